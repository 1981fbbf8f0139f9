import { EBPF } from '../../src/facts/ebpf.ts';
import { expect, it } from 'vitest';
import type { TreeFile } from '../../src/facts/repository-facts.ts';
import { allSelectors, selectFiles } from '../../src/facts/select-files.ts';

const aFile = (path: string, bytes = 100, mode = '100644'): TreeFile => ({ path, bytes, mode });
const numbered = (count: number, of: (index: number) => TreeFile) =>
  Array.from({ length: count }, (_, index) => of(index));
const select = (files: readonly TreeFile[], ...selectors: readonly (() => readonly string[])[]) =>
  selectFiles({ files, isTruncated: false }, selectors).map(({ path }) => path);

it('reads the README before all else', () => {
  const files = [aFile('LICENSE'), aFile('src/probe.bpf.c'), aFile('docs/guide.md'), aFile('README.md')];

  const paths = selectFiles({ files, isTruncated: false }, allSelectors(EBPF)).map(({ path }) => path);

  expect(paths[0]).toBe('README.md');
  expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'src/probe.bpf.c']));
});

it('lets the questions take turns, each file once', () => {
  const files = [aFile('a'), aFile('b'), aFile('c')];

  expect(
    select(
      files,
      () => ['a', 'b'],
      () => ['b', 'c'],
    ),
  ).toEqual(['a', 'b', 'c']);
});

it('reads neither what is not in the tree nor submodules', () => {
  const files = [aFile('module', 0, '160000'), aFile('link', 10, '120000')];

  expect(select(files, () => ['module', 'none', 'link'])).toEqual(['link']);
});

it.each([
  ['in number', numbered(200, (index) => aFile(`${index}`)), 120],
  ['in size', [aFile('small', 200 * 1024), aFile('large', 200 * 1024 + 1)], 1],
  ['in all', numbered(20, (index) => aFile(`${index}`, 200 * 1024)), 15],
])('stays within bounds %s', (_, files, count) => {
  const paths = files.map(({ path }) => path);

  expect(select(files, () => paths)).toHaveLength(count);
});
