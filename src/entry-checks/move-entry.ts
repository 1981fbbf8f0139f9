import { isBroken, type Entry, type ParsedList } from '../landscape/entry.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';

export interface NewNeighbours {
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/**
 * Moves an entry's text behind `previous`, or before `next` where it is to be the first. Empty where the text
 * around the entry is not laid out plainly: something else than white space and commas between it and its
 * neighbours.
 */
export function moveEntry(
  list: ParsedList,
  entry: Entry,
  { previous, next }: NewNeighbours,
): readonly TextEdit[] {
  const { text, path } = list;
  const removal = removalOf(list, entry);
  if (removal === undefined || isBroken(list)) return [];
  const moves = { start: entry.range.start.offset, end: entry.range.end.offset };
  const written = text.slice(moves.start, moves.end);
  const gap = `,${gapBefore(text, entry)}`;
  const deletion = { path, ...removal, replacement: '' };
  if (previous !== undefined) {
    const at = previous.range.end.offset;
    return [{ path, start: at, end: at, replacement: `${gap}${written}`, moves }, deletion];
  }
  const at = next?.range.start.offset;
  return at === undefined
    ? []
    : [{ path, start: at, end: at, replacement: `${written}${gap}`, moves }, deletion];
}

/** Whether the entries can change places: nothing but white space and commas stands beside any of them. */
export function canReorder({ text, entries }: ParsedList): boolean {
  const first = entries[0]?.range.start.offset ?? 0;
  const last = entries.at(-1)?.range.end.offset ?? text.length;
  const isBetween = entries
    .slice(1)
    .every(({ range }, index) =>
      isSeparator(text.slice(entries[index]?.range.end.offset, range.start.offset)),
    );
  return isBetween && /\[\s*$/.test(text.slice(0, first)) && /^\s*,?\s*\]/.test(text.slice(last));
}

/** The entry with the separator between it and one neighbour. */
function removalOf(
  list: ParsedList,
  entry: Entry,
): { readonly start: number; readonly end: number } | undefined {
  const { text, entries } = list;
  const index = entries.findIndex((other) => other.range.start.offset === entry.range.start.offset);
  const before = entries[index - 1];
  const behind = entries[index + 1];
  if (before !== undefined && isSeparator(text.slice(before.range.end.offset, entry.range.start.offset))) {
    return { start: before.range.end.offset, end: entry.range.end.offset };
  }
  if (behind !== undefined && isSeparator(text.slice(entry.range.end.offset, behind.range.start.offset))) {
    return { start: entry.range.start.offset, end: behind.range.start.offset };
  }
  return undefined;
}

function isSeparator(between: string): boolean {
  return between.trim() === ',';
}

/** The white space before the entry, from the end of the line above. */
function gapBefore(text: string, entry: Entry): string {
  const { offset } = entry.range.start;
  let start = offset;
  while (/\s/.test(text[start - 1] ?? '.')) start -= 1;
  return text.slice(start, offset);
}
