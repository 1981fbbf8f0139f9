import type { Entry } from '../landscape/entry.ts';
import type { CheckInput } from './entry-check.ts';
import { hasField, listOf, placeOf } from './entry-place.ts';

/** What a list's entries have in common, as a new one should have it. */
export interface ListHabits {
  /** Whether nearly all other entries have the field. */
  readonly isUsual: (field: string) => boolean;
  /** Whether any other entry has the field. */
  readonly isKnown: (field: string) => boolean;
  /** Whether the field is empty in any other entry. */
  readonly mayBeEmpty: (field: string) => boolean;
  /** Whether the site's monthly star update goes over the list. */
  readonly hasStarUpdate: boolean;
  /** The order of keys that most of the entries have; undefined where there is no such order. */
  readonly keyOrder: readonly string[] | undefined;
}

/** With fewer than these, a list says nothing about its own habits and its family is asked. */
const ENOUGH_PEERS = 3;
/** A habit is what at least nine in ten do: the lists hold a few odd entries of their own. */
const HABIT_SHARE = 0.9;

/** Entries that another one is compared to, counted once for all. */
interface Peers {
  readonly entries: readonly Entry[];
  readonly places: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, number>;
  readonly emptyFields: ReadonlyMap<string, number>;
  readonly keyOrder: readonly string[] | undefined;
}

/** A pull request of hundreds of entries asks for the same list's habits hundreds of times. */
const remembered = new WeakMap<CheckInput, Map<string, Peers>>();

/** The habits of the entry's list, judged by the entries that the pull request leaves alone, where there are enough. */
export function habitsOf(input: CheckInput, entry: Entry): ListHabits {
  const peers = peersOf(input, entry.list);
  const isOneOfThem = peers.places.has(placeOf(entry));
  const size = peers.entries.length - (isOneOfThem ? 1 : 0);
  const others = (field: string): number =>
    (peers.fields.get(field) ?? 0) - (isOneOfThem && hasField(entry, field) ? 1 : 0);
  return {
    isUsual: (field) => size > 0 && others(field) >= size * HABIT_SHARE,
    isKnown: (field) => others(field) > 0,
    mayBeEmpty: (field) =>
      (peers.emptyFields.get(field) ?? 0) > (isOneOfThem && isEmptyField(entry, field) ? 1 : 0),
    hasStarUpdate: size > 0 ? others(starsKey(entry)) * 2 > size : isStarListByDefinition(input, entry.list),
    keyOrder: peers.keyOrder,
  };
}

/** The entries that one of the list should look like. Those of the same place in `peers` are itself. */
export function peersOf(input: CheckInput, list: string): Peers {
  const known = remembered.get(input) ?? new Map<string, Peers>();
  remembered.set(input, known);
  const peers = known.get(list) ?? countPeers(selectPeers(input, list));
  known.set(list, peers);
  return peers;
}

/** The unchanged entries of the list, else of its family's lists alike, else all of those. */
function selectPeers(input: CheckInput, path: string): readonly Entry[] {
  const definition = listOf(input.head, path)?.definition;
  if (definition === undefined) return [];
  const family = input.head.lists
    .filter(
      (list) => list.definition.family === definition.family && list.definition.format === definition.format,
    )
    .flatMap((list) => list.entries);
  const changed = new Set(
    input.changes.flatMap((change) => ('after' in change ? placeOf(change.after) : [])),
  );
  const unchanged = family.filter((entry) => !changed.has(placeOf(entry)));
  const inList = unchanged.filter((entry) => entry.list === path);
  if (inList.length >= ENOUGH_PEERS) return inList;
  return unchanged.length >= ENOUGH_PEERS ? unchanged : family;
}

function countPeers(entries: readonly Entry[]): Peers {
  const fields = new Map<string, number>();
  const emptyFields = new Map<string, number>();
  const orders = new Map<string, number>();
  for (const entry of entries) {
    const keys = Object.keys(entry.fieldRanges);
    for (const key of keys) add(fields, key);
    for (const key of keys.filter((field) => isEmptyField(entry, field))) add(emptyFields, key);
    add(orders, JSON.stringify(keys));
  }
  const places = new Set(entries.map(placeOf));
  return { entries, places, fields, emptyFields, keyOrder: mostOf(orders, entries.length) };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostOf(orders: ReadonlyMap<string, number>, size: number): readonly string[] | undefined {
  const [usual] = [...orders].sort((a, b) => b[1] - a[1]);
  if (usual === undefined || usual[1] * 2 <= size) return undefined;
  return JSON.parse(usual[0]) as readonly string[];
}

/** No field is called that where entries have no count of stars. */
function starsKey({ profile }: Entry): string {
  return profile.fields.stars ?? '';
}

/** Of a list with no entry to go by. */
function isStarListByDefinition(input: CheckInput, path: string): boolean {
  const definition = listOf(input.head, path)?.definition;
  return definition?.format === 'json' && definition.order === 'stars';
}

function isEmptyField(entry: Entry, field: string): boolean {
  return Object.hasOwn(entry.fields, field) && isEmptyValue(entry.fields[field]);
}

export function isEmptyValue(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}
