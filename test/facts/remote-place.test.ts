import { expect, it } from 'vitest';
import { remotePlacesOf, repositoryOnPage } from '../../src/facts/remote-place.ts';

/** The first place to try, and the part. */
function placeOf(url: string): readonly (string | undefined)[] {
  const [place] = remotePlacesOf([url]);
  return [...(place?.urls ?? []), ...(place?.subdirectory === undefined ? [] : [`→ ${place.subdirectory}`])];
}

it.each([
  [
    'https://gitlab.com/group/sub/flow',
    ['https://gitlab.com/group/sub/flow.git', 'https://gitlab.com/group/sub/flow'],
  ],
  [
    'https://gitlab.com/group/flow/-/tree/main/src/bpf',
    ['https://gitlab.com/group/flow.git', 'https://gitlab.com/group/flow', '→ src/bpf'],
  ],
  [
    'https://gitlab.com/group/flow/-/issues',
    ['https://gitlab.com/group/flow.git', 'https://gitlab.com/group/flow'],
  ],
  [
    'https://codeberg.org/ada/flow/src/branch/main/part',
    ['https://codeberg.org/ada/flow.git', 'https://codeberg.org/ada/flow', '→ part'],
  ],
  [
    'https://git.sr.ht/~ada/flow/tree/master/item/part/a',
    ['https://git.sr.ht/~ada/flow.git', 'https://git.sr.ht/~ada/flow', '→ part/a'],
  ],
  [
    'https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf-next.git/tree/tools/bpf/bpftool?h=master',
    [
      'https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf-next.git',
      'https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf-next',
      '→ tools/bpf/bpftool',
    ],
  ],
  [
    'https://gcc.gnu.org/git/?p=gcc.git;a=tree;f=gcc/config/bpf',
    ['https://gcc.gnu.org/git/gcc.git', 'https://gcc.gnu.org/git/gcc', '→ gcc/config/bpf'],
  ],
  [
    'http://git.example.org/cgit/flow.git/',
    [
      'https://git.example.org/cgit/flow.git',
      'https://git.example.org/cgit/flow',
      'https://git.example.org/git/flow.git',
      'https://git.example.org/flow.git',
    ],
  ],
  [
    'https://bpf.googlesource.com/flow/+/refs/heads/main/part',
    ['https://bpf.googlesource.com/flow.git', 'https://bpf.googlesource.com/flow', '→ part'],
  ],
])('%s', (url, expected) => {
  expect(placeOf(url)).toEqual(expected);
});

it.each([
  'https://www.kernel.org/',
  'https://git.kernel.org/?q=BPF+Group',
  'https://github.com/owner/name',
  'git://git.example.org/flow.git',
  'ssh://git@git.example.org/flow.git',
  'file:///etc/passwd',
  'https://',
  'nothing',
  `https://git.example.org/${'a'.repeat(600)}`,
])('is no place: %s', (url) => {
  expect(remotePlacesOf([url])).toEqual([]);
});

it('tries each repository once, and few of them', () => {
  const urls = ['a', 'a.git', 'a/', 'b', 'c', 'd'].map((name) => `https://git.example.org/x/${name}`);
  expect(remotePlacesOf(urls).map(({ urls: [first] }) => first)).toEqual(
    ['a', 'b', 'c'].map((name) => `https://git.example.org/x/${name}.git`),
  );
});

it('keeps what no address can hold out of addresses', () => {
  expect(placeOf('https://git.example.org/a b/%3Fx%0a"#y')[0]).toBe(
    'https://git.example.org/a%20b/%3Fx%0a%22.git',
  );
  expect(placeOf('https://git.example.org/git/?p=a%3F%0a.git')[0]).toBe(
    'https://git.example.org/git/a%3F%0A.git',
  );
});

it.each([
  [
    'how to clone it',
    '<pre>git clone --depth 1 git://git.test/git/weft.git weft</pre><a href="/other.git">',
    'https://git.test/git/weft.git',
  ],
  [
    'trees of one group',
    "<a href='/bpf/next.git/'>a</a> <a href='/bpf/bpf.git'>b</a>",
    'https://git.test/bpf/next.git',
  ],
  ['trees of several', '<a href="/bpf/next.git">a</a> <a href="/net/net.git">b</a>', undefined],
  ['a long list', ['a', 'b', 'c', 'd', 'e'].map((name) => `<a href="/x/${name}.git">`).join(''), undefined],
  ["another host's", '<pre>git clone https://elsewhere.test/weft.git</pre>', undefined],
  ['nothing', '<p>Weft</p>', undefined],
])('of a page: %s', (_, html, expected) => {
  expect(repositoryOnPage(html, new URL('https://git.test/git.html'))).toBe(expected);
});
