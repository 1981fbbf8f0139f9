import { type Entry, type ParsedList, valueAt } from '../landscape/entry.ts';
import type { Landscape } from '../landscape/landscape.ts';
import { wholeAddress } from '../landscape/list-profile.ts';
import type { SourceRange } from '../vocabulary/source-range.ts';
import type { CheckInput, StandingChange } from './entry-check.ts';
import type { EditableText } from './literal-edit.ts';
import { isSameContent } from '../landscape/diff-entries.ts';
import type { EntryChange } from '../landscape/entry-change.ts';

/** Where a field's value stands, else the entry's name, else the entry. */
export function rangeOf({ fieldRanges, profile, range }: Entry, field = profile.fields.name): SourceRange {
  return fieldRanges[field]?.value ?? fieldRanges[profile.fields.name]?.value ?? range;
}

/** The head side's text that an entry stands in. */
export function sourceOf(input: CheckInput, entry: Entry): EditableText {
  return { path: entry.list, text: listOf(input.head, entry.list)?.text ?? '' };
}

export interface PlacedAddress {
  readonly url: string;
  /** As it stands there: `owner/name` may be short for it. */
  readonly written: string;
  readonly range: SourceRange;
  /** The field that holds it, or the list of links in which it stands. */
  readonly field: string;
}

/** Every address of an entry, in whichever field its format keeps it. */
export function addressesOf(entry: Entry): readonly PlacedAddress[] {
  const { addresses, links, logoAddress } = entry.profile.fields;
  const single = [...(logoAddress === undefined ? [] : [logoAddress]), ...addresses].flatMap((field) => {
    const written = valueAt(entry.fields, field);
    if (typeof written !== 'string') return [];
    return [{ url: wholeAddress(written, entry.profile), written, range: rangeOf(entry, field), field }];
  });
  if (links === undefined || !Object.hasOwn(entry.fields, links)) return single;
  return [...single, ...entry.urls.map(({ url, range }) => ({ url, written: url, range, field: links }))];
}

/** The addresses that the pull request brought in: those that the entry did not have before. */
export function newAddressesOf(after: Entry, before: Entry | undefined): readonly PlacedAddress[] {
  const known = new Set(before === undefined ? [] : addressesOf(before).map((address) => address.url.trim()));
  return addressesOf(after).filter((address) => !known.has(address.url.trim()));
}

export function listOf(landscape: Landscape, path: string): ParsedList | undefined {
  return landscape.lists.find((list) => list.path === path);
}

/** Tells entries of one side apart: two with the same place are the same stretch of the same text. */
export function placeOf(entry: Entry): string {
  return `${entry.range.start.offset} ${entry.list}`;
}

/** Whether an entry has a field, be it one whose value could not be read. */
export function hasField(entry: Entry, field: string): boolean {
  return Object.hasOwn(entry.fieldRanges, field) || Object.hasOwn(entry.fields, field);
}

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
