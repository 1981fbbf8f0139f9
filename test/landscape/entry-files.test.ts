import { expect, it } from 'vitest';
import { compareLandscapes } from '../../src/landscape/compare-landscapes.ts';
import type { ListDefinition } from '../../src/landscape/list-definition.ts';
import { parseList } from '../../src/landscape/parse-list.ts';

const PLUGINS: ListDefinition = {
  path: 'plugins/*.yaml',
  format: 'yaml',
  tier: 'none',
  family: 'landscape',
  order: 'none',
  entries: { each: 'file' },
};
const BROKEN = '- no: entry\n';

type Files = Readonly<Record<string, string>>;

function difference(base: Files, head: Files) {
  const [before, after] = [base, head].map((files) => ({
    commit: '',
    logoRegistries: {},
    lists: Object.entries(files).map(([path, text]) => parseList(path, PLUGINS, text)),
  }));
  if (before === undefined || after === undefined) throw new Error('there are two sides');
  const { changes, isTrustworthy } = compareLandscapes(before, after);
  return { kinds: changes.map(({ kind }) => kind), isTrustworthy };
}

const OTHER = { 'plugins/other.yaml': BROKEN };
const ONE = { 'plugins/one.yaml': 'name: one\n' };

it.each([
  [
    'an addition beside a broken file',
    [OTHER, { ...OTHER, ...ONE }],
    { kinds: ['added'], isTrustworthy: true },
  ],
  [
    'a removal beside a broken file',
    [{ ...OTHER, ...ONE }, OTHER],
    { kinds: ['removed'], isTrustworthy: true },
  ],
  [
    'a broken file that is mended',
    [{ 'plugins/one.yaml': BROKEN }, ONE],
    { kinds: [], isTrustworthy: false },
  ],
  [
    'a file that the change breaks',
    [ONE, { 'plugins/one.yaml': BROKEN }],
    { kinds: [], isTrustworthy: true },
  ],
] as const)('where each file is an entry, tells %s', (_, [base, head], told) => {
  expect(difference(base, head)).toEqual(told);
});

/** Two topics, each with a file of the same name. */
const [TOOLS, LIBRARIES] = ['tools/list.yaml', 'libraries/list.yaml'];

it.each([
  ['an entry that is put into another folder as well', [{ [TOOLS]: 'name: one\n' }, ['added']]],
  ['one that is put into two folders at once', [{}, ['added', 'added']]],
] as const)('tells of %s', (_, [base, kinds]) => {
  const head = { [TOOLS]: 'name: one\n', [LIBRARIES]: 'name: one\n' };
  expect(difference(base, head)).toEqual({ kinds, isTrustworthy: true });
});
