import { EBPF } from '../../src/facts/ebpf.ts';
import { describe, expect, it } from 'vitest';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { furtherRepositories, relatedRepositories } from '../../src/facts/related-repositories.ts';
import { aRepository } from '../support/a-repository.ts';

describe('relatedRepositories', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['a submodule', { '.gitmodules': gitmodules('https://github.com/example/core.git') }, ['example/core']],
    ['another owner', { '.gitmodules': gitmodules('https://github.com/other/core.git') }, []],
    ['a link near the word', { 'README.md': 'eBPF: https://github.com/example/side' }, ['example/side']],
    ['a link to something else', { 'README.md': 'See https://github.com/example/side' }, []],
    ['a telling name', { 'README.md': 'Install project-agent first.' }, ['example/project-agent']],
    ['charts', { 'README.md': 'eBPF, https://github.com/example/charts' }, []],
    ['itself', { 'README.md': 'eBPF https://github.com/example/project/issues' }, []],
    ['a dependency', { 'go.mod': 'require github.com/example/libs v1' }, ['example/libs']],
    [
      'what the README introduces the project with',
      { 'go.mod': 'require github.com/example/inspect-all v1', 'README.md': '# Inspect All Desktop' },
      ['example/inspect-all'],
    ],
    [
      'a dependency that it only has',
      { 'go.mod': 'require github.com/example/inspect-all v1', 'README.md': '# A desktop' },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(relatedRepositories(aRepository({ files }), EBPF)).toEqual(expected);
  });

  it('searches nowhere else where the repository holds programs itself', () => {
    const files = { '.gitmodules': gitmodules('https://github.com/example/core'), 'bpf/a.bpf.c': '' };
    expect(relatedRepositories(aRepository({ files }), EBPF)).toEqual([]);
  });

  it('names at most five', () => {
    const links = Array.from({ length: 9 }, (_, index) => `https://github.com/example/bpf${index}`);
    expect(relatedRepositories(aRepository({ files: { 'README.md': links.join(' ') } }), EBPF)).toHaveLength(
      5,
    );
  });
});

const OWN_LIBS = { '.gitmodules': gitmodules('https://github.com/example/libs') };

describe('furtherRepositories', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'a submodule that is spoken of near the word',
      { '.gitmodules': gitmodules(link('other')), 'README.md': `eBPF: ${link('other')}` },
      ['other/core'],
    ],
    [
      'a dependency with the word in its name',
      { 'go.mod': 'require github.com/other/ebpf-profiler v1' },
      ['other/ebpf-profiler'],
    ],
    ['a dependency without a word about it', { 'go.mod': 'require github.com/other/core v1' }, []],
    [
      'a library that everybody loads programs with',
      { 'go.mod': 'require github.com/cilium/ebpf v0.17.1' },
      [],
    ],
    [
      'a link to what the project is built on',
      { 'README.md': `Its eBPF is built on [core](${link('other')}).` },
      ['other/core'],
    ],
    ['a link beside the word', { 'README.md': `eBPF projects: ${link('other')}` }, []],
    [
      'a submodule of its own owner where it introduces itself with eBPF',
      { ...OWN_LIBS, 'README.md': 'Gathers by eBPF.' },
      ['example/libs'],
    ],
    ['that submodule where it does not', { ...OWN_LIBS, 'README.md': 'Gathers.' }, []],
    ['its own owner', { 'README.md': `Its eBPF is built on ${link('example')}.` }, []],
  ])('%s', (_, files, expected) => expect(further(files)).toEqual(expected));

  it('what the ones beside it lead to, unless it was read', () => {
    const files = { '.gitmodules': gitmodules('https://github.com/example/core') };
    const beside = aRepository({
      asked: 'example/agent',
      metadata: { nameWithOwner: 'example/agent' },
      files,
    });
    expect(further({}, [beside])).toEqual(['example/core']);
    const core = aRepository({ asked: 'example/core', metadata: { nameWithOwner: 'example/core' } });
    expect(further({}, [beside, core])).toEqual([]);
  });

  it('names at most three', () => {
    const modules = Array.from({ length: 9 }, (_, index) => `require github.com/other/bpf${index} v1`);
    expect(further({ 'go.mod': modules.join('\n') })).toHaveLength(3);
  });
});

function gitmodules(url: string): string {
  return `[submodule "x"]\n\tpath = x\n\turl = ${url}\n`;
}

const link = (owner: string): string => `https://github.com/${owner}/core`;

function further(
  files: Readonly<Record<string, string>>,
  related: readonly RepositoryFacts[] = [],
): readonly string[] {
  return furtherRepositories({ repository: aRepository({ files }), related }, EBPF);
}
