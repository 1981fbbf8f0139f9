import type { Action } from '../publish/action.ts';
import { query } from './answers.ts';
import { completeCheckRun, createCheckRun } from './check-run-writes.ts';
import {
  addReaction,
  createComment,
  createReview,
  minimizeComment,
  updateComment,
} from './conversation-writes.ts';
import type { GitHub } from './github.ts';
import { addLabels, createLabel, removeLabel } from './label-writes.ts';
import { postCheckRun } from './post-check-run.ts';
import { externalIdOf } from './posted-check-run.ts';
import { HEAD_QUERY, headAnswer } from './pull-request-query.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';
import { isTaken } from './refusal.ts';

/** Where to write, and the head that the actions speak of. */
export interface ReviewedHead extends PullRequestPlace {
  readonly headSha: string;
}

export type Execution =
  | {
      readonly status: 'written';
      /** Of the check run that was created, for the actions of a later plan. */
      readonly checkRunId?: number;
      /** What GitHub would not take, such as a comment in a locked conversation; everything else is written. */
      readonly refused: readonly Action[];
    }
  /** A newer push came: nothing was written. */
  | { readonly status: 'head-moved'; readonly headSha: string | undefined };

export interface ExecuteOptions {
  /** The head was read just now; otherwise it is read again before the first write. */
  readonly isHeadFresh: boolean;
}

/** Carries out the actions one after another, in their order. Throws at the first that fails for another reason. */
export async function executeActions(
  github: GitHub,
  head: ReviewedHead,
  actions: readonly Action[],
  options: ExecuteOptions,
): Promise<Execution> {
  if (actions.length > 0 && !options.isHeadFresh) {
    const headSha = await readHead(github, head);
    if (headSha !== head.headSha) return { status: 'head-moved', headSha };
  }
  const refused: Action[] = [];
  let checkRunId: number | undefined;
  for (const action of actions) {
    const written = await executeAction(github, head, { action, checkRunId });
    checkRunId = written.checkRunId ?? checkRunId;
    if (written.isRefused === true) refused.push(action);
  }
  return { status: 'written', refused, ...(checkRunId === undefined ? {} : { checkRunId }) };
}

async function readHead(
  github: GitHub,
  { repository, number }: PullRequestPlace,
): Promise<string | undefined> {
  const variables = { ...repository, number };
  return (await query(github, HEAD_QUERY, variables, { answer: headAnswer })).data;
}

interface Step {
  readonly action: Action;
  readonly checkRunId: number | undefined;
}

interface Written {
  readonly checkRunId?: number;
  readonly isRefused?: boolean;
}

async function executeAction(
  github: GitHub,
  head: ReviewedHead,
  { action, checkRunId }: Step,
): Promise<Written> {
  switch (action.type) {
    case 'createCheckRun':
      return { checkRunId: await createCheckRun(github, head, action.headSha) };
    case 'completeCheckRun':
      await completeCheckRun(github, head, { ...action, id: action.id ?? checkRunId });
      return {};
    case 'postCheckRun':
      await postCheckRun(github, head.repository, action, externalIdOf(head));
      return {};
    default:
      return { isRefused: !(await sayAction(github, head, action)) };
  }
}

type Saying = Exclude<Action, { type: 'createCheckRun' | 'completeCheckRun' | 'postCheckRun' }>;

/** What stands beside the check run. False where GitHub would not take it: the check run then says it alone. */
async function sayAction(github: GitHub, head: ReviewedHead, action: Saying): Promise<boolean> {
  switch (action.type) {
    case 'createReview':
      return isTaken(createReview(github, head, action));
    case 'createReply':
    case 'createComment':
      return isTaken(createComment(github, head, action.body));
    case 'updateComment':
      return isTaken(updateComment(github, head, action));
    case 'minimizeComment':
      return minimizeComment(github, action.nodeId);
    case 'addReaction':
      return isTaken(addReaction(github, head, action));
    case 'createLabel':
      return isTaken(createLabel(github, head.repository, action));
    case 'addLabels':
      return isTaken(addLabels(github, head, action.names));
    case 'removeLabel':
      return isTaken(removeLabel(github, head, action.name));
  }
}
