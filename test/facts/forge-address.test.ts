import { describe, expect, it } from 'vitest';
import { forgeAddressOf, forgeNameOf } from '../../src/facts/forge-address.ts';

const KERNEL = 'https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf-next.git';

describe('forgeAddressOf', () => {
  it.each([
    ['https://gitlab.com/a/b', 'gitlab', 'https://gitlab.com/a/b.git', undefined],
    ['http://gitlab.com/a/b.git', 'gitlab', 'https://gitlab.com/a/b.git', undefined],
    [
      'https://gitlab.example.org/a/b/c/-/tree/main/x/y',
      'gitlab',
      'https://gitlab.example.org/a/b/c.git',
      'x/y',
    ],
    ['https://salsa.debian.org/a/b/-/issues', 'gitlab', 'https://salsa.debian.org/a/b.git', undefined],
    ['https://codeberg.org/a/b/', 'forgejo', 'https://codeberg.org/a/b.git', undefined],
    ['https://code.example.org/a/b/src/branch/main/x', 'forgejo', 'https://code.example.org/a/b.git', 'x'],
    ['https://git.sr.ht/~a/b', 'sourcehut', 'https://git.sr.ht/~a/b', undefined],
    ['https://git.sr.ht/~a/b/tree/master/item/x/y', 'sourcehut', 'https://git.sr.ht/~a/b', 'x/y'],
    [KERNEL, 'cgit', KERNEL, undefined],
    [`${KERNEL}/tree/tools/bpf/bpftool?h=master`, 'cgit', KERNEL, 'tools/bpf/bpftool'],
    [`${KERNEL}/log/`, 'cgit', KERNEL, undefined],
    ['https://gcc.gnu.org/git/gcc.git', 'git', 'https://gcc.gnu.org/git/gcc.git', undefined],
    ['https://gcc.gnu.org/git/?p=gcc.git', 'gitweb', 'https://gcc.gnu.org/git/gcc.git', undefined],
    [
      'https://gcc.gnu.org/git/?p=gcc.git;a=tree;f=gcc/config/bpf;hb=HEAD',
      'gitweb',
      'https://gcc.gnu.org/git/gcc.git',
      'gcc/config/bpf',
    ],
  ])('%s is a repository of %s', (address, kind, cloneUrl, part) => {
    expect(forgeAddressOf(address)).toMatchObject({
      kind,
      cloneUrl,
      ...(part === undefined ? {} : { part }),
    });
    expect(forgeAddressOf(address)?.part).toBe(part);
  });

  it.each([
    'https://gcc.gnu.org/git.html',
    'https://git.kernel.org/?q=BPF+Group',
    'https://gitlab.com/a',
    'https://example.org/a/b',
    'ssh://git@gitlab.com/a/b',
    'https://gitlab.com:8443/a/b',
    'https://localhost/a/b.git',
    'https://gitlab.com/a/b/-/tree/main/..%2f..%2fetc',
    'https://gitlab.com/a/b%20c',
    'https://gitlab.com/a/--upload-pack=x%0a',
    `https://gitlab.com/${'a/'.repeat(40)}`,
    'no address',
  ])('%s tells of none', (address) => {
    expect(forgeAddressOf(address)).toBeUndefined();
  });

  it('names the repository without its scheme, and the part of it', () => {
    const found = ['https://gitlab.com/a/b', `${KERNEL}/tree/tools/bpf/bpftool`].flatMap(
      (address) => forgeAddressOf(address) ?? [],
    );
    expect(found.map(forgeNameOf)).toEqual([
      'gitlab.com/a/b',
      'git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf-next/tools/bpf/bpftool',
    ]);
  });
});
