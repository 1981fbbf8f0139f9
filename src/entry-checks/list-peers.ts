import type { Entry, ParsedList } from '../landscape/entry.ts';
import type { Landscape } from '../landscape/landscape.ts';
import type { CheckInput } from './entry-check.ts';

/** With fewer than these, a list says nothing about its own habits and its family is asked. */
const ENOUGH_PEERS = 3;
/** A habit is what at least nine in ten do: the lists hold a few odd entries of their own. */
const HABIT_SHARE = 0.9;

/** The entries that an entry should look like: the unchanged ones of its list, else of its family's lists alike. */
export function peersOf(input: CheckInput, entry: Entry): readonly Entry[] {
  const format = listOf(input.head, entry.list)?.definition.format;
  const others = input.head.lists
    .filter((list) => list.definition.family === entry.family && list.definition.format === format)
    .flatMap((list) => list.entries)
    .filter((other) => !isSamePlace(other, entry));
  const changed = new Set(
    input.changes.flatMap((change) => ('after' in change ? placeOf(change.after) : [])),
  );
  const unchanged = others.filter((other) => !changed.has(placeOf(other)));
  const inList = unchanged.filter((other) => other.list === entry.list);
  if (inList.length >= ENOUGH_PEERS) return inList;
  return unchanged.length >= ENOUGH_PEERS ? unchanged : others;
}

/** Whether the site's monthly star update goes over the entry's list. */
export function hasStarUpdate(input: CheckInput, entry: Entry): boolean {
  const definition = listOf(input.head, entry.list)?.definition;
  if (definition === undefined || definition.format === 'jsx' || definition.format === 'landscape2')
    return false;
  const peers = peersOf(input, entry);
  if (peers.length === 0) return definition.format === 'json' && definition.order === 'stars';
  return peers.filter((peer) => hasField(peer, 'githubStars')).length * 2 > peers.length;
}

/** Whether an entry has a field, be it one whose value could not be read. */
export function hasField(entry: Entry, field: string): boolean {
  return Object.hasOwn(entry.fields, field) || Object.hasOwn(entry.fieldRanges, field);
}

/** Whether nearly all of the entries have the field. */
export function isHabit(peers: readonly Entry[], field: string): boolean {
  const having = peers.filter((peer) => hasField(peer, field)).length;
  return peers.length > 0 && having >= peers.length * HABIT_SHARE;
}

/** The order of keys that most of the entries have; undefined where there is no such order. */
export function usualKeyOrder(peers: readonly Entry[]): readonly string[] | undefined {
  const counts = new Map<string, number>();
  for (const peer of peers) {
    const keys = JSON.stringify(Object.keys(peer.fieldRanges));
    counts.set(keys, (counts.get(keys) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  if (usual === undefined || usual[1] * 2 <= peers.length) return undefined;
  return JSON.parse(usual[0]) as readonly string[];
}

export function listOf(landscape: Landscape, path: string): ParsedList | undefined {
  return landscape.lists.find((list) => list.path === path);
}

/** Whether two entries are the same stretch of the same side's text. */
export function isSamePlace(a: Entry, b: Entry): boolean {
  return placeOf(a) === placeOf(b);
}

function placeOf(entry: Entry): string {
  return `${entry.range.start.offset} ${entry.list}`;
}
