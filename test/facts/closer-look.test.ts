import { EBPF } from '../../src/facts/ebpf.ts';
import { expect, it } from 'vitest';
import { archivesToRead } from '../../src/facts/closer-look.ts';
import { ABSENT, known, unavailable } from '../../src/facts/fact.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { aRepository } from '../support/a-repository.ts';

const files = { 'README.md': '# Proxy\n', 'main.go': 'package main\n' };
const open = aRepository({ files, paths: ['proxy.go'] });

function askedFor(repository: RepositoryFacts, related: readonly RepositoryFacts[] = []) {
  const home = { kind: 'github', nameWithOwner: 'example/project' } as const;
  return archivesToRead({ home, repository, related }, EBPF);
}

it('the archive at the commit that links point at is asked for by the present name', () => {
  const renamed = aRepository({ files, paths: ['proxy.go'], metadata: { nameWithOwner: 'example/proxy' } });
  expect(askedFor(renamed)).toEqual([
    {
      asked: 'example/project',
      repository: 'example/proxy',
      sha: 'a'.repeat(40),
      wanted: new Set(['main.go', 'proxy.go']),
      bytes: files['README.md'].length + files['main.go'].length + 100,
    },
  ]);
});

it.each<[string, RepositoryFacts]>([
  ['every file was read', aRepository({ files })],
  ['there are no sources', aRepository({ paths: ['README.md', 'logo.svg'] })],
  ['it was read', { ...open, archive: known({ texts: {}, silent: [] }) }],
  ['there is none', { ...open, archive: ABSENT }],
  ['it could not be had', { ...open, archive: unavailable('network') }],
  ['even the tree is cut off', { ...open, tree: known({ files: [], isTruncated: true }) }],
  ['there is no tree', { ...open, tree: ABSENT }],
  ['nothing is known', { ...open, metadata: unavailable('timeout') }],
])('none is asked for where %s', (_, repository) => expect(askedFor(repository)).toEqual([]));

it('of those beside it one is asked for, or two where its own shows nothing more', () => {
  const beside = ['libs', 'agent', 'core'].map((name) => ({ ...open, asked: `example/${name}` }));
  const names = (repository: RepositoryFacts) => askedFor(repository, beside).map(({ asked }) => asked);
  expect(names(open)).toEqual(['example/project', 'example/libs']);
  expect(names(aRepository({ files }))).toEqual(['example/libs', 'example/agent']);
});
