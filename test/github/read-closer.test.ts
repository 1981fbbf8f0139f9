import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, factLimitsOf } from '../../src/requirements/registry.ts';
import { known } from '../../src/facts/fact.ts';
import { readCloser } from '../../src/github/read/read-closer.ts';
import { readProjectFacts } from '../../src/github/read/read-project-facts.ts';
import { repositoryReads } from '../../src/github/read/repository-reads.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { anEntry } from '../support/an-entry.ts';
import { request } from '../support/read-facts.ts';

const HEAD = 'd'.repeat(40);
const PROGRAM = 'SEC("xdp")\nint drop(struct xdp_md *ctx) { return XDP_DROP; }\n';

it('reads the archives, and a repository that what stands beside the project includes', async () => {
  const sandbox = await aSandbox({
    ...aRepositoryOf('acme/project', { 'README.md': '# eBPF\n', ...including('acme/middle') }),
    ...aRepositoryOf('acme/middle', including('acme/carrier')),
    ...aRepositoryOf('acme/carrier', { 'README.md': '# Carrier\n', 'drop.c': PROGRAM }),
  });
  const reads = repositoryReads(aGitHub(sandbox));
  const options = { now: sandbox.now, limits: factLimitsOf(DEFAULT_SETTINGS) };
  const after = anEntry({ repositoryUrl: 'https://github.com/acme/project', urls: [] });
  const facts = (await readProjectFacts(reads, [request()], options))({ kind: 'added', after });
  expect(facts.related.map(({ asked }) => asked)).toEqual(['acme/middle']);
  sandbox.resetRequests();

  const closer = await readCloser(reads, facts, options);

  expect(closer.related.map(({ asked }) => asked)).toEqual(['acme/middle']);
  expect(closer.further?.map(({ asked, metadata }) => [asked, metadata.status])).toEqual([
    ['acme/carrier', 'known'],
  ]);
  expect(closer.further?.[0]?.files['drop.c']).toEqual(known(PROGRAM));
  expect(sandbox.requests.count).toBeLessThanOrEqual(4 + 2 * 2);
});

function including(name: string): Readonly<Record<string, string>> {
  const module = `[submodule "x"]\n\tpath = x\n\turl = https://github.com/${name}.git\n`;
  return { '.gitmodules': module, 'main.go': 'package main\n' };
}

function aRepositoryOf(name: string, files: Readonly<Record<string, string>>): Record<string, unknown> {
  const folder = `repositories/${name}`;
  const at = '2026-08-01T00:00:00Z';
  return {
    [`${folder}/repository.json`]: { full_name: name },
    [`${folder}/commits.json`]: { head: HEAD, total: 1, first: at, recent: [[at, 'ada', 'Ada', '1', '']] },
    [`${folder}/tree.json`]: Object.entries(files).map(([path, text]) => [path, text.length, '100644']),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/files/${path}`, text])),
    [`${folder}/files/LICENSE`]: undefined,
    [`${folder}/files/docs/LICENSE`]: undefined,
  };
}
