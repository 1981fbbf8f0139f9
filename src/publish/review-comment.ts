import type { Markdown } from '../review/review.ts';
import { parseMarker, renderMarker } from './marker.ts';
import type { PostedReview } from './posted-review.ts';

/** What a comment or a check run has to say, and the state of the pull request that it speaks of. */
export interface Posting {
  readonly headSha: string;
  readonly fingerprint: string;
  readonly comment: Markdown;
  /** What has to be known at the next review, from `encodeMemory`. */
  readonly memory?: string;
}

/** The comment as it is posted, with the marker by which it is found and compared again. */
export function commentBody({ headSha, fingerprint, comment, memory = '' }: Posting): Markdown {
  const remembered = memory === '' ? {} : { memory };
  return `${renderMarker({ kind: 'review', head: headSha, fingerprint, ...remembered })}\n\n${comment}`;
}

/** What the posted comment speaks of; undefined where there is none. */
export function commentState(
  posted: Pick<PostedReview, 'comment'>,
): Partial<Omit<Posting, 'comment'>> | undefined {
  if (posted.comment === undefined) return undefined;
  const { head, fingerprint, memory } = parseMarker(posted.comment.body) ?? {};
  return {
    ...(head === undefined ? {} : { headSha: head }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(memory === undefined ? {} : { memory }),
  };
}
