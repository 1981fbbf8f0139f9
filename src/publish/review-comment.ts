import type { LineComment, Markdown } from '../review/review.ts';
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
  /** What is said on lines beside it. */
  readonly lineComments?: readonly Pick<LineComment, 'identity'>[];
}

/** The marker has to stay short enough to be found again; names longer than GitHub's usual ones are not remembered. */
const MAXIMUM_LABELS_LENGTH = 700;
/** GitHub allows none in a label. */
const BETWEEN_LABELS = '\n';

/** The comment as it is posted, with the marker by which it is found and compared again. */
export function commentBody({ headSha, fingerprint, comment, memory = '', ...said }: Posting): Markdown {
  const { labels = [], lineComments = [] } = said;
  const lines = lineComments.map(({ identity }) => shortened(identity)).join('.');
  const remembered = { ...(memory === '' ? {} : { memory }), ...rememberedLabels(labels) };
  const marker = { kind: 'review', head: headSha, fingerprint, ...remembered, ...(lines && { lines }) };
  return `${renderMarker(marker)}\n\n${comment}`;
}

/** Enough of it to be told from the others of one pull request. */
function shortened(identity: string): string {
  return identity.slice(0, 8);
}

function rememberedLabels(labels: readonly string[]): { readonly labels?: string } {
  const names = labels.join(BETWEEN_LABELS);
  return names !== '' && encodeURIComponent(names).length <= MAXIMUM_LABELS_LENGTH ? { labels: names } : {};
}

/** What stands at the top of a comment while people keep the program silent. */
export interface Held {
  /** Without an empty line. */
  readonly banner: Markdown;
  /** Of the hold: with it, the comment is written anew once the program may speak. */
  readonly fingerprint: string;
  /** The label that comes with it. */
  readonly label: string;
}

/** A marker, the banner of an earlier hold, and what the comment says itself. */
const POSTED = /^(?<marker><!-- [^\n]* -->)\r?\n\r?\n(?<text>[^]*)$/u;
const BEHIND_BANNER = /\n\r?\n(?<text>[^]*)$/u;

/** The posted comment with the banner at its top, in the place of an earlier one. One without a marker stays as it is. */
export function heldBody(body: Markdown, { banner, fingerprint, label }: Held): Markdown {
  const { marker: line = '', text = '' } = POSTED.exec(body)?.groups ?? {};
  const marker = parseMarker(line);
  if (marker === undefined) return body;
  const own = marker['held'] === undefined ? text : (BEHIND_BANNER.exec(text)?.groups?.['text'] ?? '');
  const before = marker['labels']?.split(BETWEEN_LABELS) ?? [];
  const labels = rememberedLabels([...new Set([...before, label])]);
  return `${renderMarker({ ...marker, fingerprint, ...labels, held: '1' })}\n\n${banner}\n\n${own}`;
}

/** Whether the posted comment stood beside a line comment of this identity; undefined where there is none. */
export function wasSaid({ comment }: Pick<PostedReview, 'comment'>, identity: string): boolean | undefined {
  if (comment === undefined) return undefined;
  const { lines = '' } = parseMarker(comment.body) ?? {};
  return lines.split('.').includes(shortened(identity));
}

/** What the posted comment speaks of; undefined where there is none. */
export function commentState(
  posted: Pick<PostedReview, 'comment'>,
): Partial<Omit<Posting, 'comment' | 'lineComments'>> | undefined {
  if (posted.comment === undefined) return undefined;
  const { head, fingerprint, memory, labels } = parseMarker(posted.comment.body) ?? {};
  return {
    ...(head === undefined ? {} : { headSha: head }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(memory === undefined ? {} : { memory }),
    ...(labels === undefined ? {} : { labels: labels.split(BETWEEN_LABELS) }),
  };
}
