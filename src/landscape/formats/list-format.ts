import { type EntryLayout, TEXT_KEY } from '../entry-layout.ts';
import {
  type ArrayNode,
  type ObjectNode,
  type PropertyNode,
  propertyAt,
  type ReadSource,
  type Span,
  type SyntaxProblem,
  textOf,
  type ValueNode,
  valueOf,
} from '../syntax-tree.ts';
import type { YamlMemo } from '../yaml-parts.ts';

/** What a format finds in a text: where the entries are, without knowing what they mean. */
export interface ListSource {
  readonly entries: readonly EntryNode[];
  readonly problems: readonly SyntaxProblem[];
  /** False where entries may be missing. */
  readonly isComplete: boolean;
}

export interface EntryNode {
  readonly node: ObjectNode;
  readonly group?: string;
}

export interface EntryLink {
  readonly label: string;
  readonly url: string;
  readonly span: Span;
}

export interface ReadWith {
  readonly memo?: YamlMemo;
  readonly entries?: EntryLayout;
}

/** Reads one way to write a list down. Total and pure: never throws, whatever the text is. */
export type ListFormatReader = (text: string, given: ReadWith) => ListSource;

/** The entries of a document, where the list says that they stand. */
export function entriesOf({ root, ...read }: ReadSource, { each, at }: EntryLayout = {}): ListSource {
  const within = at !== undefined && root?.kind === 'object' ? propertyAt(root, at)?.value : undefined;
  const found = at === undefined ? root : within;
  if (each === 'file' && found?.kind === 'object') return { ...read, entries: [{ node: found }] };
  if (each !== 'file' && found?.kind === 'array') {
    const items = each === 'text' ? found.items.map(objectOfText) : found.items;
    return entriesOfArray({ ...read, root: { ...found, items } });
  }
  const noList: SyntaxProblem = { kind: 'not-a-list', span: found ?? { start: 0, end: 1 }, detail: '' };
  return { entries: [], problems: read.problems.length > 0 ? read.problems : [noList], isComplete: false };
}

/** A text as a group of one field. Anything else comes back as it is. */
function objectOfText(item: ValueNode): ValueNode {
  return item.kind === 'scalar' && typeof item.value === 'string'
    ? objectFrom(item, { [TEXT_KEY]: item.value })
    : item;
}

/** A group of fields, all of which stand where `place` does. */
export function objectFrom({ start, end }: Span, fields: Readonly<Record<string, string>>): ObjectNode {
  const properties = Object.entries(fields).map(([key, value]): PropertyNode => {
    return { key, keySpan: { start, end }, value: { kind: 'scalar', value, start, end } };
  });
  return { kind: 'object', properties, unreadable: [], closing: 'present', start, end };
}

/** The entries of an array whose items are the entries. */
function entriesOfArray({ root, problems, isComplete }: ReadSource<ArrayNode>): ListSource {
  const { objects, strangers } = wholeObjects(root?.items ?? []);
  return {
    entries: objects.map((node) => ({ node })),
    problems: [...problems, ...problemsOf(strangers)],
    isComplete: isComplete && strangers.length === 0,
  };
}

/** Objects that stand whole, and the items that are something else: an entry may hide in those. */
export function wholeObjects(items: readonly ValueNode[]): {
  readonly objects: readonly ObjectNode[];
  readonly strangers: readonly ValueNode[];
} {
  const objects = items.filter((item) => item.kind === 'object');
  return {
    objects: objects.filter((node) => node.closing !== 'cut'),
    strangers: items.filter((item) => item.kind !== 'object'),
  };
}

/** A list full of them is told by its first ones. */
const MAX_STRANGERS = 50;

/** What stands in a list and is no entry. Its source is shown, so `detail` is left to the one who has the text. */
export function problemsOf(strangers: readonly ValueNode[]): readonly SyntaxProblem[] {
  return strangers.slice(0, MAX_STRANGERS).map(({ kind, start, end }) => {
    return {
      kind: kind === 'opaque' ? 'not-a-literal' : 'unexpected-token',
      span: { start, end },
      detail: '',
    };
  });
}

/** The links of an entry that keeps them as `[{ label, url }]`. */
export function labelledUrls(entry: ObjectNode, key: string): readonly EntryLink[] {
  const urls = valueOf(entry, key);
  if (urls?.kind !== 'array') return [];
  return urls.items.flatMap((item) => {
    if (item.kind !== 'object') return [];
    const url = textOf(item, 'url');
    return url === undefined
      ? []
      : [{ label: textOf(item, 'label') ?? '', url, span: { start: item.start, end: item.end } }];
  });
}

/** Links that stand as plain fields of the entry, under their keys, as they follow one another. */
export function linkFields(entry: ObjectNode, keys: readonly string[]): readonly EntryLink[] {
  return keys
    .flatMap((key) => {
      const value = propertyAt(entry, key)?.value;
      return value?.kind === 'scalar' && typeof value.value === 'string' && value.value !== ''
        ? [{ label: key, url: value.value, span: { start: value.start, end: value.end } }]
        : [];
    })
    .sort((one, other) => one.span.start - other.span.start);
}

/** Without the entries that reach up to a problem or lie behind it: what is read of such a one is anybody's guess. */
export function unbroken(
  entries: readonly EntryNode[],
  problems: readonly SyntaxProblem[],
  text: string,
): readonly EntryNode[] {
  const reaches = (node: ObjectNode, { span }: SyntaxProblem) =>
    text.slice(node.end, span.start).trim() === '';
  return entries.filter(({ node }) => !problems.some((problem) => reaches(node, problem)));
}
