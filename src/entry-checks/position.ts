import type { Entry, ParsedList } from '../landscape/entry.ts';
import { message } from '../messages/message.ts';
import type { Message } from '../messages/message.ts';
import type { CheckInput, EntryCheck, Problem } from './entry-check.ts';
import { standingChanges } from './changed-value.ts';
import type { StandingChange } from './changed-value.ts';
import { placeOf, rangeOf } from './entry-place.ts';
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
  check(input) {
    const placed = standingChanges(input).filter((change) => change.kind !== 'modified');
    const places = new Set(placed.map((change) => placeOf(change.after)));
    return input.head.lists.flatMap((list) => {
      const ofList = placed.filter((change) => change.after.list === list.path);
      const ordered =
        list.definition.order === 'stars' && ofList.length > 0 ? orderedEntries(list, places) : [];
      return ordered.length === 0
        ? []
        : ofList.flatMap((change) => checkPosition(input, change, { list, ordered }));
    });
  },
};

/** The entries to go by: with a number, not put there by the pull request, in order. None in a list without order. */
function orderedEntries(list: ParsedList, places: ReadonlySet<string>): readonly Entry[] {
  const others = list.entries.filter((entry) => starsOf(entry) !== undefined && !places.has(placeOf(entry)));
  return orderedShare(others, falling) < KEPT_IN_ORDER ? [] : orderedPart(others, falling);
}

function checkPosition(
  input: CheckInput,
  change: StandingChange,
  { list, ordered }: { readonly list: ParsedList; readonly ordered: readonly Entry[] },
): readonly Problem[] {
  const { after } = change;
  const stars = starsOf(after) ?? knownStars(input, change);
  if (stars === undefined) return [];
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

/** Where the list is out of order around it, an entry that fits between its neighbours is well placed too. */
function standsBetweenNeighbours({ entries }: ParsedList, entry: Entry, stars: number): boolean {
  const index = entries.findIndex((other) => other.range.start.offset === entry.range.start.offset);
  const before = entries[index - 1];
  const behind = entries[index + 1];
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

/** The list's own order is falling. */
function falling(entry: Entry): number {
  return -(starsOf(entry) ?? 0);
}

function starsOf(entry: Entry): number | undefined {
  const stars = entry.fields['githubStars'];
  return typeof stars === 'number' && stars > 0 ? stars : undefined;
}
