import type { LandscapeDifference } from '../landscape/compare-landscapes.ts';
import type { Landscape } from '../landscape/landscape.ts';
import { type Message, message } from '../messages/message.ts';
import type { Notice } from './review.ts';

/** More entries of one pull request are not looked at: a hundred projects are a few hundred requests. */
export const MAX_ENTRIES = 100;

export interface BrokenConfiguration {
  /** Where it stands; absent: in the input of a workflow. */
  readonly file?: { readonly repository: string; readonly path: string };
  readonly line: number;
  readonly key?: string;
}

export interface NoticeInput {
  readonly areFilesTruncated: boolean;
  /** How many lists there are beyond those that are read. */
  readonly unreadLists?: number;
  readonly brokenConfigurations: readonly BrokenConfiguration[];
  /** Files beside the ones that are read. */
  readonly unreadConfigurations: readonly string[];
  readonly base: Landscape;
  readonly head: Landscape;
  readonly difference: LandscapeDifference;
}

/** What the reader must know of the review as a whole: limits that were reached, and sides that could not be read. */
export function noticesOf(input: NoticeInput): readonly Notice[] {
  const {
    areFilesTruncated,
    unreadLists = 0,
    brokenConfigurations,
    unreadConfigurations,
    base,
    head,
    difference,
  } = input;
  const left = difference.changes.length - MAX_ENTRIES;
  const unreadable = difference.isTrustworthy ? [] : base.lists.filter(({ isComplete }) => !isComplete);
  const tooLarge = head.lists.filter(({ problems }) => problems.some(({ kind }) => kind === 'too-large'));
  return [
    ...unreadable.map(({ path }) => forMaintainers(message('review.notice.base-unreadable', { path }), path)),
    ...tooLarge.map(({ path }) => forMaintainers(message('review.notice.list-too-large', { path }), path)),
    ...listsGone(base, difference),
    ...(left > 0
      ? [forMaintainers(message('review.notice.too-many-entries', { judged: MAX_ENTRIES, left }))]
      : []),
    ...(unreadLists > 0
      ? [forMaintainers(message('review.notice.too-many-lists', { left: unreadLists }))]
      : []),
    ...(areFilesTruncated ? [forMaintainers(message('review.notice.too-many-files', {}))] : []),
    ...brokenConfigurations.map(ofConfiguration),
    ...unreadConfigurations.map((path) => ({
      message: message('review.notice.configuration-unread', { path }),
      path,
    })),
  ];
}

/**
 * A slip of the hand takes a whole list away as easily as a clean-up does, and each removal by itself may be right. A
 * list that moves to another file keeps its entries.
 */
function listsGone({ lists }: Landscape, { changes }: LandscapeDifference): readonly Notice[] {
  const removed = changes.flatMap((change) => (change.kind === 'removed' ? [change.before.list] : []));
  return lists.flatMap(({ path, entries, definition }): readonly Notice[] => {
    const isGone = entries.length > 0 && removed.filter((list) => list === path).length === entries.length;
    // Where each file is an entry, taking one away is how an entry goes.
    if (!isGone || definition.entries?.each === 'file') return [];
    const count = { path, entries: entries.length };
    return [forMaintainers(message('review.notice.list-gone', count), path)];
  });
}

function forMaintainers(said: Message, path?: string): Notice {
  return { message: said, verdict: 'needs-maintainer', ...(path === undefined ? {} : { path }) };
}

function ofConfiguration({ file, ...place }: BrokenConfiguration): Notice {
  if (file === undefined) return { message: message('review.notice.input-broken', place) };
  const { repository, path } = file;
  return { message: message('review.notice.configuration-broken', { path: `${repository}/${path}` }), path };
}
