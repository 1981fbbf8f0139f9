import type { ObjectNode, PropertyNode, ScalarNode, ValueNode } from '../syntax-tree.ts';

const HREF = /^[^<>]{0,500}?\shref=["']([^"'<>]{1,500})["'][^<>]{0,500}$/;

/**
 * An entry that is one text, as the component had them until November 2023: `'<a href="…">name</a> what it is'`.
 * Every field stands where the text stands. Anything else comes back as it is.
 */
export function entryOfText(item: ValueNode): ValueNode {
  if (item.kind !== 'scalar' || typeof item.value !== 'string') return item;
  const text = item.value.trim();
  const open = text.indexOf('>');
  const close = text.indexOf('</a>', open);
  if (!text.startsWith('<a') || open === -1 || close === -1) return item;
  const linkUrl = HREF.exec(text.slice(2, open))?.[1];
  const name = text.slice(open + 1, close).trim();
  if (linkUrl === undefined || name === '') return item;
  return objectFrom(item, { name, linkUrl, description: text.slice(close + '</a>'.length).trim() });
}

function objectFrom({ start, end }: ScalarNode, fields: Readonly<Record<string, string>>): ObjectNode {
  const properties = Object.entries(fields).map(([key, value]): PropertyNode => {
    return { key, keySpan: { start, end }, value: { kind: 'scalar', value, start, end } };
  });
  return { kind: 'object', properties, unreadable: [], closing: 'present', start, end };
}
