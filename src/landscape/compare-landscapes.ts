import { diffEntries } from './diff-entries.ts';
import type { EntryChange } from './entry-change.ts';
import type { Entry, ParsedList, ParseProblemKind } from './entry.ts';
import type { Landscape } from './landscape.ts';

export interface LandscapeDifference {
  readonly changes: readonly EntryChange[];
  /** False where the base side could not be read to its end: what was added is then not known for certain. */
  readonly isTrustworthy: boolean;
}

/** Slips after which every entry is still told apart from its neighbours. */
const HARMLESS: ReadonlySet<ParseProblemKind> = new Set([
  'trailing-comma',
  'missing-comma',
  'comment',
  'not-a-literal',
]);

/**
 * The difference of two sides, without what may only seem so: nothing counts as added where the base side's lists of
 * that family could not be read to their end, and nothing as removed where the head side's are broken.
 */
export function compareLandscapes(base: Landscape, head: Landscape): LandscapeDifference {
  const unreadBefore = familiesOf(base.lists.filter((list) => !list.isComplete));
  const brokenAfter = familiesOf(head.lists.filter(mayHideEntries));
  const changes = diffEntries(entriesOf(base), entriesOf(head)).filter((change) => {
    if (change.kind === 'added') return !unreadBefore.has(change.after.family);
    return change.kind !== 'removed' || !brokenAfter.has(change.before.family);
  });
  return { changes, isTrustworthy: unreadBefore.size === 0 };
}

function mayHideEntries({ isComplete, problems }: ParsedList): boolean {
  return !isComplete || problems.some(({ kind }) => !HARMLESS.has(kind));
}

function familiesOf(lists: readonly ParsedList[]): ReadonlySet<string> {
  return new Set(lists.map(({ definition }) => definition.family));
}

function entriesOf({ lists }: Landscape): readonly Entry[] {
  return lists.flatMap(({ entries }) => entries);
}
