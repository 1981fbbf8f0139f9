import { expect, it } from 'vitest';
import { anItem, landscapeYaml } from '../support/a-list.ts';
import { parsedAs } from '../support/list-texts.ts';

it.each([
  ['- name: Networking', '- description: All', 3],
  ['- name: Networking', "- name: ' '", 3],
  ['      - name: Proxies', '      - description: Some', 5],
])('keeps the entries of a group that has no name: %s', (name, other, column) => {
  const { entries, problems, isComplete } = parsedAs(
    'landscape2',
    landscapeYaml([anItem('one')]).replace(name, other),
  );
  expect(entries).toHaveLength(1);
  expect(isComplete).toBe(true);
  expect(problems.map(({ kind }) => kind)).toEqual(['no-group-name']);
  expect(problems[0]?.range.start.column).toBeGreaterThanOrEqual(column);
});

it('takes a number for a name, as landscape2 does', () => {
  const { entries, problems } = parsedAs(
    'landscape2',
    landscapeYaml([anItem('one')]).replace('name: Networking', 'name: 2026'),
  );
  expect(problems).toEqual([]);
  expect(entries[0]?.group).toBe('2026 / Proxies');
});
