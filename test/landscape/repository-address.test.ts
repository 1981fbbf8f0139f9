import { describe, expect, it } from 'vitest';
import { addressKeyOf, githubRepositoryOf } from '../../src/landscape/repository-address.ts';

describe('addressKeyOf', () => {
  it.each([
    'https://github.com/cilium/pwru',
    'http://www.GitHub.com/Cilium/pwru/',
    'https://github.com/cilium/pwru.git',
    'github.com/cilium/pwru//',
    'https://github.com/cilium/pwru?tab=readme#usage',
    'git@github.com:cilium/pwru.git',
  ])('finds %s to be the same place', (url) => {
    expect(addressKeyOf(url)).toBe('github.com/cilium/pwru');
  });

  it('keeps a path inside a repository apart', () => {
    expect(addressKeyOf('https://github.com/torvalds/linux/tree/master/tools')).not.toBe(
      addressKeyOf('https://github.com/torvalds/linux'),
    );
  });

  it('keeps the projects of one gitweb apart', () => {
    const gitweb = 'https://sourceware.org/git/';
    const [one, page, other] = ['?p=systemtap.git', '?p=systemtap.git;a=summary', '?p=elfutils.git'].map(
      (query) => addressKeyOf(`${gitweb}${query}`),
    );

    expect(page).toBe(one);
    expect(other).not.toBe(one);
    expect(addressKeyOf(`${gitweb}?utm_source=x`)).toBe(addressKeyOf(gitweb));
  });
});

describe('githubRepositoryOf', () => {
  it.each([
    ['https://github.com/cilium/pwru', { owner: 'cilium', name: 'pwru' }],
    ['https://github.com/ebpf-io/ebpf.io-website.git', { owner: 'ebpf-io', name: 'ebpf.io-website' }],
    ['https://github.com/o/r/tree/main/tools/?x', { owner: 'o', name: 'r', rest: 'tree/main/tools' }],
    ['https://github.com/cilium', undefined],
    ['https://github.com/orgs/cilium', undefined],
    ['https://github.com/cilium/..', undefined],
    ['https://github.com/-a/b', undefined],
    ['https://github.com/a b/c', undefined],
    ['https://github.com.evil.org/a/b', undefined],
    ['https://evil.org/github.com/a/b', undefined],
    ['https://gitlab.com/a/b', undefined],
    ['', undefined],
  ])('reads %s', (url, repository) => {
    expect(githubRepositoryOf(url)).toEqual(repository);
  });
});
