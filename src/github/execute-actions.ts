import type { Action } from '../publish/action.ts';
import { type RefusedWrite, tellOfRefused } from '../publish/refused-writes.ts';
import type { Language } from '../vocabulary/policy.ts';
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
import { externalIdOf, neighboursOf } from './posted-check-run.ts';
import { CHECK_RUN_NAME, HEAD_QUERY, headAnswer } from './pull-request-query.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { type Writing, withSignal } from './writing.ts';

/** Where to write, and the head that the actions speak of. */
export interface ReviewedHead extends PullRequestPlace {
  readonly headSha: string;
}

export type Execution =
  | {
      readonly status: 'written';
      /** What GitHub would not take; everything else is written. */
      readonly refused: readonly RefusedWrite[];
      /** Other pull requests with check runs on the head; none where it was not read again. */
      readonly neighbours: readonly number[];
    }
  /** A newer push came: nothing was written. */
  | { readonly status: 'head-moved'; readonly headSha: string | undefined };

/** A write that came off. */
export interface WrittenAction {
  readonly action: Action;
  /** Of the check run that it created. */
  readonly checkRunId?: number;
}

export interface ExecuteOptions extends Omit<Writing, 'github'> {
  /** The head was read just now; otherwise it is read again before the first write. */
  readonly isHeadFresh: boolean;
  /** Of the sentence in which the check run says what GitHub would not take. */
  readonly language: Language;
  /** What was refused before in the same run, and is missing just as well. */
  readonly refused?: readonly RefusedWrite[];
  /** Told of each write that came off, so that it is known where a later one throws. */
  readonly onWritten?: (written: WrittenAction) => void;
}

/** Carries out the actions one after another, in their order. Throws at the first that fails for another reason. */
export async function executeActions(
  github: GitHub,
  head: ReviewedHead,
  actions: readonly Action[],
  options: ExecuteOptions,
): Promise<Execution> {
  const { appId, readAt, signal, language, onWritten } = options;
  let neighbours: readonly number[] = [];
  if (actions.length > 0 && !options.isHeadFresh) {
    const seen = await readHead(github, head, appId);
    if (seen?.headRefOid !== head.headSha) return { status: 'head-moved', headSha: seen?.headRefOid };
    neighbours = neighboursOf(seen.commits, head).map(({ number }) => number);
  }
  const writing = withSignal({ github, appId, readAt, signal });
  const refused: RefusedWrite[] = [];
  let checkRunId: number | undefined;
  for (const planned of actions) {
    signal?.throwIfAborted();
    const action =
      planned.type === 'completeCheckRun'
        ? tellOfRefused(planned, [...(options.refused ?? []), ...refused], language)
        : planned;
    const done = await executeAction(writing, head, { action, checkRunId });
    checkRunId = done.checkRunId ?? checkRunId;
    if (done.refusal === undefined)
      onWritten?.({ action, ...(checkRunId === undefined ? {} : { checkRunId }) });
    else refused.push({ type: action.type, ...done.refusal });
  }
  return { status: 'written', refused, neighbours };
}

async function readHead(github: GitHub, { repository, number }: PullRequestPlace, appId: number) {
  const variables = { ...repository, number, appId, checkName: CHECK_RUN_NAME };
  return (await query(github, HEAD_QUERY, variables, { answer: headAnswer })).data;
}

interface Step {
  readonly action: Action;
  readonly checkRunId: number | undefined;
}

interface Done {
  readonly checkRunId?: number;
  readonly refusal?: Refusal | undefined;
}

async function executeAction(
  writing: Writing,
  head: ReviewedHead,
  { action, checkRunId }: Step,
): Promise<Done> {
  switch (action.type) {
    case 'createCheckRun':
      return { checkRunId: await createCheckRun(writing, head, action.headSha) };
    case 'completeCheckRun':
      await completeCheckRun(writing, head, { ...action, id: action.id ?? checkRunId });
      return {};
    case 'postCheckRun':
      await postCheckRun(writing, head.repository, action, externalIdOf(head));
      return {};
    default:
      return { refusal: await sayAction(writing, head, action) };
  }
}

type Saying = Exclude<Action, { type: 'createCheckRun' | 'completeCheckRun' | 'postCheckRun' }>;

/** What stands beside the check run. Returns why GitHub would not take it: the check run then says it alone. */
async function sayAction(writing: Writing, head: ReviewedHead, action: Saying): Promise<Refusal | undefined> {
  const { github } = writing;
  switch (action.type) {
    case 'createReview':
      return refusalOf(createReview(writing, head, action));
    case 'createReply':
    case 'createComment':
      return refusalOf(createComment(writing, head, action.body));
    case 'updateComment':
      return refusalOf(updateComment(writing, head, action));
    case 'minimizeComment':
      return minimizeComment(github, action.nodeId);
    case 'addReaction':
      return refusalOf(addReaction(writing, head, action));
    case 'createLabel':
      return refusalOf(createLabel(github, head.repository, action));
    case 'addLabels':
      return refusalOf(addLabels(github, head, action.names));
    case 'removeLabel':
      return refusalOf(removeLabel(github, head, action.name));
  }
}
