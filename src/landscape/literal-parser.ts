import { partsOf, skipNested } from './literal-recovery.ts';
import {
  type Dialect,
  endOfLine,
  newReader,
  peek,
  QUOTES,
  type Reader,
  readString,
  readWord,
  report,
  skipTrivia,
  take,
} from './literal-tokens.ts';
import {
  type ArrayNode,
  inPlace,
  MAX_DEPTH,
  type ObjectNode,
  type OpaqueNode,
  type PropertyNode,
  type ReadSource,
  type ScalarNode,
  type ValueNode,
} from './syntax-tree.ts';

const BARE_KEY = /[\w$]{1,200}/y;
const IN_LINE_SPACE = /[ \t]*/y;

/**
 * Reads the array of literals that begins at `position`, or at the first token behind it, and keeps going where it is
 * broken: it knows what people forget (a comma, a bracket, a quote) and reads on from there, so that one slip does not
 * hide the other entries. Nothing behind the array is read in JavaScript.
 */
export function parseArrayAt(text: string, dialect: Dialect, position = 0): ReadSource<ArrayNode> {
  const reader = newReader(text, dialect, position);
  skipTrivia(reader);
  if (peek(reader) !== '[') {
    const start = reader.position;
    report(reader, 'not-a-list', { start, end: endOfLine(reader, start) });
    return { problems: reader.problems, isComplete: false };
  }
  const root = parseArray(reader, 0);
  return { root, problems: reader.problems, isComplete: !reader.hasGap };
}

/** The one value that a JSON text is. */
export function parseJsonValue(text: string): ReadSource {
  const { root, problems, isComplete } = parseArrayAt(`[${text.replace(/^\uFEFF/, ' ')}\n]`, 'json');
  const [value] = root?.items ?? [];
  return { ...inPlace({ ...(value === undefined ? {} : { root: value }), problems }, -1), isComplete };
}

function parseArray(reader: Reader, depth: number): ArrayNode {
  const start = reader.position;
  reader.position += 1;
  const items: ValueNode[] = [];
  parseItems(reader, depth, items);
  if (depth === 0) while (goesOnBehindTheList(reader)) parseItems(reader, depth, items);
  return { kind: 'array', items, start, end: reader.position };
}

/** Entries are often added just behind the closing bracket of the list: they are read as if they stood in it. */
function goesOnBehindTheList(reader: Reader): boolean {
  const end = reader.position;
  skipTrivia(reader);
  const next = peek(reader);
  if (next === undefined || (reader.dialect === 'javascript' && next !== ',' && next !== '{')) {
    reader.position = end;
    return false;
  }
  const isEntry = next === ',' || next === '{';
  const start = reader.position;
  report(reader, 'unexpected-token', { start, end: isEntry ? start + 1 : endOfLine(reader, start) });
  if (!isEntry) {
    reader.hasGap ||= reader.text.includes('{', start);
    reader.position = end;
  } else if (next === ',') reader.position += 1;
  return isEntry;
}

/** Reads up to the closing bracket, and over it. */
function parseItems(reader: Reader, depth: number, items: ValueNode[]): void {
  let previous: ValueNode | undefined;
  let comma: number | undefined;
  for (;;) {
    skipTrivia(reader);
    const next = peek(reader);
    if (next === undefined) return reportEnd(reader);
    if (next === ']') {
      if (comma !== undefined) reportTrailingComma(reader, comma);
      reader.position += 1;
      return;
    }
    if (next === ',') {
      if (previous === undefined || comma !== undefined) unexpected(reader);
      comma = reader.position;
      reader.position += 1;
      continue;
    }
    if (depth > 0 && (next === '}' || startsProperty(reader)))
      return reportMissingBracket(reader, ']', previous);
    if (next === '}') {
      unexpected(reader);
      reader.position += 1;
      continue;
    }
    previous = parseItem(reader, depth, comma === undefined ? previous : undefined);
    comma = undefined;
    for (const part of partsOf(reader, previous)) items.push(part);
  }
}

/** One item of an array; `unseparated` is the item before it where no comma stands between the two. */
function parseItem(reader: Reader, depth: number, unseparated: ValueNode | undefined): ValueNode {
  if (startsProperty(reader)) {
    reportMissingBracket(reader, '{');
    return parseObject(reader, depth + 1, reader.position);
  }
  if (unseparated !== undefined) reportMissingComma(reader, unseparated);
  return parseValue(reader, depth + 1);
}

function parseValue(reader: Reader, depth: number): ValueNode {
  const next = peek(reader) ?? '';
  if (next === '{' || next === '[') {
    if (depth >= MAX_DEPTH) return skipNested(reader);
    if (next === '[') return parseArray(reader, depth);
    reader.position += 1;
    return parseObject(reader, depth, reader.position - 1);
  }
  if (!QUOTES.includes(next)) return readWord(reader);
  let value = readString(reader);
  // Long descriptions in JavaScript are sometimes glued together.
  while (reader.dialect === 'javascript') {
    const end = reader.position;
    skipTrivia(reader);
    if (peek(reader) !== '+') {
      reader.position = end;
      return value;
    }
    reader.position += 1;
    skipTrivia(reader);
    value = joined(value, parseOperand(reader), reader.position);
  }
  return value;
}

