import type { Entry, ParsedList } from '../landscape/entry.ts';
import { message } from '../messages/message.ts';
import type { Message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Problem } from './entry-check.ts';
import { standingChanges } from './changed-value.ts';
import type { StandingChange } from './changed-value.ts';
import { rangeOf } from './entry-place.ts';
import { isSamePlace, listOf } from './list-peers.ts';
import { moveEntry } from './move-entry.ts';
import type { NewNeighbours } from './move-entry.ts';
import { orderedPart, orderedShare } from './ordered-part.ts';
import { knownStars } from './stars.ts';

/**
 * Below this share of pairs in order, a list is not kept in order, and nobody has to begin with it. The order is
 * revised once a quarter: of the real list's pairs, three in four are in order at any time; by chance it is one in two.
 */
const KEPT_IN_ORDER = 0.6;

/** In a list that is kept in order of stars, a new entry stands where its stars put it. The site sorts by itself. */
export const position: EntryCheck = {
  id: 'position',
  check: (input) => standingChanges(input).flatMap((change) => checkPosition(input, change)),
};

function checkPosition(input: CheckInput, change: StandingChange): readonly Problem[] {
  const { after } = change;
  const list = listOf(input.head, after.list);
  const stars = starsOf(after) ?? knownStars(input, change);
  if (change.kind === 'modified' || list?.definition.order !== 'stars' || stars === undefined) return [];
  const others = unmovedEntries(input, list);
  const falling = (entry: Entry): number => -(starsOf(entry) ?? 0);
  if (others.length === 0 || orderedShare(others, falling) < KEPT_IN_ORDER) return [];
  const ordered = orderedPart(others, falling);
  const next = ordered.find((entry) => (starsOf(entry) ?? 0) < stars);
  const previous = ordered.findLast((entry) => (starsOf(entry) ?? 0) >= stars);
  const isInPlace =
    (previous === undefined || previous.range.start.offset < after.range.start.offset) &&
    (next === undefined || next.range.start.offset > after.range.start.offset);
  if (isInPlace || standsBetweenNeighbours(list, after, stars)) return [];
  const edits = moveEntry(list, after, { previous, next });
  return [
    {
      check: 'position',
      severity: 'notice',
      path: after.list,
      range: rangeOf(after, 'name'),
      field: 'githubStars',
      message: placeMessage(after.name, { previous, next }),
      change,
      ...(edits.length > 0 ? { edits } : {}),
    },
  ];
}

/** The entries that the pull request did not put where they are, with a number to go by. */
function unmovedEntries(input: CheckInput, list: ParsedList): readonly Entry[] {
  const placed = standingChanges(input).filter((change) => change.kind !== 'modified');
  return list.entries.filter(
    (entry) => starsOf(entry) !== undefined && !placed.some((change) => isSamePlace(change.after, entry)),
  );
}

/** Where the list is out of order around it, an entry that fits between its neighbours is well placed too. */
function standsBetweenNeighbours(list: ParsedList, entry: Entry, stars: number): boolean {
  const index = list.entries.findIndex((other) => isSamePlace(other, entry));
  const before = list.entries[index - 1];
  const behind = list.entries[index + 1];
  return (
    (before === undefined || (starsOf(before) ?? Infinity) >= stars) &&
    (behind === undefined || (starsOf(behind) ?? 0) <= stars)
  );
}

function placeMessage(name: string, { previous, next }: NewNeighbours): Message {
  if (previous === undefined) return message('position.first', { name, next: next?.name ?? name });
  if (next === undefined) return message('position.last', { name, previous: previous.name });
  return message('position.between', { name, previous: previous.name, next: next.name });
}

function starsOf(entry: Entry): number | undefined {
  const stars = entry.fields['githubStars'];
  return typeof stars === 'number' && stars > 0 ? stars : undefined;
}
