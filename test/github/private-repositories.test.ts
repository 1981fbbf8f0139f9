import { expect, it } from 'vitest';
import { ABSENT, valueOf } from '../../src/facts/fact.ts';
import { createTokenOctokit } from '../../src/github/client/octokit.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { SHAS } from '../support/a-world.ts';
import { readFacts, request } from '../support/read-facts.ts';
import { fastClock } from '../support/fast-clock.ts';

const DAY = '2020-01-01T00:00:00Z';
const PROJECT = 'repositories/acme/project';

it('a repository that is private is absent, be it readable', async () => {
  const file = { full_name: 'ebpf-io/secret', default_branch: 'main', private: true };
  const secret = 'repositories/ebpf-io/secret';
  const sandbox = await aSandbox({
    [`${secret}/repository.json`]: file,
    [`${secret}/collaborators.json`]: { maintainer: 'write' },
    [`${secret}/commits.json`]: {
      head: SHAS.project,
      total: 1,
      first: DAY,
      recent: [[DAY, 'ada', 'Ada', '1', '']],
    },
    [`${secret}/tree.json`]: [['README.md', 7, '100644']],
    [`${secret}/files/README.md`]: 'Secret\n',
    [`${secret}/contributors.json`]: { logins: 30, anonymous: 3, bots: 1 },
  });
  const everything = request({ repository: 'ebpf-io/secret', contributors: true });

  const facts = await readFacts(sandbox, [everything]);
  const frugal = await readFacts(sandbox, [everything], aGitHub(sandbox), { isFrugal: true });
  const metadata = await readFacts(sandbox, [{ ...everything, extent: 'metadata' }]);

  for (const each of [facts, frugal]) {
    const { asked: _, files, archive, ...others } = each;
    expect(Object.values(others).every(({ status }) => status === 'absent')).toBe(true);
    expect(files).toEqual({});
    expect(archive.status).not.toBe('known');
  }
  expect(metadata.metadata).toEqual(ABSENT);
});

it("a repository has no health files from its owner's .github repository where that is private", async () => {
  const folder = 'repositories/acme/.github';
  const sandbox = await aSandbox({
    [`${folder}/repository.json`]: { full_name: 'acme/.github', default_branch: 'main', private: true },
    [`${folder}/collaborators.json`]: { maintainer: 'write' },
    [`${folder}/commits.json`]: {
      head: SHAS.head,
      total: 1,
      first: DAY,
      recent: [[DAY, 'ada', 'Ada', '1', '']],
    },
    [`${folder}/tree.json`]: [['docs/CONTRIBUTING.md', 7, '100644']],
    [`${folder}/files/docs/CONTRIBUTING.md`]: 'Do so.\n',
  });
  const token = sandbox.personalToken('maintainer');
  const github = createTokenOctokit({ apiUrl: sandbox.url, token, clock: fastClock() });

  expect((await readFacts(sandbox, [request()], github)).ownerHealthFiles).toEqual(ABSENT);
});

it('a fork does not name a private repository that it was forked from', async () => {
  const origin = 'repositories/acme/origin/repository.json';
  const file = {
    full_name: 'acme/project',
    default_branch: 'main',
    fork: true,
    parent: { full_name: 'acme/origin' },
  };
  const parentOf = async (isPrivate: boolean) => {
    const parts = {
      [origin]: { full_name: 'acme/origin', private: isPrivate },
      [`${PROJECT}/repository.json`]: file,
    };
    return valueOf((await readFacts(await aSandbox(parts))).metadata)?.parent;
  };

  expect(await parentOf(false)).toBe('acme/origin');
  expect(await parentOf(true)).toBeUndefined();
});
