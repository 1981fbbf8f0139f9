import type { PostedReply } from '../conversation/conversation.ts';
import type { Markdown } from '../review/review.ts';
import { parseMarker, renderMarker } from './marker.ts';
import type { CommandAnswer, Reply } from '../conversation/answers.ts';
import type { Action } from './action.ts';

const KIND = 'reply';

/** A reply as it is posted, with the marker that says which comment it answers: there is one for each, ever. */
export function replyBody({ commentId, refused }: PostedReply, reply: Markdown): Markdown {
  const marker = renderMarker({ kind: KIND, command: String(commentId), refused: refused.join('.') });
  return `${marker}\n\n${reply}`;
}

/** What a comment of this program's own answers; undefined where it is no reply. */
export function parseReply(body: string): PostedReply | undefined {
  const marker = parseMarker(body);
  const commentId = Number(marker?.['command']);
  if (marker?.['kind'] !== KIND || !Number.isSafeInteger(commentId)) return undefined;
  const refused = (marker['refused'] ?? '').split('.').filter((index) => index !== '');
  return { commentId, refused: refused.map(Number) };
}

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
