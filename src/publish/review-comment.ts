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
  /** The managed labels that belong to it, by their names of today. */
  readonly labels?: readonly string[];
}

/** The marker has to stay short enough to be found again; names longer than GitHub's usual ones are not remembered. */
const MAXIMUM_LABELS_LENGTH = 700;
/** GitHub allows none in a label. */
const BETWEEN_LABELS = '\n';

/** The comment as it is posted, with the marker by which it is found and compared again. */
export function commentBody({ headSha, fingerprint, comment, memory = '', labels = [] }: Posting): Markdown {
  const names = labels.join(BETWEEN_LABELS);
  const isShort = names !== '' && encodeURIComponent(names).length <= MAXIMUM_LABELS_LENGTH;
  const remembered = {
    ...(memory === '' ? {} : { memory }),
    ...(isShort ? { labels: names } : {}),
  };
  return `${renderMarker({ kind: 'review', head: headSha, fingerprint, ...remembered })}\n\n${comment}`;
}

/** What the posted comment speaks of; undefined where there is none. */
export function commentState(
  posted: Pick<PostedReview, 'comment'>,
): Partial<Omit<Posting, 'comment'>> | undefined {
  if (posted.comment === undefined) return undefined;
  const { head, fingerprint, memory, labels } = parseMarker(posted.comment.body) ?? {};
  return {
    ...(head === undefined ? {} : { headSha: head }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(memory === undefined ? {} : { memory }),
    ...(labels === undefined ? {} : { labels: labels.split(BETWEEN_LABELS) }),
  };
}
