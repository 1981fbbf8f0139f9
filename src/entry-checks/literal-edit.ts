import type { Entry } from '../landscape/entry.ts';
import type { SourcePosition, SourceRange, TextEdit } from '../vocabulary/source-range.ts';

/** A text of one side, and the path that edits of it name. */
export interface EditableText {
  readonly path: string;
  readonly text: string;
}

/** What would have to be escaped in one of the formats is not put into it. */
const SAFE_IN_ANY_LITERAL = /^[\w ./:@+~%?=&,#-]*$/;
const QUOTES = ['"', "'", '`'] as const;

/**
 * Replaces a literal's text within a range, quotes and all else untouched. No edit where it does not stand there
 * exactly once as it is (escapes), or where the new text would need escaping.
 */
export function replaceLiteral(
  source: EditableText,
  range: SourceRange,
  literal: { readonly from: string; readonly to: string },
): readonly TextEdit[] {
  const at = offsetOfLiteral(source.text, range, literal.from);
  if (at === undefined || !SAFE_IN_ANY_LITERAL.test(literal.to)) return [];
  return [{ path: source.path, start: at, end: at + literal.from.length, replacement: literal.to }];
}

/** Where a literal's text stands within a range; the range itself where it is not found exactly once. */
export function locateLiteral(source: EditableText, range: SourceRange, value: string): SourceRange {
  const at = offsetOfLiteral(source.text, range, value);
  if (at === undefined) return range;
  const start = positionAfter(source.text, range.start, at);
  return { start, end: positionAfter(source.text, start, at + value.length) };
}

function offsetOfLiteral(text: string, range: SourceRange, value: string): number | undefined {
  const slice = text.slice(range.start.offset, range.end.offset);
  const quoted = QUOTES.flatMap((quote) => occurrences(slice, `${quote}${value}${quote}`)).map(
    (at) => at + 1,
  );
  const found = quoted.length === 0 ? occurrences(slice, value) : quoted;
  const [at] = found;
  return at === undefined || found.length > 1 ? undefined : range.start.offset + at;
}

function occurrences(slice: string, value: string): readonly number[] {
  const first = value === '' ? -1 : slice.indexOf(value);
  if (first < 0) return [];
  const second = slice.indexOf(value, first + 1);
  return second < 0 ? [first] : [first, second];
}

function positionAfter(text: string, from: SourcePosition, offset: number): SourcePosition {
  const lines = text.slice(from.offset, offset).split('\n');
  const lastLine = lines.at(-1) ?? '';
  const column = lines.length > 1 ? lastLine.length + 1 : from.column + lastLine.length;
  return { offset, line: from.line + lines.length - 1, column };
}

export function replaceNumber(source: EditableText, range: SourceRange, value: number): readonly TextEdit[] {
  return [
    { path: source.path, start: range.start.offset, end: range.end.offset, replacement: String(value) },
  ];
}

/** Adds a field with a number behind the entry's last one, written as that one is. */
export function appendNumberField(
  source: EditableText,
  entry: Entry,
  field: { readonly key: string; readonly value: number },
): readonly TextEdit[] {
  const last = lastField(entry);
  if (last === undefined) return [];
  const writtenKey = source.text.slice(last.key.start.offset, last.key.end.offset);
  const quote = /^["'`]/.exec(writtenKey)?.[0] ?? '';
  const at = last.value.end.offset;
  const replacement = `,${gapBefore(source.text, last.key)}${quote}${field.key}${quote}: ${field.value}`;
  return [{ path: source.path, start: at, end: at, replacement }];
}

/** Behind it a field is added. */
export function lastField({ fieldRanges }: Entry): Entry['fieldRanges'][string] | undefined {
  return Object.values(fieldRanges).sort((a, b) => b.value.end.offset - a.value.end.offset)[0];
}

/** The line break and indentation before a key, or a blank where it does not begin its line. */
function gapBefore(text: string, key: SourceRange): string {
  const lineStart = key.start.offset - (key.start.column - 1);
  const indentation = text.slice(lineStart, key.start.offset);
  if (indentation.trim() !== '' || lineStart === 0) return ' ';
  return `${text[lineStart - 2] === '\r' ? '\r\n' : '\n'}${indentation}`;
}
