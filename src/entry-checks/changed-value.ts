import { isSameContent } from '../landscape/diff-entries.ts';
import { type Entry, valueAt } from '../landscape/entry.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import type { CheckInput, StandingChange } from './entry-check.ts';

/** The changes whose entry stands on the head side. */
export function standingChanges(input: CheckInput): readonly StandingChange[] {
  return input.changes.filter((change) => change.kind !== 'removed');
}

/** The entry as the merge base has it; absent where the pull request adds it. */
export function entryBefore(change: EntryChange): Entry | undefined {
  return change.kind === 'added' ? undefined : change.before;
}

/** Whether this pull request gave the field the value (or the absence) that it has now. */
export function isFieldNew(change: StandingChange, field: string): boolean {
  const before = entryBefore(change);
  return (
    before === undefined || !isSameContent(valueAt(before.fields, field), valueAt(change.after.fields, field))
  );
}
