import type { ParseProblemKind } from './entry.ts';
import { excerpt, type OpaqueNode, type ScalarNode, type Span, type SyntaxProblem } from './syntax-tree.ts';

/** `json` is held to RFC 8259; `javascript` is the part of it that data is written in. */
export type Dialect = 'json' | 'javascript';

/** A place in a text that is being read, and what has been noticed on the way. */
export interface Reader {
  readonly text: string;
  readonly dialect: Dialect;
  readonly problems: SyntaxProblem[];
  position: number;
  /** True once something was skipped that may have held an entry. */
  hasGap: boolean;
  /** Tokens that will still be read. */
  budget: number;
}

export const QUOTES = `"'\``;

/** One broken line can break everything behind it; nobody reads more than a few problems of a list. */
const MAX_PROBLEMS = 50;
/** The longest list that is read has 10,000 entries, each of some 50 tokens; a hostile one has millions. */
const MAX_TOKENS = 600_000;
/** Reading on behind a slip costs more than reading does. */
const TOKENS_OF_A_PROBLEM = 20;
const JSON_WHITE_SPACE = /[ \t\r\n]*/y;
const WHITE_SPACE = /\s*/y;
const CONFLICT_MARKER = /(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])/y;
const WORD = /[^\s,:[\]{}"'`/]*/y;
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const JAVASCRIPT_NUMBER = /^[+-]?(?:\d|\.\d)/;
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const KEYWORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

export function newReader(text: string, dialect: Dialect, position = 0): Reader {
  return { text, dialect, problems: [], position, hasGap: false, budget: MAX_TOKENS };
}

export function report(reader: Reader, kind: ParseProblemKind, span: Span, detail?: string): void {
  reader.budget -= TOKENS_OF_A_PROBLEM;
  const last = reader.problems.at(-1);
  if (reader.problems.length >= MAX_PROBLEMS) return;
  if (last !== undefined && last.kind === kind && last.span.start === span.start) return;
  reader.problems.push({ kind, span, detail: detail ?? excerpt(reader.text, span) });
}

/** What a sticky expression finds at the reader's place; moves behind it. */
export function take(reader: Reader, expression: RegExp): string {
  expression.lastIndex = reader.position;
  const found = expression.exec(reader.text)?.[0] ?? '';
  reader.position += found.length;
  return found;
}

export function peek(reader: Reader): string | undefined {
  return reader.text[reader.position];
}

export function endOfLine(reader: Reader, from: number): number {
  const end = reader.text.indexOf('\n', from);
  return end === -1 ? reader.text.length : end;
}

/**
 * Moves to the next token: over white space, comments and the markers of a merge conflict. To the end of the text
 * where more tokens were read than any list has.
 */
export function skipTrivia(reader: Reader): void {
  for (;;) {
    reader.budget -= 1;
    if (reader.budget < 0) return giveUp(reader);
    take(reader, reader.dialect === 'json' ? JSON_WHITE_SPACE : WHITE_SPACE);
    if (!skipConflictMarker(reader) && !skipComment(reader) && !skipStrangeSpace(reader)) return;
  }
}

function giveUp(reader: Reader): void {
  const { problems, position } = reader;
  if (problems.every(({ kind }) => kind !== 'too-large')) {
    const detail = `more than ${MAX_TOKENS} tokens`;
    problems.push({ kind: 'too-large', span: { start: position, end: position }, detail });
  }
  reader.hasGap = true;
  reader.position = reader.text.length;
}

function skipConflictMarker(reader: Reader): boolean {
  const { text, position } = reader;
  if (position > 0 && text[position - 1] !== '\n') return false;
  CONFLICT_MARKER.lastIndex = position;
  if (!CONFLICT_MARKER.test(text)) return false;
  reader.position = endOfLine(reader, position);
  report(reader, 'conflict-marker', { start: position, end: reader.position });
  return true;
}

function skipComment(reader: Reader): boolean {
  const { text, position } = reader;
  if (text[position] !== '/') return false;
  const opening = text[position + 1];
  if (opening === '/') reader.position = endOfLine(reader, position);
  else if (opening === '*') {
    const end = text.indexOf('*/', position + 2);
    reader.position = end === -1 ? text.length : end + 2;
    if (end === -1) {
      report(reader, 'unexpected-end', { start: position, end: position + 2 });
      reader.hasGap = true;
    }
  } else return false;
  if (reader.dialect === 'json') report(reader, 'comment', { start: position, end: reader.position });
  return true;
}

/** No-break spaces, byte order marks and the like look right and are not allowed in JSON (RFC 8259, 8.1). */
function skipStrangeSpace(reader: Reader): boolean {
  const start = reader.position;
  if (take(reader, WHITE_SPACE) === '') return false;
  if (reader.dialect !== 'json') return true;
  if (start === 0 && reader.text.startsWith('\uFEFF')) {
    reader.position = 1;
    report(reader, 'byte-order-mark', { start, end: 1 });
  } else {
    const code = reader.text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
    report(reader, 'unexpected-token', { start, end: reader.position }, `U+${code}`);
  }
  return true;
}

/** A number, a keyword or a bare name. Anything else is reported and comes back opaque. Always moves on. */
export function readWord(reader: Reader): ScalarNode | OpaqueNode {
  const start = reader.position;
  const word = take(reader, WORD);
  if (word === '') reader.position += 1;
  const span = { start, end: reader.position };
  if (Object.hasOwn(KEYWORDS, word)) return { kind: 'scalar', value: KEYWORDS[word] ?? null, ...span };
  const isNumber = reader.dialect === 'json' ? JSON_NUMBER.test(word) : JAVASCRIPT_NUMBER.test(word);
  if (isNumber && (reader.dialect === 'json' || !Number.isNaN(Number(word)))) {
    return { kind: 'scalar', value: Number(word), ...span };
  }
  const isIdentifier = word.length <= 200 && IDENTIFIER.test(word);
  if (!isIdentifier || reader.dialect === 'json') report(reader, 'unexpected-token', span);
  return { kind: 'opaque', ...(isIdentifier ? { identifier: word } : {}), ...span };
}
