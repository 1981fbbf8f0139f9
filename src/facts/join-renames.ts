import type { EntryChange } from '../landscape/entry-change.ts';
import { type Entry, fieldOf } from '../landscape/entry.ts';
import { valueOf } from './fact.ts';
import type { ProjectFacts } from './project-facts.ts';
import { homeKeyOf, projectHomeOf } from './project-home.ts';

type Lookup = (change: EntryChange) => ProjectFacts;
type Addition = EntryChange & { readonly kind: 'added' };
type Removal = EntryChange & { readonly kind: 'removed' };

/**
 * The changes with every renaming as the one update that it is. An entry that comes in place of another was renamed
 * where GitHub leads the old repository to the new one: such a project is known already. One that keeps the title of
 * the entry that it replaces, or its owner and its logo, is an update too, but nothing vouches for its repository.
 */
export function joinRenames(changes: readonly EntryChange[], factsOf: Lookup): readonly EntryChange[] {
  const joined = new Map<EntryChange, EntryChange>();
  const removed = new Set<EntryChange>();
  for (const keyOf of [presentKey(factsOf), titleKey, logoKey]) {
    const left = changes.filter((change) => !joined.has(change) && !removed.has(change));
    for (const [before, after] of pairUp(left, keyOf)) {
      joined.set(after, updateOf(before.before, after.after));
      removed.add(before);
    }
  }
  return changes
    .filter((change) => !removed.has(change))
    .map((change) => markedSame(joined.get(change) ?? change, factsOf));
}

/** A removal and an addition that have a key to themselves. */
function pairUp(
  changes: readonly EntryChange[],
  keyOf: (entry: Entry) => string | undefined,
): readonly (readonly [Removal, Addition])[] {
  const additions = Map.groupBy(
    changes.filter((change) => change.kind === 'added'),
    ({ after }) => keyOf(after),
  );
  const removals = Map.groupBy(
    changes.filter((change) => change.kind === 'removed'),
    ({ before }) => keyOf(before),
  );
  return [...additions].flatMap(([key, [addition, ...others]]) => {
    const [removal, ...further] = removals.get(key) ?? [];
    const isSure = key !== undefined && others.length + further.length === 0;
    return isSure && addition !== undefined && removal !== undefined ? [[removal, addition]] : [];
  });
}

function updateOf(before: Entry, after: Entry): EntryChange {
  return { kind: before.tier === after.tier ? 'modified' : 'moved', before, after };
}

/** Whether GitHub leads from the address before to the one after. */
function markedSame(change: EntryChange, factsOf: Lookup): EntryChange {
  if (change.kind !== 'modified' && change.kind !== 'moved') return change;
  const { before, after } = change;
  if (homeKeyOf(projectHomeOf(before)) === homeKeyOf(projectHomeOf(after))) return change;
  const keyOf = presentKey(factsOf);
  const key = keyOf(before);
  return key !== undefined && key === keyOf(after) ? { ...change, isSameRepository: true } : change;
}

/** The repository's name today, and the part of it that is meant. */
function presentKey(factsOf: Lookup): (entry: Entry) => string | undefined {
  return (entry) => {
    const { home, repository } = factsOf({ kind: 'removed', before: entry });
    const present = repository && valueOf(repository.metadata)?.nameWithOwner;
    if (home.kind !== 'github' || present === undefined) return undefined;
    return JSON.stringify([entry.family, present.toLowerCase(), home.subdirectory]);
  };
}

function titleKey(entry: Entry): string | undefined {
  return keyFrom(entry.family, fieldOf(entry, 'title'));
}

function logoKey(entry: Entry): string | undefined {
  const home = projectHomeOf(entry);
  if (home.kind !== 'github') return undefined;
  const [owner = ''] = home.nameWithOwner.toLowerCase().split('/');
  return keyFrom(`${entry.family} ${owner}`, fieldOf(entry, 'logo'));
}

function keyFrom(place: string, field: unknown): string | undefined {
  const text = typeof field === 'string' ? field.trim().toLowerCase() : '';
  return text === '' ? undefined : JSON.stringify([place, text]);
}
