import type { EntryChange } from './entry-change.ts';
import type { Entry } from './entry.ts';
import { addressKeyOf } from './repository-address.ts';

/**
 * What changed between two sides, by identity and never by position: moving an entry within its group, to another
 * file or to another format changes nothing. In the order of the head side, removals last.
 */
export function diffEntries(before: readonly Entry[], after: readonly Entry[]): readonly EntryChange[] {
  const groups = { before: groupsOf(before), after: groupsOf(after) };
  const base = before.map(identify);
  const head = after.map(identify);
  const matched = new Map<Identity, Identity>();
  const isUsed = new Set<Identity>();
  for (const pass of PASSES) {
    for (const [one, other] of pairUp(base, head, { pass, isUsed })) {
      matched.set(other, one);
      isUsed.add(one).add(other);
    }
  }
  return [
    ...head.flatMap((identity) => changeOf(matched.get(identity), identity, groups)),
    ...base.flatMap((one): EntryChange[] =>
      isUsed.has(one) ? [] : [{ kind: 'removed', before: one.entry }],
    ),
  ];
}

interface Identity {
  readonly entry: Entry;
  readonly repository: string;
  readonly name: string;
  readonly content: string;
}

interface Pass {
  /** Entries with the same key belong together; undefined takes no part. */
  readonly keyOf: (identity: Identity) => string | undefined;
  /** Only keys that one entry alone has, on each side, whether it is matched already or not. */
  readonly isUniqueOnly?: boolean;
}

/** The surest first; each within a family before across families, as a project may be listed in two of them. */
const PASSES: readonly Pass[] = [
  // Entries that did not change at all go first: where a list holds an entry twice, its twin must not take its place.
  { keyOf: ({ entry, content }) => keyFrom(entry.family, entry.tier, entry.group ?? '', content) },
  {
    keyOf: ({ entry, repository, name }) =>
      keyFrom(entry.family, entry.tier, entry.group ?? '', repository, name),
  },
  { keyOf: ({ entry, content }) => keyFrom(entry.family, entry.tier, content) },
  { keyOf: ({ entry, repository, name }) => keyFrom(entry.family, entry.tier, repository, name) },
  { keyOf: ({ entry, repository, name }) => keyFrom(entry.family, repository, name) },
  { keyOf: ({ repository, name }) => keyFrom(repository, name) },
  { keyOf: ({ entry, repository }) => repository && keyFrom(entry.family, repository), isUniqueOnly: true },
  { keyOf: ({ repository }) => repository, isUniqueOnly: true },
  { keyOf: ({ entry, name }) => keyFrom(entry.family, entry.tier, name) },
  { keyOf: ({ entry, name }) => keyFrom(entry.family, name) },
  { keyOf: ({ name }) => name },
];

function identify(entry: Entry): Identity {
  return {
    entry,
    repository: entry.repositoryUrl === undefined ? '' : addressKeyOf(entry.repositoryUrl),
    name: normalizedText(entry.name).toLowerCase(),
    content: contentOf(entry),
  };
}

function keyFrom(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function pairUp(
  base: readonly Identity[],
  head: readonly Identity[],
  { pass, isUsed }: { readonly pass: Pass; readonly isUsed: ReadonlySet<Identity> },
): readonly (readonly [Identity, Identity])[] {
  const isFree = (identity: Identity): boolean => !isUsed.has(identity);
  const [freeBase, freeHead] = [base.filter(isFree), head.filter(isFree)];
  // Most lists have a few changes among thousands of entries, which the first pass has matched.
  if (freeBase.length === 0 || freeHead.length === 0) return [];
  const isUnique = pass.isUniqueOnly === true;
  const basePools = poolsOf(isUnique ? base : freeBase, pass);
  return [...poolsOf(isUnique ? head : freeHead, pass)].flatMap(([key, heads]) => {
    const bases = basePools.get(key) ?? [];
    if (isUnique && (bases.length !== 1 || heads.length !== 1)) return [];
    const free = bases.filter(isFree);
    const wanting = heads.filter(isFree);
    return wanting.flatMap((other, index) => {
      const one = free[index];
      return one === undefined ? [] : [[one, other] as const];
    });
  });
}

function poolsOf(side: readonly Identity[], { keyOf }: Pass): ReadonlyMap<string, readonly Identity[]> {
  const pools = Map.groupBy(side, (identity) => keyOf(identity) ?? '');
  pools.delete('');
  return pools;
}

interface Groups {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

function groupsOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(keyOfGroup));
}

function keyOfGroup({ family, group = '' }: Entry): string {
  return keyFrom(family, group);
}

/** Whether an entry stands in another group now, one that was only renamed aside. */
function isRegrouped(one: Entry, other: Entry, { before, after }: Groups): boolean {
  const [from, to] = [keyOfGroup(one), keyOfGroup(other)];
  return from !== to && (after.has(from) || before.has(to));
}

function changeOf(one: Identity | undefined, other: Identity, groups: Groups): EntryChange[] {
  if (one === undefined) return [{ kind: 'added', after: other.entry }];
  const sides = { before: one.entry, after: other.entry };
  if (one.entry.tier !== other.entry.tier) return [{ kind: 'moved', ...sides }];
  const isSame = one.content === other.content && !isRegrouped(one.entry, other.entry, groups);
  return isSame ? [] : [{ kind: 'modified', ...sides }];
}

/** A text without the differences that nobody sees: runs of white space are one space, none at the ends. */
function normalizedText(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

/**
 * What an entry says, as one text: two entries with the same content differ in white space, in the order of their
 * keys and in where they stand at most.
 */
export function contentOf(entry: Entry): string {
  return JSON.stringify(normalized(entry.fields));
}

/** Whether two literal values are alike, white space in texts and the order of keys aside. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(normalized(one)) === JSON.stringify(normalized(other));
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return normalizedText(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  // Pairs and not an object: a key such as `__proto__` must count as well.
  const pairs = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return { pairs: pairs.map(([key, field]) => [key, normalized(field)]) };
}
