import type { SourcePosition, SourceRange } from '../vocabulary/source-range.ts';
import type { ParseProblemKind } from './entry.ts';

/** Two offsets in the text: the first character and the place just behind the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every format is read to: literals with their places, whatever the language they are written in. */
export type ValueNode = ScalarNode | ArrayNode | ObjectNode | OpaqueNode;

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface ArrayNode extends Span {
  readonly kind: 'array';
  readonly items: readonly ValueNode[];
}

export interface ObjectNode extends Span {
  readonly kind: 'object';
  readonly properties: readonly PropertyNode[];
  /** Spreads, methods and computed keys: what is in the object and is no plain property. */
  readonly unreadable: readonly Span[];
  /** `missing`: the next thing begins before a closing brace. `cut`: the text ends first. */
  readonly closing: 'present' | 'missing' | 'cut';
}

/** Anything that is no literal. It is never evaluated. */
export interface OpaqueNode extends Span {
  readonly kind: 'opaque';
  readonly identifier?: string;
}

export interface PropertyNode {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: ValueNode;
}

export interface SyntaxProblem {
  readonly kind: ParseProblemKind;
  readonly span: Span;
  readonly detail: string;
}

/** What a text, or the part of it that is meant, was read to. */
export interface ReadSource<Root extends ValueNode = ValueNode> {
  readonly root?: Root;
  readonly problems: readonly SyntaxProblem[];
  /** False where something was skipped that may have held an entry. */
  readonly isComplete: boolean;
}

/** Deeper nesting than any list needs; it bounds every recursion over foreign texts. */
export const MAX_DEPTH = 64;

export function isLiteral(value: unknown): value is ScalarNode['value'] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** The value under a key; of several the last one, as JSON and JavaScript have it. */
export function valueOf(node: ObjectNode, key: string): ValueNode | undefined {
  return node.properties.findLast((property) => property.key === key)?.value;
}

/** The property under a key, or at the end of a path of keys with dots between them. */
export function propertyAt(node: ObjectNode, path: string): PropertyNode | undefined {
  const own = node.properties.findLast(({ key }) => key === path);
  const dot = path.indexOf('.');
  if (own !== undefined || dot < 0) return own;
  const group = valueOf(node, path.slice(0, dot));
  return group?.kind === 'object' ? propertyAt(group, path.slice(dot + 1)) : undefined;
}

/** The text under a key or at the end of a path; undefined where there is none or it is no text. */
export function textOf(node: ObjectNode, path: string): string | undefined {
  const value = propertyAt(node, path)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The same of a name, empty where there is none: in YAML one that is called 2048 needs no quotes. */
export function nameOf(node: ObjectNode, path: string): string {
  const value = propertyAt(node, path)?.value;
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : '';
}

/** A piece of the source, short enough to be shown in one line. */
export function excerpt(text: string, { start, end }: Span): string {
  const source = text.slice(start, Math.min(end, start + 200)).trim();
  const firstLine = source.split('\n', 1)[0] ?? '';
  return firstLine.length > 80 ? `${firstLine.slice(0, 80)}…` : firstLine.trimEnd();
}

/** Turns offsets of one text into lines and columns: `rangeOf(span)`. Lines end at a line feed, as on GitHub. */
export function rangesIn(text: string): (span: Span) => SourceRange {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);

  function positionAt(wanted: number): SourcePosition {
    const offset = Math.max(0, Math.min(wanted, text.length));
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  }

  return ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) });
}

/** The same node of a text in which it stands further on. */
export function shifted(node: ValueNode, by: number): ValueNode {
  const span = { start: node.start + by, end: node.end + by };
  if (node.kind === 'array') return { ...node, ...span, items: node.items.map((item) => shifted(item, by)) };
  if (node.kind !== 'object') return { ...node, ...span };
  return {
    ...node,
    ...span,
    properties: node.properties.map(({ key, keySpan, value }) => ({
      key,
      keySpan: { start: keySpan.start + by, end: keySpan.end + by },
      value: shifted(value, by),
    })),
    unreadable: node.unreadable.map(({ start, end }) => ({ start: start + by, end: end + by })),
  };
}

/** What was read of a text in which everything stood so much less far on. */
export function inPlace<
  Read extends { readonly root?: ValueNode; readonly problems: readonly SyntaxProblem[] },
>(read: Read, by: number): Read {
  const problems = read.problems.map((problem) => {
    const [start, end] = [problem.span.start, problem.span.end].map((at) => Math.max(0, at + by));
    return { ...problem, span: { start, end } };
  });
  return { ...read, ...(read.root === undefined ? {} : { root: shifted(read.root, by) }), problems };
}
