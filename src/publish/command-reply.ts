import type { PostedReply } from '../conversation/conversation.ts';
import type { Markdown } from '../review/review.ts';
import { parseMarker, renderMarker } from './marker.ts';

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
