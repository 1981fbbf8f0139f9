import type { ArrayNode, ObjectNode, SyntaxProblem, ValueNode } from '../syntax-tree.ts';
import type { ListSource } from './list-format.ts';

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