function parseOperand(reader: Reader): ScalarNode | OpaqueNode {
  return QUOTES.includes(peek(reader) ?? ' ') ? readString(reader) : readWord(reader);
}

function joined(left: ScalarNode | OpaqueNode, right: ScalarNode | OpaqueNode, end: number) {
  if (left.kind === 'opaque' || right.kind === 'opaque')
    return { kind: 'opaque', start: left.start, end } as const;
  return { kind: 'scalar', value: `${left.value}${right.value}`, start: left.start, end } as const;
}

/** The reader stands behind the opening brace, or where it should be. */
function parseObject(reader: Reader, depth: number, start: number): ObjectNode {
  const properties: PropertyNode[] = [];
  const finish = (closing: ObjectNode['closing']): ObjectNode => {
    const end = closing === 'present' ? reader.position : (properties.at(-1)?.value.end ?? reader.position);
    return { kind: 'object', properties, unreadable: [], closing, start, end };
  };
  let last: 'nothing' | 'comma' | 'property' | 'broken' = 'nothing';
  let comma = start;
  for (;;) {
    skipTrivia(reader);
    const next = peek(reader);
    if (next === undefined) {
      reportEnd(reader);
      return finish('cut');
    }
    if (next === '}') {
      if (last === 'comma') reportTrailingComma(reader, comma);
      reader.position += 1;
      return finish('present');
    }
    if (next === ']' || next === '{') {
      reportMissingBracket(reader, '}', properties.at(-1)?.value);
      return finish('missing');
    }
    if (next === ',') {
      if (last === 'comma' || last === 'nothing') unexpected(reader);
      last = 'comma';
      comma = reader.position;
      reader.position += 1;
      continue;
    }
    const property = parseProperty(reader, depth, last === 'property' ? properties.at(-1) : undefined);
    if (property !== undefined) properties.push(property);
    last = property === undefined ? 'broken' : 'property';
  }
}

/** Undefined where no property could be made of what stands there; its line is then passed over. */
function parseProperty(reader: Reader, depth: number, unseparated?: PropertyNode): PropertyNode | undefined {
  const start = reader.position;
  const isQuoted = QUOTES.includes(peek(reader) ?? ' ');
  const key = isQuoted ? keyOf(readString(reader)) : take(reader, BARE_KEY);
  const keySpan = { start, end: reader.position };
  skipTrivia(reader);
  if (key === '' && !isQuoted) reader.position += 1;
  else if (peek(reader) === ':') {
    reader.position += 1;
    if (unseparated !== undefined) reportMissingComma(reader, unseparated.value);
    if (!isQuoted && reader.dialect === 'json') report(reader, 'unexpected-token', keySpan);
    skipTrivia(reader);
    const next = peek(reader) ?? '}';
    if (!',}]'.includes(next)) return { key, keySpan, value: parseValue(reader, depth + 1) };
    report(reader, 'unexpected-token', { start, end: reader.position });
    return undefined;
  }
  const end = endOfLine(reader, start);
  report(reader, 'unexpected-token', { start, end });
  reader.hasGap ||= reader.text.slice(reader.position, end).includes('{');
  reader.position = Math.max(reader.position, end);
  return undefined;
}

function keyOf(node: ScalarNode | OpaqueNode): string {
  return node.kind === 'scalar' ? String(node.value) : '';
}

/** Whether a key and a colon stand here, where only a value can. */
function startsProperty(reader: Reader): boolean {
  const { position, problems, hasGap } = reader;
  const known = problems.length;
  const isQuoted = QUOTES.includes(peek(reader) ?? ' ');
  if (isQuoted) readString(reader);
  const isKey = isQuoted || take(reader, BARE_KEY) !== '';
  take(reader, IN_LINE_SPACE);
  const isProperty = isKey && peek(reader) === ':';
  reader.position = position;
  reader.hasGap = hasGap;
  problems.length = known;
  return isProperty;
}

function unexpected(reader: Reader): void {
  report(reader, 'unexpected-token', { start: reader.position, end: reader.position + 1 });
}

/** Its place is behind what stands before it, or here. */
function reportMissingBracket(reader: Reader, bracket: string, before?: ValueNode): void {
  const at = before?.end ?? reader.position;
  report(reader, 'missing-bracket', { start: at, end: at }, bracket);
}

function reportTrailingComma(reader: Reader, comma: number): void {
  if (reader.dialect === 'json') report(reader, 'trailing-comma', { start: comma, end: comma + 1 });
}

function reportMissingComma(reader: Reader, previous: ValueNode): void {
  if (previous.kind === 'object' && previous.closing === 'missing') return;
  report(reader, 'missing-comma', { start: previous.end, end: previous.end }, ',');
}

function reportEnd(reader: Reader): void {
  if (reader.budget < 0) return;
  const end = reader.text.length;
  report(reader, 'unexpected-end', { start: end, end });
  reader.hasGap = true;
}
