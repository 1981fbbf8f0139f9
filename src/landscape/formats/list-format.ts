import type { Tier } from '../../vocabulary/judgement.ts';
import {
  type ArrayNode,
  type ObjectNode,
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

/** One way to write a list down. Total and pure: `parse` never throws, whatever the text is. */
export interface ListFormatReader {
  readonly parse: (text: string, memo?: YamlMemo) => ListSource;
  /** Keys whose value may be a bare name, which is then taken as its text: the imported logos. */
  readonly identifierKeys: readonly string[];
  /** The tier that the entry itself states, for lists whose tier is `by-project-field`. */
  readonly tierOf?: (entry: ObjectNode) => Tier;
}

/** What a list is made of before its entries are picked: an array, and how well it could be read. */
export interface ArraySource {
  readonly root?: ArrayNode;
  readonly problems: readonly SyntaxProblem[];
  readonly isComplete: boolean;
}

/** The entries of an array whose items are the entries. */
export function entriesOfArray({ root, problems, isComplete }: ArraySource): ListSource {
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

/** Links that stand as plain fields of the entry, under their keys. */
export function linkFields(entry: ObjectNode, keys: readonly string[]): readonly EntryLink[] {
  return entry.properties.flatMap(({ key, value }) =>
    keys.includes(key) && value.kind === 'scalar' && typeof value.value === 'string' && value.value !== ''
      ? [{ label: key, url: value.value, span: { start: value.start, end: value.end } }]
      : [],
  );
}
