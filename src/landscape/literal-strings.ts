import { endOfLine, report, type Reader } from './literal-tokens.ts';
import type { OpaqueNode, ScalarNode } from './syntax-tree.ts';

/** Everything but quotes, escapes, dollars and control characters. */
const PLAIN = /[^"'`\\$\p{Cc}]+/uy;
const FOUR_HEX_DIGITS = /^[\da-fA-F]{4}$/;
const TWO_HEX_DIGITS = /^[\da-fA-F]{2}$/;
const CODE_POINT = /\{([\da-fA-F]{1,6})\}/y;
const JSON_ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const JAVASCRIPT_ESCAPES: Readonly<Record<string, string>> = { v: '\v', 0: '\0', '\n': '' };

/**
 * A quoted text at the reader's place. One that is not closed ends with its line, and so does not swallow the rest
 * of the list; a template literal with expressions comes back opaque.
 */
export function readString(reader: Reader): ScalarNode | OpaqueNode {
  const { text, dialect } = reader;
  const start = reader.position;
  const quote = text[start] ?? '"';
  const isTemplate = quote === '`' && dialect === 'javascript';
  if (dialect === 'json' && quote !== '"') {
    report(reader, 'unexpected-token', { start, end: start + 1 });
  }
  let hasExpression = false;
  let value = '';
  reader.position += 1;
  for (;;) {
    const character = text[reader.position];
    if (character === quote) break;
    if (character === undefined || (character === '\n' && !isTemplate)) return unterminated(reader, start);
    if (isTemplate && text.startsWith('${', reader.position)) hasExpression = true;
    value += readPiece(reader, character, isTemplate);
  }
  reader.position += 1;
  const span = { start, end: reader.position };
  return hasExpression ? { kind: 'opaque', ...span } : { kind: 'scalar', value, ...span };
}

function readPiece(reader: Reader, character: string, isTemplate: boolean): string {
  const start = reader.position;
  if (character === '\\') return readEscape(reader);
  PLAIN.lastIndex = start;
  const plain = PLAIN.exec(reader.text)?.[0] ?? character;
  reader.position += plain.length;
  if (plain < ' ' && reader.dialect === 'json') {
    const code = plain.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report(reader, 'unexpected-token', { start, end: reader.position }, `U+${code}`);
  }
  // A template literal's line ends count as line feeds, however the file ends its lines.
  return isTemplate && plain === '\r' ? '' : plain;
}

function readEscape(reader: Reader): string {
  const start = reader.position;
  const escaped = reader.text[start + 1] ?? '';
  reader.position += 2;
  const digits = reader.text.slice(start + 2, start + 6);
  if (escaped === 'u' && FOUR_HEX_DIGITS.test(digits)) return advance(reader, 4, Number.parseInt(digits, 16));
  const value = Object.hasOwn(JSON_ESCAPES, escaped) ? JSON_ESCAPES[escaped] : undefined;
  if (value !== undefined) return value;
  if (reader.dialect === 'javascript') return readJavascriptEscape(reader, escaped);
  // A line end is left to the string's own reading, which ends there.
  if (escaped === '\n' || escaped === '') reader.position = start + 1;
  report(reader, 'unexpected-token', { start, end: start + 1 + escaped.length });
  return escaped === '\n' ? '' : escaped;
}

/** The reader stands behind the escaped character. */
function readJavascriptEscape(reader: Reader, escaped: string): string {
  const { text, position } = reader;
  CODE_POINT.lastIndex = position;
  const found = escaped === 'u' ? CODE_POINT.exec(text) : null;
  const code = Number.parseInt(found?.[1] ?? '', 16);
  if (found !== null && code <= 0x10ffff) return advance(reader, found[0].length, code);
  const digits = text.slice(position, position + 2);
  if (escaped === 'x' && TWO_HEX_DIGITS.test(digits)) return advance(reader, 2, Number.parseInt(digits, 16));
  if (escaped === '\r' && text[position] === '\n') return advance(reader, 1, undefined);
  return (Object.hasOwn(JAVASCRIPT_ESCAPES, escaped) ? JAVASCRIPT_ESCAPES[escaped] : undefined) ?? escaped;
}

function advance(reader: Reader, length: number, codePoint: number | undefined): string {
  reader.position += length;
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
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
