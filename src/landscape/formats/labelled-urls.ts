import { textOf, valueOf, type ObjectNode } from '../syntax-tree.ts';
import type { EntryLink } from './list-format.ts';

/** The links of an entry that keeps them as `urls: [{ label, url }]`. */
export function labelledUrls(entry: ObjectNode): readonly EntryLink[] {
  const urls = valueOf(entry, 'urls');
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
