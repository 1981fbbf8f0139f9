import type { PropertyNode, ScalarNode, Span, ValueNode } from './syntax-tree.ts';

interface Line {
  /** Of the first character that is no blank. */
  readonly offset: number;
  readonly indentation: number;
  /** Without blanks at its ends. */
  readonly text: string;
  readonly hasTrailingBlanks: boolean;
  readonly isAfterEmptyLine: boolean;
}

const KEY = /^([A-Za-z_][\w.-]{0,100}):(?: +(\S.*))?$/;
/** No indicator in front, nothing that reads as a key or a comment behind. */
const PLAIN = /^(?![-?:,[\]{}#&*!|>'"%@`])(?!.*(?:: | #))(?!.*:$).+$/;
const FOLDED_OR_LITERAL = /^[>|]-$/;
const QUOTED = /^"[^"\\]*"$|^'[^']*'$/;
const NULL = /^(?:null|Null|NULL|~)$/;
const TRUE_OR_FALSE = /^(?:true|True|TRUE|false|False|FALSE)$/;
const NUMBER =
  /^[-+]?(?:0o[0-7]+|0x[\da-fA-F]+|(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?|\.(?:inf|Inf|INF|nan|NaN|NAN))$/;
// oxlint-disable-next-line no-control-regex
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Reads YAML of the plainest kind, as nearly all items of lists are written: keys, texts on one line, lists and groups
 * by indentation. Undefined for anything else, comments among it, for the full parser to read.
 */
export function parsePlainYaml(text: string): ValueNode | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const lines = linesOf(text);
  const [first] = lines;
  if (first === undefined) return undefined;
  const block = readBlock(lines, 0, first.indentation);
  return block?.next === lines.length ? block.node : undefined;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isAfterEmptyLine = false;
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    let first = at;
    while (first < end && text[first] === ' ') first += 1;
    let last = end;
    while (last > first && text[last - 1] === ' ') last -= 1;
    if (first < last) {
      const shown = { offset: first, indentation: first - at, text: text.slice(first, last) };
      lines.push({ ...shown, hasTrailingBlanks: last < end, isAfterEmptyLine });
    }
    isAfterEmptyLine = first === last;
    at = end + 1;
  }
  return lines;
}

interface Read {
  readonly node: ValueNode;
  /** The first line behind it. */
  readonly next: number;
}

function readBlock(lines: readonly Line[], from: number, indentation: number): Read | undefined {
  return isDash(lines[from]) ? readList(lines, from, indentation) : readGroup(lines, from, indentation);
}

function isDash(line: Line | undefined): boolean {
  return line?.text.startsWith('- ') === true;
}

function readList(lines: readonly Line[], from: number, indentation: number): Read | undefined {
  const items: ValueNode[] = [];
  let at = from;
  while (lines[at]?.indentation === indentation && isDash(lines[at])) {
    const read = readItem(lines, at);
    if (read === undefined) return undefined;
    items.push(read.node);
    at = read.next;
  }
  if ((lines[at]?.indentation ?? -1) > indentation) return undefined;
  const span = { start: lines[from]?.offset ?? 0, end: items.at(-1)?.end ?? 0 };
  return { node: { kind: 'array', items, ...span }, next: at };
}

/** What stands behind the dash is a line of its own, as far in as its first character. */
function readItem(lines: readonly Line[], at: number): Read | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const rest = line.text.slice(2).trimStart();
  const shift = line.text.length - rest.length;
  const inner = { ...line, offset: line.offset + shift, indentation: line.indentation + shift, text: rest };
  if (!KEY.test(rest)) return readScalarLine(lines, { at, line: inner, indentation: line.indentation });
  const block = readGroup([inner, ...linesWithin(lines, at + 1, line.indentation)], 0, inner.indentation);
  return block && { node: block.node, next: at + block.next };
}

function linesWithin(lines: readonly Line[], from: number, indentation: number): readonly Line[] {
  let end = from;
  while ((lines[end]?.indentation ?? -1) > indentation) end += 1;
  return lines.slice(from, end);
}

interface ScalarStart {
  readonly at: number;
  /** From the scalar's first character on. */
  readonly line: Line;
  /** What belongs to it on further lines is indented further. */
  readonly indentation: number;
}

