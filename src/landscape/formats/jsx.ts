import { arrayNamed, parseModule } from '../javascript-module.ts';
import { textOf, type ValueNode, valueOf } from '../syntax-tree.ts';
import { type EntryNode, objectFrom, type ListSource, problemsOf, wholeObjects } from './list-format.ts';

/** A component file in which `const items = [{ name, icon, list: [ …entries ] }]` holds the entries by group. */
export function parseComponent(text: string): ListSource {
  const { root, problems, isComplete } = arrayNamed(parseModule(text), 'items');
  const groups = (root?.items ?? []).map(readGroup);
  return {
    entries: groups.flatMap(({ entries }) => entries),
    problems: [...problems, ...problemsOf(groups.flatMap(({ strangers }) => strangers))],
    isComplete: isComplete && groups.every(({ strangers }) => strangers.length === 0),
  };
}

function readGroup(group: ValueNode): {
  readonly entries: readonly EntryNode[];
  readonly strangers: readonly ValueNode[];
} {
  if (group.kind !== 'object') return { entries: [], strangers: [group] };
  const list = valueOf(group, 'list');
  if (list === undefined) return { entries: [], strangers: [] };
  if (list.kind !== 'array') return { entries: [], strangers: [list] };
  const name = textOf(group, 'name');
  const { objects, strangers } = wholeObjects(list.items.map(entryOfText));
  return {
    entries: objects.map((node) => (name === undefined ? { node } : { node, group: name })),
    strangers,
  };
}

const HREF = /^[^<>]{0,500}?\shref=["']([^"'<>]{1,500})["'][^<>]{0,500}$/;

/**
 * An entry that is one text, as the component had them until November 2023: `'<a href="…">name</a> what it is'`.
 * Every field stands where the text stands. Anything else comes back as it is.
 */
function entryOfText(item: ValueNode): ValueNode {
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
