import type { Action } from './action.ts';
import type { PostedReview } from './posted-review.ts';

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
