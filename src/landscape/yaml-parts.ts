import { shifted, type SyntaxProblem, type ValueNode } from './syntax-tree.ts';
import { parsePlainYaml } from './yaml-plain.ts';

export interface ParsedYaml {
  readonly root?: ValueNode;
  readonly problems: readonly SyntaxProblem[];
}

/** What parts of earlier texts were read to, by their own text: most of a list is the same on all sides. */
export type YamlMemo = Map<string, ValueNode>;

/** A shorter text is read as fast in one piece. */
const MIN_LENGTH = 50_000;
/** A longer part is none of the small ones that this is for. */
const MAX_PART_LENGTH = 20_000;
const MAX_PARTS = 10_000;
/** Dashes within texts may be more than those of items. */
const MAX_ATTEMPTS = 3;
/** Stands for a part; a text that has it of its own is read in one piece. */
const MARK = '\u00a7';
/** Anchors reach over parts, and so do what they stand for. */
const HAS_REFERENCES = /(?:^|[\s[{,])[&*][^\s]|^\s*<<\s*:/m;
const ITEM = /^( *)- \S/gm;

interface Part {
  readonly start: number;
  readonly end: number;
}

interface Reader {
  readonly parse: (text: string) => ParsedYaml;
  readonly memo: YamlMemo;
}

/**
 * Reads a long text item by item, which takes a fraction of the time and memory: the items of its most frequent
 * indentation each by itself, and all around them with a mark in the place of each. Undefined where a part does not
 * stand for itself, as with errors and anchors: the text is then to be read in one piece.
 */
export function parseInParts(text: string, reader: Reader, minLength = MIN_LENGTH): ParsedYaml | undefined {
  if (text.length < minLength || text.includes(MARK) || HAS_REFERENCES.test(text)) return undefined;
  for (const indentation of indentationsOf(text)) {
    const read = parseAt(text, indentation, reader);
    if (read !== 'no-items') return read;
  }
  return undefined;
}

/** `no-items`: some of the dashes stand within texts. */
function parseAt(
  text: string,
  indentation: number,
  { parse, memo }: Reader,
): ParsedYaml | 'no-items' | undefined {
  const parts = partsOf(text, indentation);
  if (parts === undefined) return undefined;
  const nodes: ValueNode[] = [];
  for (const { start, end } of parts) {
    const source = text.slice(start, end);
    const node = memo.get(source) ?? itemOf(parsePlainYaml(source)) ?? itemOf(wellFormed(parse(source)));
    if (node === undefined) return undefined;
    memo.set(source, node);
    nodes.push(shifted(node, start));
  }
  const skeleton = skeletonOf(text, parts);
  const root = parsePlainYaml(skeleton) ?? wellFormed(parse(skeleton));
  if (root === undefined) return undefined;
  const filling: Filling = { text, nodes, used: new Set() };
  const whole = filled(root, filling);
  return filling.used.size === nodes.length ? { root: whole, problems: [] } : 'no-items';
}

/** Of the dashes in front of lines, the most frequent ones first. */
function indentationsOf(text: string): readonly number[] {
  const counts = new Map<number, number>();
  for (const [, { length }] of text.matchAll(ITEM) as Iterable<[string, string]>) {
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count <= MAX_PARTS)
    .sort((one, other) => other[1] - one[1])
    .slice(0, MAX_ATTEMPTS)
    .map(([indentation]) => indentation);
}

/** From each dash of an indentation to the next line that is not indented further. */
function partsOf(text: string, indentation: number): readonly Part[] | undefined {
  const parts: Part[] = [];
  let start: number | undefined;
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at) + 1 || text.length;
    const depth = depthOf(text, at, lineEnd);
    if (depth !== undefined && depth <= indentation) {
      if (start !== undefined) parts.push({ start, end: at });
      start = depth === indentation && text.startsWith('- ', at + depth) ? at : undefined;
    }
    at = lineEnd;
  }
  if (start !== undefined) parts.push({ start, end: text.length });
  return parts.some((part) => part.end - part.start > MAX_PART_LENGTH) ? undefined : parts;
}

/** Undefined for a line with nothing on it. */
function depthOf(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && text[at] === ' ') at += 1;
  return at === end || text[at] === '\n' || text[at] === '\r' ? undefined : at - start;
}

function wellFormed({ root, problems }: ParsedYaml): ValueNode | undefined {
  return problems.length > 0 ? undefined : root;
}

/** The only item of a part. */
function itemOf(root: ValueNode | undefined): ValueNode | undefined {
  return root?.kind === 'array' && root.items.length === 1 ? root.items[0] : undefined;
}

/** As long as the text, so that what stands around the parts keeps its place. */
function skeletonOf(text: string, parts: readonly Part[]): string {
  let skeleton = '';
  let at = 0;
  for (const [index, { start, end }] of parts.entries()) {
    const dash = text.indexOf('-', start);
    const stub = `${text.slice(start, dash)}- ${MARK}${index}`;
    skeleton += `${text.slice(at, start)}${stub.padEnd(end - start - 1)}\n`;
    at = end;
  }
  return skeleton + text.slice(at);
}

interface Filling {
  readonly text: string;
  readonly nodes: readonly ValueNode[];
  /** Those that stand in the place of their marks. */
  readonly used: Set<ValueNode>;
}

function filled(node: ValueNode, filling: Filling): ValueNode {
  if (node.kind === 'array') {
    const items = node.items.map((item) => filled(item, filling));
    return { ...node, items, end: Math.max(node.end, lastEnd(items.at(-1))) };
  }
  if (node.kind === 'object') {
    const properties = node.properties.map((property) => ({
      ...property,
      value: filled(property.value, filling),
    }));
    return {
      ...node,
      properties,
      end: Math.max(node.end, trimmedEnd(filling.text, lastEnd(properties.at(-1)?.value))),
    };
  }
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.startsWith(MARK)) return node;
  const found = filling.nodes[Number(node.value.slice(MARK.length))];
  if (found !== undefined) filling.used.add(found);
  return found ?? node;
}

/** A group ends with its last character, and not with the line's end behind a text of several lines. */
export function trimmedEnd(text: string, end: number): number {
  let last = end;
  while (/\s/.test(text[last - 1] ?? '.')) last -= 1;
  return last;
}

/** Behind the last character: a mark is shorter than what it stands for. */
function lastEnd(node: ValueNode | undefined): number {
  return node?.kind === 'array' ? lastEnd(node.items.at(-1)) : (node?.end ?? 0);
}
