import { expect, it } from 'vitest';
import { forgeAddressOf } from '../../src/facts/forge-address.ts';
import { linksOf } from '../../src/facts/repository-links.ts';
import { aRepository } from '../support/a-repository.ts';

const SHA = 'a'.repeat(40);

it.each([
  [
    'https://gitlab.com/a/b',
    [`/-/blob/${SHA}/x%20y`, '/-/commit/1', '/-/tags/v1%2Fx', '/-/issues', '/-/starrers'],
  ],
  [
    'https://codeberg.org/a/b',
    [`/src/commit/${SHA}/x%20y`, '/commit/1', '/src/tag/v1%2Fx', '/issues', '/stars'],
  ],
  ['https://git.sr.ht/~a/b', [`/tree/${SHA}/item/x%20y`, '/commit/1', '/refs/v1%2Fx', '', '']],
  ['https://git.kernel.org/a/b.git', [`/tree/x%20y?id=${SHA}`, '/commit/?id=1', '/tag/?h=v1%2Fx', '', '']],
  [
    'https://gcc.gnu.org/git/?p=gcc.git',
    [`;a=blob;f=x%20y;hb=${SHA}`, ';a=commit;h=1', ';a=tag;h=refs/tags/v1%2Fx', '', ''],
  ],
  ['https://example.org/b.git', ['', '', '', '', '']],
])('leads to what %s shows', (address, pages) => {
  const forge = forgeAddressOf(address);
  if (forge === undefined) throw new Error('no repository');
  const links = linksOf({ ...aRepository(), forge: { ...forge, above: [], tellsMore: false } });

  expect(links.home).toBe(address);
  expect([
    links.file('x y'),
    links.commit('1'),
    links.release('v1/x', 'tag'),
    links.issues,
    links.stars,
  ]).toEqual(pages.map((page) => `${address}${page}`));
});

it('finds the files of a part, and what lies above it', () => {
  const forge = forgeAddressOf('https://git.sr.ht/~a/b/tree/main/item/tools/bpf');
  if (forge === undefined) throw new Error('no repository');
  const links = linksOf({ ...aRepository(), forge: { ...forge, above: ['COPYING'], tellsMore: false } });

  expect(links.file('main.c')).toBe(`https://git.sr.ht/~a/b/tree/${SHA}/item/tools/bpf/main.c`);
  expect(links.file('COPYING')).toBe(`https://git.sr.ht/~a/b/tree/${SHA}/item/COPYING`);
});
