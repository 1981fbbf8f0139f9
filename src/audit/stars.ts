import { orderedPart } from '../entry-checks/ordered-part.ts';
import { valueOf } from '../facts/fact.ts';
import { type Entry, fieldOf, isBroken, type ParsedList } from '../landscape/entry.ts';
import type { JudgedProject, ListOrder } from './audit.ts';

/** The entry's stars as they are today, else as the list has them; undefined where neither is known. */
type StarsOf = (entry: Entry) => number | undefined;

/**
 * The entries of a list that is kept by stars, the most first. Entries without a number keep their places; equal ones
 * keep their order.
 */
function orderByStars(list: ParsedList, starsOf: StarsOf): readonly Entry[] {
  const counted = list.entries.filter((entry) => starsOf(entry) !== undefined);
  const sorted = counted.toSorted((a, b) => (starsOf(b) ?? 0) - (starsOf(a) ?? 0));
  let next = 0;
  return list.entries.map((entry) => (starsOf(entry) === undefined ? entry : (sorted[next++] ?? entry)));
}

/** Undefined for a list that has no such order, or could not be read to its end. */
export function planOrder(list: ParsedList, starsOf: StarsOf): ListOrder | undefined {
  if (list.definition.order !== 'stars' || isBroken(list)) return undefined;
  const entries = orderByStars(list, starsOf);
  const places = new Map(list.entries.map((entry, index) => [entry, index]));
  const staying = new Set(orderedPart(entries, (entry) => places.get(entry) ?? 0));
  const moves = entries.flatMap((entry, index) => {
    if (staying.has(entry)) return [];
    const behind = entries[index - 1]?.name;
    return [{ entry, ...(behind === undefined ? {} : { behind }) }];
  });
  return { list: list.path, entries, moves };
}

/** Today's number, else the list's own; 0 may mean that it is not known. */
export function starsNow(entry: Entry, judged: JudgedProject | undefined): number | undefined {
  const present = judged && valueOf(judged.metadata)?.stars;
  if (present !== undefined && present > 0) return present;
  const listed = fieldOf(entry, 'stars');
  return typeof listed === 'number' && listed > 0 ? listed : undefined;
}
