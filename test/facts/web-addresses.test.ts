import { expect, it } from 'vitest';
import type { WebKind } from '../../src/facts/repository-facts.ts';
import { addressesIn, pathInAddress } from '../../src/facts/web-addresses.ts';

const KNOWN = { nameWithOwner: 'ada/flow', defaultBranch: 'main', headSha: 'c0ffee' };

it.each<[WebKind | 'github', string, string]>([
  ['github', 'https://github.com/ada/flow/blob/c0ffee/a/b.c', 'https://github.com/ada/flow/commit/f00'],
  ['gitlab', 'https://git.test/flow/-/blob/c0ffee/a/b.c', 'https://git.test/flow/-/commit/f00'],
  ['forgejo', 'https://git.test/flow/src/commit/c0ffee/a/b.c', 'https://git.test/flow/commit/f00'],
  ['sourcehut', 'https://git.test/flow/tree/c0ffee/item/a/b.c', 'https://git.test/flow/commit/f00'],
  ['cgit', 'https://git.test/flow/tree/a/b.c?id=c0ffee', 'https://git.test/flow/commit/?id=f00'],
  ['gitiles', 'https://git.test/flow/+/c0ffee/a/b.c', 'https://git.test/flow/+/f00'],
  ['plain', 'https://git.test/flow', 'https://git.test/flow'],
])('of a repository on %s', (kind, file, commit) => {
  const web = kind === 'github' ? {} : { web: { kind, url: 'https://git.test/flow' } };
  const addresses = addressesIn({ ...KNOWN, ...web });
  expect([addresses.file('a/b.c'), addresses.commit('f00')]).toEqual([file, commit]);
  for (const address of Object.values(addresses)) {
    const text = typeof address === 'string' ? address : address('x', 1);
    expect(text.startsWith(addresses.home)).toBe(true);
  }
});

it('writes any path into an address', () => {
  expect(pathInAddress('a b/\ud800?.c')).toBe('a%20b/%EF%BF%BD%3F.c');
});
