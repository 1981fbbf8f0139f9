import type { Action } from '../publish/action.ts';
import { query } from './answers.ts';
import { completeCheckRun, createCheckRun } from './check-run-writes.ts';
import {
  addReaction,
  createComment,
  createReply,
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

/** Where to write, and the head that the actions speak of. */
export interface ReviewedHead extends PullRequestPlace {
  readonly headSha: string;
}

export type Execution =
  | {
      readonly status: 'written';
      /** Of the check run that was created, for the actions of a later plan. */
      readonly checkRunId?: number;
      /** What GitHub would not take, such as a comment on a line outside the diff; everything else is written. */
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
    case 'createReview':
      return { isRefused: !(await createReview(github, head, action)) };
    case 'createReply':
      return { isRefused: !(await createReply(github, head, action)) };
    case 'createComment':
      await createComment(github, head, action.body);
      return {};
    case 'updateComment':
      await updateComment(github, head, action);
      return {};
    case 'minimizeComment':
      await minimizeComment(github, action.nodeId);
      return {};
    case 'addReaction':
      return { isRefused: !(await addReaction(github, head, action)) };
    case 'createLabel':
      await createLabel(github, head.repository, action);
      return {};
    case 'addLabels':
      await addLabels(github, head, action.names);
      return {};
    case 'removeLabel':
      await removeLabel(github, head, action.name);
      return {};
  }
}
