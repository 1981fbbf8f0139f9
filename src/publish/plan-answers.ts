import type { CommandAnswer, Reply } from '../conversation/answers.ts';
import type { Markdown } from '../review/review.ts';
import type { Action } from './action.ts';
import { replyBody } from './command-reply.ts';

/** Tells people that their commands have arrived. */
export function planArrival(commentIds: readonly number[]): readonly Action[] {
  return commentIds.map((commentId) => ({ type: 'addReaction', commentId, reaction: 'eyes' }));
}

/** The reply before the reaction: a comment that bears one of the last two has been answered whole. */
export function planAnswers(
  answers: readonly CommandAnswer[],
  render: (reply: Reply) => Markdown,
): readonly Action[] {
  return answers.flatMap(({ commentId, reaction, reply }): readonly Action[] => [
    ...(reply === undefined
      ? []
      : [
          {
            type: 'createReply',
            commentId,
            body: replyBody({ commentId, refused: reply.refused }, render(reply)),
          } as const,
        ]),
    { type: 'addReaction', commentId, reaction },
  ]);
}
