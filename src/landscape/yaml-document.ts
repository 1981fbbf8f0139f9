import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type LineCounter,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import {
  inPlace,
  isLiteral,
  MAX_DEPTH,
  type PropertyNode,
  type ScalarNode,
  type Span,
  type SyntaxProblem,
  type ValueNode,
} from './syntax-tree.ts';
import { type ParsedYaml, parseInParts, trimmedEnd, type YamlMemo } from './yaml-parts.ts';
import { slipOf } from './yaml-slip.ts';

/** CNCF's own landscape, a megabyte, has about 200,000. Each costs the parser some kilobytes of memory. */
const MAX_TOKENS = 500_000;

/**
 * The first document of a YAML text, its errors among it. A text that would take the parser minutes, or more stack
 * than there is, is refused before: by its number of tokens, and by how deep its brackets are nested.
 */
export function parseYamlDocument(
  text: string,
  lineCounter?: LineCounter,
): Document | 'too-large' | 'too-deep' {
  const refusal = refuse(text);
  if (refusal !== undefined) return refusal;
  const { stackTraceLimit } = Error;
  // Every error of the text is an Error: without their traces a hundred thousand of them take half the time.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      version: '1.2',
      prettyErrors: false,
      logLevel: 'error',
      // The parser's own check takes quadratic time.
      uniqueKeys: false,
      ...(lineCounter === undefined ? {} : { lineCounter }),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'too-deep';
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function refuse(text: string): 'too-large' | 'too-deep' | undefined {
  let count = 0;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    if (count > MAX_TOKENS) return 'too-large';
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_DEPTH) return 'too-deep';
  }
  return undefined;
}

/** A longer text is not worth repeating, and repeated ten thousand times it would fill the memory. */
const MAX_ANCHORED_LENGTH = 1000;

const START: Span = { start: 0, end: 0 };
const TOO_MANY = `more than ${MAX_TOKENS} tokens`;
const TOO_DEEP: SyntaxProblem = { kind: 'too-deep', span: START, detail: '' };

/**
 * Reads the first document of a YAML text. An alias is followed to a scalar alone, so that aliases of aliases cannot
 * grow; keys are compared here.
 */
export function parseYaml(text: string, memo: YamlMemo = new Map()): ParsedYaml {
  // The parser takes the mark for indentation of the first line.
  if (text.startsWith('\uFEFF')) return inPlace(parseYaml(text.slice(1), memo), 1);
  return parseInParts(text, { parse: parseWhole, memo }) ?? parseWhole(text);
}

function parseWhole(text: string): ParsedYaml {
  const document = parseYamlDocument(text);
  if (document === 'too-large') return { problems: [{ kind: 'too-large', span: START, detail: TOO_MANY }] };
  if (document === 'too-deep') return { problems: [TOO_DEEP] };
  try {
    const problems = firstOf(document.errors).map((error) => slipOf(text, error));
    if (document.contents === null) return { problems };
    return { root: valueFrom(document.contents, { text, anchors: new Map() }, 0), problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [TOO_DEEP] };
  }
}

/** Behind a slip the parser misreads one line after the other. */
function firstOf(errors: readonly YAMLError[]): readonly YAMLError[] {
  const [one, ...others] = errors;
  return one === undefined ? [] : [others.reduce((a, b) => (b.pos[0] < a.pos[0] ? b : a), one)];
}

interface Context {
  readonly text: string;
  readonly anchors: Map<string, ScalarNode['value']>;
}

function valueFrom(node: unknown, context: Context, depth: number): ValueNode {
  const span = spanOf(node);
  if (depth > MAX_DEPTH) return { kind: 'opaque', ...span };
  if (isAlias(node)) {
    const value = context.anchors.get(node.source);
    return value === undefined ? { kind: 'opaque', ...span } : { kind: 'scalar', value, ...span };
  }
  if (isScalar(node)) {
    const { value } = node;
    if (!isLiteral(value)) return { kind: 'opaque', ...span };
    const isShort = typeof value !== 'string' || value.length <= MAX_ANCHORED_LENGTH;
    if (node.anchor !== undefined && isShort) context.anchors.set(node.anchor, value);
    return { kind: 'scalar', value, ...span };
  }
  if (isSeq(node)) {
    return { kind: 'array', items: node.items.map((item) => valueFrom(item, context, depth + 1)), ...span };
  }
  return isMap(node) ? mapFrom(node, context, depth) : { kind: 'opaque', ...span };
}

function mapFrom(map: YAMLMap, context: Context, depth: number): ValueNode {
  const properties: PropertyNode[] = [];
  const unreadable: Span[] = [];
  for (const { key, value } of map.items) {
    const keySpan = spanOf(key);
    if (!isScalar(key)) unreadable.push(keySpan);
    else {
      const empty: ValueNode = { kind: 'scalar', value: null, start: keySpan.end, end: keySpan.end };
      const node = value === null ? empty : valueFrom(value, context, depth + 1);
      properties.push({ key: String(key.value), keySpan, value: node });
    }
  }
  const { start, end } = spanOf(map);
  // A block ends where the next one begins.
  return {
    kind: 'object',
    properties,
    unreadable,
    closing: 'present',
    start,
    end: Math.max(start, trimmedEnd(context.text, end)),
  };
}

function spanOf(node: unknown): Span {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const [start, end] = Array.isArray(range) ? range : [];
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : { start: 0, end: 0 };
}
