import {
  excerpt,
  nameOf,
  type ObjectNode,
  type SyntaxProblem,
  type ValueNode,
  valueOf,
} from '../syntax-tree.ts';
import { parseYaml } from '../yaml-document.ts';
import {
  type EntryNode,
  type ListSource,
  type ReadWith,
  unbroken,
  problemsOf,
  wholeObjects,
} from './list-format.ts';

/** A list full of them is told by its first ones. */
const MAX_UNNAMED = 20;

/** CNCF's landscape2 `landscape.yml`: `categories[].subcategories[].items[]`, in older files under `landscape`. */
export function parseLandscape(text: string, { memo }: ReadWith): ListSource {
  const { root, problems } = parseYaml(text, memo);
  const categories =
    root?.kind === 'object' ? (valueOf(root, 'categories') ?? valueOf(root, 'landscape')) : undefined;
  if (categories?.kind !== 'array') {
    const span = { start: 0, end: Math.min(text.length, 1) };
    const noList: SyntaxProblem = {
      kind: 'not-a-list',
      span,
      detail: excerpt(text, { start: 0, end: text.length }),
    };
    return { entries: [], problems: problems.length > 0 ? problems : [noList], isComplete: false };
  }
  const strangers: ValueNode[] = [];
  const unnamed: SyntaxProblem[] = [];
  const entries = categories.items.flatMap((category) => {
    unnamed.push(...withoutName(category));
    return childrenOf(category, 'subcategories', strangers).flatMap((subcategory) => {
      unnamed.push(...withoutName(subcategory));
      const group = [category, subcategory].map(groupName).join(' / ');
      return childrenOf(subcategory, 'items', strangers).map((node): EntryNode => ({ node, group }));
    });
  });
  return {
    entries: unbroken(entries, problems, text),
    problems: problems.length > 0 ? problems : [...problemsOf(strangers), ...unnamed.slice(0, MAX_UNNAMED)],
    isComplete: problems.length === 0 && strangers.length === 0,
  };
}

/** What landscape2 refuses of a category: its `name` alone. */
function withoutName(group: ValueNode): readonly SyntaxProblem[] {
  if (group.kind !== 'object' || groupName(group).trim() !== '') return [];
  const span = { start: group.start, end: Math.min(group.end, group.start + 1) };
  return [{ kind: 'no-group-name', span, detail: '' }];
}

function childrenOf(parent: ValueNode, key: string, strangers: ValueNode[]): readonly ObjectNode[] {
  if (parent.kind !== 'object') {
    strangers.push(parent);
    return [];
  }
  const list = valueOf(parent, key);
  const isEmpty = list === undefined || (list.kind === 'scalar' && list.value === null);
  if (isEmpty) return [];
  const found = list.kind === 'array' ? wholeObjects(list.items) : { objects: [], strangers: [list] };
  strangers.push(...found.strangers.slice(0, 50));
  return found.objects;
}

function groupName(node: ValueNode): string {
  return node.kind === 'object' ? nameOf(node, 'name') : '';
}