/** `>-` and `|-` over lines that stand one below the other. */
function readBlockScalar(lines: readonly Line[], { at, line, indentation }: ScalarStart): Read | undefined {
  const content = linesWithin(lines, at + 1, indentation);
  const last = content.at(-1);
  const isPlain = content.every(
    (each) =>
      each.indentation === content[0]?.indentation && !each.hasTrailingBlanks && !each.isAfterEmptyLine,
  );
  const next = at + 1 + content.length;
  if (last === undefined || !isPlain || lines[next]?.isAfterEmptyLine !== false || line.hasTrailingBlanks)
    return undefined;
  const value = content.map(({ text }) => text).join(line.text.startsWith('>') ? ' ' : '\n');
  const end = last.offset + last.text.length + 1;
  return { node: { kind: 'scalar', value, start: line.offset, end }, next };
}

function readScalarLine(lines: readonly Line[], { at, line, indentation }: ScalarStart): Read | undefined {
  if (FOLDED_OR_LITERAL.test(line.text)) return readBlockScalar(lines, { at, line, indentation });
  const node = scalarOf(line.text, line.offset);
  const goesOn = (lines[at + 1]?.indentation ?? -1) > indentation;
  return node === undefined || goesOn ? undefined : { node, next: at + 1 };
}

function readGroup(lines: readonly Line[], from: number, indentation: number): Read | undefined {
  const properties: PropertyNode[] = [];
  let at = from;
  while (lines[at]?.indentation === indentation && !isDash(lines[at])) {
    const read = readProperty(lines, at);
    if (read === undefined) return undefined;
    properties.push(read.property);
    at = read.next;
  }
  const [first] = properties;
  const last = properties.at(-1);
  if (first === undefined || last === undefined || (lines[at]?.indentation ?? -1) > indentation)
    return undefined;
  const span = { start: first.keySpan.start, end: endOf(last) };
  return { node: { kind: 'object', properties, unreadable: [], closing: 'present', ...span }, next: at };
}

/** A key without a value ends behind its colon. */
function endOf({ keySpan, value }: PropertyNode): number {
  return Math.max(keySpan.end + 1, value.end);
}

function readProperty(
  lines: readonly Line[],
  at: number,
): { readonly property: PropertyNode; readonly next: number } | undefined {
  const line = lines[at];
  const found = line && KEY.exec(line.text);
  if (line === undefined || !found) return undefined;
  const [, key = '', written] = found;
  const keySpan: Span = { start: line.offset, end: line.offset + key.length };
  const read =
    written === undefined
      ? readBehindKey(lines, at, keySpan)
      : readScalarLine(lines, {
          at,
          line: { ...line, text: written, offset: line.offset + line.text.length - written.length },
          indentation: line.indentation,
        });
  return read && { property: { key, keySpan, value: read.node }, next: read.next };
}

/** What is indented further, a list as far in as the key, or nothing. */
function readBehindKey(lines: readonly Line[], at: number, keySpan: Span): Read | undefined {
  const indentation = lines[at]?.indentation ?? 0;
  const next = lines[at + 1];
  if (next !== undefined && next.indentation > indentation) return readBlock(lines, at + 1, next.indentation);
  if (next?.indentation === indentation && isDash(next)) return readList(lines, at + 1, indentation);
  if (lines[at]?.hasTrailingBlanks === true) return undefined;
  const end = keySpan.end + 1;
  return { node: { kind: 'scalar', value: null, start: end, end }, next: at + 1 };
}

function scalarOf(text: string, offset: number): ScalarNode | undefined {
  const value = QUOTED.test(text) ? text.slice(1, -1) : plainValueOf(text);
  return value === undefined
    ? undefined
    : { kind: 'scalar', value, start: offset, end: offset + text.length };
}

/** YAML's core schema. Undefined where the full parser has to tell. */
function plainValueOf(text: string): ScalarNode['value'] | undefined {
  if (!PLAIN.test(text)) return undefined;
  if (NULL.test(text)) return null;
  if (TRUE_OR_FALSE.test(text)) return text.toLowerCase() === 'true';
  return NUMBER.test(text) ? undefined : text;
}
