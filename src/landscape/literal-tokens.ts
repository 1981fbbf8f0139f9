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

/** Those of JavaScript; JSON knows fewer, and `reportForbidden` tells of the others. */
const ESCAPE = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g;
const MEANINGS: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  0: '\0',
  '\n': '',
  '\r\n': '',
};
/** In a text of JSON (RFC 8259, 7): an escape, else what may not stand there. */
const JSON_ESCAPE = /\\(?:u[\da-fA-F]{4}|["\\/bfnrt])|(\\[\s\S]?|\p{Cc})/gu;

/**
 * A quoted text at the reader's place. One that is not closed ends with its line, and so does not swallow the rest
 * of the list; a template literal with expressions comes back opaque.
 */
export function readString(reader: Reader): ScalarNode | OpaqueNode {
  const { text, dialect, position: start } = reader;
  const quote = text[start] ?? '"';
  const isTemplate = quote === '`' && dialect === 'javascript';
  if (dialect === 'json' && quote !== '"') report(reader, 'unexpected-token', { start, end: start + 1 });
  const closing = closingOf(reader, quote);
  if (text[closing] !== quote) return unterminated(reader, start);
  reader.position = closing + 1;
  const span = { start, end: reader.position };
  const content = text.slice(start + 1, closing);
  if (isTemplate && content.replaceAll(ESCAPE, '').includes('${')) return { kind: 'opaque', ...span };
  if (dialect === 'json') reportForbidden(reader, content, start + 1);
  // A template literal's line ends count as line feeds, however the file ends its lines.
  const value = (isTemplate ? content.replaceAll('\r', '') : content).replaceAll(ESCAPE, meaningOf);
  return { kind: 'scalar', value, ...span };
}

/** Where the text that begins at the reader's place ends: at its quote, with its line, or with the file. */
function closingOf({ text, dialect, position }: Reader, quote: string): number {
  const goesOn = dialect === 'javascript';
  let at = position + 1;
  for (;;) {
    const character = text[at];
    if (character === '\\' && (goesOn || text[at + 1] !== '\n')) {
      at += goesOn && text.startsWith('\r\n', at + 1) ? 3 : 2;
    } else if (character === undefined || character === quote) return at;
    else if (character === '\n' && !(goesOn && quote === '`')) return at;
    else at += 1;
  }
}

function meaningOf(escape: string, ...parts: readonly (string | undefined)[]): string {
  const [braced, four, two, other = ''] = parts;
  const digits = braced ?? four ?? two;
  if (digits === undefined) return MEANINGS[other] ?? other;
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}

function reportForbidden(reader: Reader, content: string, from: number): void {
  for (const { 1: found, index } of content.matchAll(JSON_ESCAPE)) {
    // The controls from U+007F on are allowed.
    if (found === undefined || found > '~') continue;
    const span = { start: from + index, end: from + index + found.length };
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report(reader, 'unexpected-token', span, found.startsWith('\\') ? undefined : `U+${code}`);
  }
}

/** Takes the line for the text, except for a comma at its end, which most likely belongs to the list. */
function unterminated(reader: Reader, start: number): ScalarNode {
  const end = reader.text[start] === '`' ? reader.text.length : endOfLine(reader, start);
  if (reader.text[start] === '`' && reader.dialect === 'javascript') reader.hasGap = true;
  let value = reader.text.slice(start + 1, end).trimEnd();
  if (value.endsWith(',')) value = value.slice(0, -1);
  reader.position = Math.max(start + 1, start + 1 + value.length);
  const span = { start, end: reader.position };
  report(reader, 'unterminated-string', span);
  return { kind: 'scalar', value, ...span };
}
