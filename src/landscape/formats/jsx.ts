import { arrayNamed, parseModule } from '../javascript-module.ts';
import { textOf, valueOf, type ValueNode } from '../syntax-tree.ts';
import { entryOfText } from './anchor-texts.ts';
import { problemsOf, wholeObjects } from './array-source.ts';
import { linkFields } from './labelled-urls.ts';
import type { EntryNode, ListFormatReader, ListSource } from './list-format.ts';

/** A component file in which `const items = [{ name, icon, list: [ …entries ] }]` holds the entries by group. */
export const jsxFormat: ListFormatReader = {
  parse: parseComponent,
  linksOf: (entry) => linkFields(entry, ['linkUrl']),
  repositoryLabel: 'linkUrl',
  identifierKeys: ['logo', 'src'],
};

function parseComponent(text: string): ListSource {
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
