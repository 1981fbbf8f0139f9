import type { CommandReaction } from '../conversation/conversation.ts';
import type { LabelRole } from '../vocabulary/label.ts';
import type { CheckRunOutput, Conclusion, LineComment, Markdown } from '../review/review.ts';
import type { Missing, PostedReview } from './posted-review.ts';
import type { Mode } from '../config/policy.ts';

export type { Mode };

/** A check run whose result is known before anything is written, so that one request is enough. */
export interface Posting {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: Conclusion;
  readonly output: CheckRunOutput;
  readonly fingerprint: string;
}

/** One write to GitHub, as data. A plan is a list of them, in the order in which they survive a kill at any point. */
export type Action =
  | { readonly type: 'createCheckRun'; readonly headSha: string }
  /** One of another name, completed at once. */
  | ({ readonly type: 'postCheckRun' } & Posting)
  | { readonly type: 'removeLabel'; readonly name: string }
  | { readonly type: 'minimizeComment' | 'unminimizeComment'; readonly nodeId: string }
  | { readonly type: 'createReview'; readonly headSha: string; readonly comments: readonly LineComment[] }
  | { readonly type: 'createComment'; readonly body: Markdown }
  | { readonly type: 'updateComment'; readonly id: string; readonly body: Markdown }
  /** To somebody else's comment; the same one twice counts once. */
  | { readonly type: 'addReaction'; readonly commentId: number; readonly reaction: CommandReaction }
  /** To the commands of a comment: one, ever. */
  | { readonly type: 'createReply'; readonly commentId: number; readonly body: Markdown }
  | { readonly type: 'createLabel'; readonly role: LabelRole; readonly name: string }
  | { readonly type: 'addLabels'; readonly names: readonly string[] }
  | {
      readonly type: 'completeCheckRun';
      /** Absent: the one that `createCheckRun` of the same plan made; without such an action, a new one. */
      readonly id?: string;
      readonly headSha: string;
      readonly conclusion: Conclusion;
      readonly output: CheckRunOutput;
      readonly fingerprint: string;
      readonly missing?: Missing;
      readonly basis?: string;
      /** Of the review itself, where another pull request with the same head fails. */
      readonly ownConclusion?: Conclusion;
    };

/** Labels and check runs are not part of the conversation. */
const OF_THE_CONVERSATION: ReadonlySet<Action['type']> = new Set([
  'createReview',
  'createComment',
  'updateComment',
  'minimizeComment',
  'unminimizeComment',
  'createReply',
  'addReaction',
]);

/** Without what GitHub would refuse at each attempt while the conversation is locked. */
export function withoutLocked(
  { isLocked }: Pick<PostedReview, 'isLocked'>,
  actions: readonly Action[],
): readonly Action[] {
  return isLocked ? actions.filter(({ type }) => !OF_THE_CONVERSATION.has(type)) : actions;
}

const CHECK_RUNS: ReadonlySet<Action['type']> = new Set([
  'createCheckRun',
  'postCheckRun',
  'completeCheckRun',
]);

/** What a plan is to see: as on a draft the check run stands alone, and labels of another time stay as they are. */
export function postedFor(mode: Mode, posted: PostedReview): PostedReview {
  return mode === 'check-only' ? { ...posted, isDraft: true, labels: [] } : posted;
}

/** What of a plan is written, but for `silent`, which writes nothing and tells what it would. */
export function actionsFor(mode: Mode, actions: readonly Action[]): readonly Action[] {
  return mode === 'check-only' ? actions.filter(({ type }) => CHECK_RUNS.has(type)) : actions;
}
