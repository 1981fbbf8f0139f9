import { closest, distance } from 'fastest-levenshtein';
import { LineCounter, type Node, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Configuration } from './configuration.ts';

/** What is wrong with the file, on which line (from 1), as data for a message. */
export type ConfigurationProblem =
  | { readonly kind: 'syntax'; readonly line: number; readonly detail: string }
  | { readonly kind: 'unknown-key'; readonly line: number; readonly key: string; readonly meant?: string }
  | { readonly kind: 'wrong-value'; readonly line: number; readonly key: string; readonly detail: string };

export type ParsedConfiguration =
  | { readonly isValid: true; readonly configuration: Configuration }
  | { readonly isValid: false; readonly problems: readonly ConfigurationProblem[] };

/** A configuration of more than this is none that a person wrote. */
const MAX_LENGTH = 100_000;
const MAX_PROBLEMS = 20;
/** So few letters apart, it was a typing error. */
const MAX_DISTANCE = 3;

/** Reads the file's text; an empty file is an empty configuration. Never throws. */
export function parseConfiguration(text: string): ParsedConfiguration {
  if (text.length > MAX_LENGTH)
    return failed([{ kind: 'syntax', line: 1, detail: `over ${MAX_LENGTH} characters` }]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', prettyErrors: false });
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    return failed([{ kind: 'syntax', line: lines.linePos(syntax.pos[0]).line, detail: syntax.message }]);
  }
  let value: unknown;
  try {
    // No aliases: nothing in this file needs them, and a few lines of them grow without end.
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return failed([{ kind: 'syntax', line: 1, detail: 'anchors and aliases are not supported' }]);
  }
  const parsed = Configuration.safeParse(value ?? {});
  if (parsed.success) return { isValid: true, configuration: parsed.data };
  const lineOf = (path: readonly PropertyKey[], key?: string) => lineAt(document.contents, path, key, lines);
  return failed(parsed.error.issues.flatMap((issue) => problemsOf(issue, lineOf)).slice(0, MAX_PROBLEMS));
}

function failed(problems: readonly ConfigurationProblem[]): ParsedConfiguration {
  return { isValid: false, problems };
}

type Issue = z.core.$ZodIssue;
type LineOf = (path: readonly PropertyKey[], key?: string) => number;

function problemsOf(issue: Issue, lineOf: LineOf): readonly ConfigurationProblem[] {
  const telling = tellingIssue(issue);
  const path = telling === issue ? issue.path : [...issue.path, ...telling.path];
  if (telling.code !== 'unrecognized_keys') {
    return [{ kind: 'wrong-value', line: lineOf(path), key: path.join('.'), detail: telling.message }];
  }
  return telling.keys.map((key) => {
    const meant = meantBy(key, knownKeys(Configuration, path));
    return { kind: 'unknown-key', line: lineOf(path, key), key, ...(meant === undefined ? {} : { meant }) };
  });
}

/** Of a union, the branch that came furthest: what is wrong inside an object says more than "no object wanted". */
function tellingIssue(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const deepest = issue.errors.flat().find((one) => one.code === 'unrecognized_keys' || one.path.length > 0);
  return deepest ?? issue.errors.flat()[0] ?? issue;
}

function meantBy(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(key, [...known]);
  return distance(key, candidate) <= MAX_DISTANCE ? candidate : undefined;
}

/** The keys that the schema knows at a path; it is walked as JSON Schema, whose shape is public. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let node: SchemaNode = schema.toJSONSchema({ io: 'input' }) as SchemaNode;
  for (const step of path) {
    const object = objectIn(node);
    const next = typeof step === 'number' ? object?.items : object?.properties?.[String(step)];
    if (next === undefined) return [];
    node = next;
  }
  return Object.keys(objectIn(node)?.properties ?? {});
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

function objectIn(node: SchemaNode): SchemaNode | undefined {
  return node.anyOf?.find((one) => one.properties !== undefined) ?? node;
}

/** The line of the value at a path, or of one of its keys; of the nearest parent that is there otherwise. */
function lineAt(
  root: Node | null,
  path: readonly PropertyKey[],
  key: string | undefined,
  lines: LineCounter,
): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of key === undefined ? path : [...path, key]) {
    if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
      continue;
    }
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    if (pair === undefined) break;
    offset = (pair.key as Node).range?.[0] ?? offset;
    node = pair.value;
  }
  return lines.linePos(offset).line;
}
