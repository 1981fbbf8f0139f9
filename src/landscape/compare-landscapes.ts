import { contentOf, diffEntries } from './diff-entries.ts';
import type { EntryChange } from './entry-change.ts';
import type { Entry, ParsedList, ParseProblemKind } from './entry.ts';
import type { Landscape } from './landscape.ts';
import { addressKeyOf } from './repository-address.ts';

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
  'byte-order-mark',
  'not-a-literal',
  'no-group-name',
]);

/**
 * The difference of two sides, without what may only seem so: nothing counts as added where the base side's lists of
 * that family could not be read to their end, and nothing as removed where the head side's are broken. While a list
 * migrates, its two files are one list.
 */
export function compareLandscapes(base: Landscape, head: Landscape): LandscapeDifference {
  const unreadBefore = base.lists.filter((list) => !list.isComplete);
  const isUnreadBefore = hiddenIn(unreadBefore);
  const isBrokenAfter = hiddenIn(head.lists.filter(mayHideEntries));
  const all = withoutTwins(withoutCopies(diffEntries(entriesOf(base), entriesOf(head)), base, head));
  const isUncertain = (change: EntryChange) => change.kind === 'added' && isUnreadBefore(change.after);
  return {
    changes: all.filter(
      (change) => !isUncertain(change) && (change.kind !== 'removed' || !isBrokenAfter(change.before)),
    ),
    isTrustworthy: unreadBefore.every(isOneEntry) && !all.some(isUncertain),
  };
}

/** An entry that now stands in a second file of its list was not added, and one that still stands in one not removed. */
function withoutCopies(
  changes: readonly EntryChange[],
  base: Landscape,
  head: Landscape,
): readonly EntryChange[] {
  const added = new Set(changes.flatMap((change) => (change.kind === 'added' ? [change.after] : [])));
  const removed = new Set(changes.flatMap((change) => (change.kind === 'removed' ? [change.before] : [])));
  const oldCopyOf = copiesAmong(entriesOf(base).filter((entry) => !removed.has(entry)));
  const newCopyOf = copiesAmong(entriesOf(head).filter((entry) => !added.has(entry)));
  return changes.flatMap((change): EntryChange[] => {
    if (change.kind === 'removed') return oldCopyOf(change.before) === undefined ? [change] : [];
    const before = change.kind === 'added' ? newCopyOf(change.after) : undefined;
    if (before === undefined) return [change];
    const { after } = change;
    return contentOf(before) === contentOf(after) && before.group === after.group
      ? []
      : [{ kind: 'modified', before, after }];
  });
}

/** What is done in both files of a list is one change; where the two say different things, each is a change. */
function withoutTwins(changes: readonly EntryChange[]): readonly EntryChange[] {
  const first = new Map<string, readonly Entry[]>();
  return changes.filter((change) => {
    const sides = [
      ...('before' in change ? [change.before] : []),
      ...('after' in change ? [change.after] : []),
    ];
    const key = JSON.stringify([change.kind, ...sides.map((entry) => [copyKeyOf(entry), contentOf(entry)])]);
    const known = first.get(key);
    if (known === undefined) first.set(key, sides);
    // Twice in one and the same file is no twin but a slip, which is to be seen.
    return known?.every((entry, index) => !isOtherFile(entry, sides[index])) ?? true;
  });
}

/** Finds an entry in another file of the same list: in `emerging.js` beside `emerging.json`. */
function copiesAmong(entries: readonly Entry[]): (entry: Entry) => Entry | undefined {
  const copies = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = copies.get(copyKeyOf(entry));
    if (known === undefined) copies.set(copyKeyOf(entry), [entry]);
    else if (known.every(({ list }) => list !== entry.list)) known.push(entry);
  }
  return (entry) => copies.get(copyKeyOf(entry))?.find((other) => isOtherFile(other, entry));
}

/** Of the same list. Files of one name and one ending in two folders are two lists, or two entries. */
function isOtherFile(one: Entry, other: Entry | undefined): boolean {
  if (other === undefined || one.list === other.list) return false;
  return folderOf(one) === folderOf(other) || endingOf(one) !== endingOf(other);
}

function folderOf({ list }: Entry): string {
  return list.slice(0, list.lastIndexOf('/') + 1);
}

function endingOf({ list }: Entry): string {
  return list.slice(list.lastIndexOf('.') + 1);
}

function copyKeyOf({ family, list, name, repositoryUrl }: Entry): string {
  const [stem] = list.slice(list.lastIndexOf('/') + 1).split('.', 1);
  return JSON.stringify([family, stem, name.trim().toLowerCase(), addressKeyOf(repositoryUrl ?? '')]);
}

function mayHideEntries({ isComplete, problems }: ParsedList): boolean {
  return !isComplete || problems.some(({ kind }) => !HARMLESS.has(kind));
}

/** Whether an entry may stand unread in one of these lists: in any of its family, or in its own file where that is all of it. */
function hiddenIn(lists: readonly ParsedList[]): (entry: Entry) => boolean {
  const [files, whole] = [lists.filter(isOneEntry), lists.filter((list) => !isOneEntry(list))];
  const paths = new Set(files.map(({ path }) => path));
  const families = new Set(whole.map(({ definition }) => definition.family));
  return ({ list, family }) => paths.has(list) || families.has(family);
}

function isOneEntry({ definition }: ParsedList): boolean {
  return definition.entries?.each === 'file';
}

function entriesOf({ lists }: Landscape): readonly Entry[] {
  return lists.flatMap(({ entries }) => entries);
}
