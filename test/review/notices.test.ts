import { expect, it } from 'vitest';
import { compareLandscapes } from '../../src/landscape/compare-landscapes.ts';
import type { EntryLayout } from '../../src/landscape/entry-layout.ts';
import type { ListDefinition } from '../../src/landscape/list-definition.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import { noticesOf } from '../../src/review/notices.ts';

const PLUGINS: ListDefinition = {
  path: 'plugins/*.yaml',
  format: 'yaml',
  tier: 'none',
  family: 'landscape',
  order: 'none',
};

function noticesOnRemoval(entries: EntryLayout, text: string) {
  const lists = [parseList('plugins/one.yaml', { ...PLUGINS, entries }, text)];
  const head = { commit: '', lists: [], logoRegistries: {} };
  const base = { ...head, lists };
  const difference = compareLandscapes(base, head);
  expect(difference.changes).toMatchObject([{ kind: 'removed' }]);
  const none = { areFilesTruncated: false, brokenConfigurations: [], unreadConfigurations: [] };
  return noticesOf({ ...none, base, head, difference }).map(({ message: { key } }) => key);
}

it.each([
  [
    'told where a list goes with all its entries',
    { each: 'object' },
    '- name: one\n',
    ['review.notice.list-gone'],
  ],
  ['not told where a file is itself the entry that goes', { each: 'file' }, 'name: one\n', []],
] as const)('maintainers are %s', (_, entries, text, told) => {
  expect(noticesOnRemoval(entries, text)).toEqual(told);
});
