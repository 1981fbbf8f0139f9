import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, factLimitsOf } from '../../src/requirements/registry.ts';
import { ABSENT, unavailable, valueOf } from '../../src/facts/fact.ts';
import { readmeOf } from '../../src/facts/readme.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { readContributors } from '../../src/github/read/contributors.ts';
import type { GitHub } from '../../src/github/client/github.ts';
import { readProjectFacts } from '../../src/github/read/read-project-facts.ts';
import { repositoryReads } from '../../src/github/read/repository-reads.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { SHAS } from '../support/a-world.ts';
import { readFacts, request } from '../support/read-facts.ts';
import { anEntry } from '../support/an-entry.ts';

const DAY = '2020-01-01T00:00:00Z';
const PROJECT = 'repositories/acme/project';

function failing(part: string) {
  return ({ path, body }: { readonly path: string; readonly body: string }) =>
    `${path} ${body}`.includes(part);
}

describe('a repository', () => {
  it('is read in two rounds and three requests', async () => {
    const sandbox = await aSandbox();

    const facts = await readFacts(sandbox);

    expect(valueOf(facts.metadata)).toMatchObject({
      nameWithOwner: 'acme/project',
      headSha: SHAS.project,
      licenceSpdxId: 'Apache-2.0',
      stars: 12,
      isArchived: false,
    });
    expect(valueOf(facts.history)).toMatchObject({
      total: 10,
      perMonth: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1],
      recent: expect.arrayContaining([expect.objectContaining({ authorLogin: 'ada' })]),
    });
    expect(valueOf(facts.releases)?.map(({ name }) => name)).toEqual(['v2.0.0', 'v1.0.0']);
    expect(valueOf(facts.tree)?.files.map(({ path }) => path)).toContain('vendor/libbpf');
    expect(facts.files['README.md']).toMatchObject({ value: '# Acme\n\neBPF\n' });
    expect(facts.contributors).toEqual(unavailable('not-asked'));
    expect(facts.ownerHealthFiles).toEqual(ABSENT);
    expect(sandbox.requests.count).toBe(3);
  });

  it('counts the commits of a whole year, and none before it', async () => {
    const { now } = await aSandbox();
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
    const sandbox = await aSandbox({
      [`${PROJECT}/commits.json`]: {
        head: SHAS.project,
        total: 4,
        first: DAY,
        recent: [1, 364.9, 365.1, 400].map((days) => [daysAgo(days), 'ada', 'Ada', '111111111111', '']),
      },
    });

    const history = valueOf((await readFacts(sandbox)).history);

    expect(history?.perMonth).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('has a README behind a symbolic link', async () => {
    const sandbox = await aSandbox({
      [`${PROJECT}/tree.json`]: [
        ['README.md', 15, '120000'],
        ['pages/intro.md', 14, '100644'],
        ['LICENSE', 4, '120000'],
        ['docs/LICENSE', 10, '120000'],
      ],
      [`${PROJECT}/files/README.md`]: 'pages/intro.md',
      [`${PROJECT}/files/pages/intro.md`]: '# Acme\n\neBPF\n',
      [`${PROJECT}/files/LICENSE`]: '../x',
    });

    const facts = await readFacts(sandbox);

    expect(readmeOf(facts)).toEqual({ path: 'README.md', text: '# Acme\n\neBPF\n' });
    expect(facts.files['LICENSE']).toMatchObject({ value: '../x' });
    expect(sandbox.requests.count).toBe(4);
  });

  it('is found under its former name', async () => {
    const facts = await readFacts(await aSandbox(), [request({ repository: 'acme/former' })]);

    expect(facts.asked).toBe('acme/former');
    expect(valueOf(facts.metadata)?.nameWithOwner).toBe('acme/project');
    expect(facts.files['README.md']?.status).toBe('known');
  });

  it('that there is not is absent, not unavailable', async () => {
    const facts = await readFacts(await aSandbox(), [
      request({ repository: 'acme/none', contributors: true }),
    ]);

    expect(facts).toMatchObject({
      metadata: ABSENT,
      history: ABSENT,
      tree: ABSENT,
      contributors: ABSENT,
      files: {},
    });
  });

  it('of which only the metadata count costs one request', async () => {
    const sandbox = await aSandbox();

    const facts = await readFacts(sandbox, [request({ extent: 'metadata' })]);

    expect(facts.metadata.status).toBe('known');
    expect(facts.history).toEqual(unavailable('not-asked'));
    expect(sandbox.requests.count).toBe(1);
  });

  it('that was not asked for is not asked', async () => {
    const sandbox = await aSandbox();
    const options = { now: sandbox.now, limits: factLimitsOf(DEFAULT_SETTINGS) };
    const factsOf = await readProjectFacts(repositoryReads(aGitHub(sandbox)), [], options);

    const { repository } = factsOf({ kind: 'added', after: anEntry() });

    expect(repository?.metadata).toEqual(unavailable('not-asked'));
  });

  it("comes with the health files of its owner's .github repository", async () => {
    const folder = 'repositories/acme/.github';
    const sandbox = await aSandbox({
      [`${folder}/repository.json`]: { full_name: 'acme/.github', default_branch: 'main' },
      [`${folder}/commits.json`]: {
        head: SHAS.head,
        total: 1,
        first: DAY,
        recent: [[DAY, 'ada', 'Ada', '1', '']],
      },
      [`${folder}/tree.json`]: [['docs/CONTRIBUTING.md', 7, '100644']],
      [`${folder}/files/docs/CONTRIBUTING.md`]: 'Do so.\n',
    });

    const facts = await readFacts(sandbox);

    expect(valueOf(facts.ownerHealthFiles)).toEqual({ 'docs/CONTRIBUTING.md': 'Do so.\n' });
  });

  it('that is young shows its first commit', async () => {
    const recent = Array.from({ length: 150 }, (_, index) => {
      const date = new Date(Date.parse('2026-08-20T00:00:00Z') - index * 3_600_000).toISOString();
      return [date, 'ada', 'Ada', '111111111111', ''];
    });
    const sandbox = await aSandbox({
      [`${PROJECT}/repository.json`]: {
        full_name: 'acme/project',
        default_branch: 'main',
        created_at: '2026-08-01T00:00:00Z',
      },
      [`${PROJECT}/commits.json`]: { head: SHAS.project, total: 150, first: recent.at(-1)?.[0], recent },
    });

    const history = valueOf((await readFacts(sandbox)).history);

    expect(Date.parse(history?.firstCommitAt ?? '')).toBe(Date.parse(recent.at(-1)?.[0] ?? ''));
  });

  it('whose newest hundred commits are automations’ alone is looked behind', async () => {
    const recent = Array.from({ length: 130 }, (_, index) => {
      const date = new Date(Date.parse('2026-08-20T00:00:00Z') - index * 3_600_000).toISOString();
      return index < 120
        ? [date, 'renovate[bot]', 'renovate', '222222222222', 'bot']
        : [date, 'ada', 'Ada', '111111111111', ''];
    });
    const sandbox = await aSandbox({
      [`${PROJECT}/commits.json`]: { head: SHAS.project, total: 130, first: '2020-01-01T00:00:00Z', recent },
    });

    const history = valueOf((await readFacts(sandbox)).history);
    sandbox.fail({ match: failing('query History'), how: 502 });
    const cut = valueOf((await readFacts(sandbox)).history);

    expect(history?.recent).toHaveLength(130);
    expect(history?.recent.at(-1)?.authorLogin).toBe('ada');
    expect(history?.missing).toBeUndefined();
    expect(cut?.recent).toHaveLength(100);
    expect(cut?.missing).toBe('server-error');
  });
});

async function readCount(contributors: object): Promise<RepositoryFacts['contributors']> {
  const sandbox = await aSandbox({ [`${PROJECT}/contributors.json`]: contributors });
  return (await readFacts(sandbox, [request({ contributors: true })])).contributors;
}

describe('contributors', () => {
  it.each([
    ['few', { logins: 30, anonymous: 3, bots: 2 }, { logins: 30, withAnonymous: 33, isOpenUpwards: false }],
    ['none', { logins: 0, anonymous: 0, bots: 0 }, { logins: 0, withAnonymous: 0, isOpenUpwards: false }],
    [
      'one page',
      { logins: 90, anonymous: 20, bots: 0 },
      { logins: 90, withAnonymous: 110, isOpenUpwards: false },
    ],
    [
      'more than the first page tells',
      { logins: 261, anonymous: 33, bots: 5 },
      { logins: 100, withAnonymous: 299, isOpenUpwards: true },
    ],
    [
      'many',
      { logins: 700, anonymous: 300, bots: 0 },
      { logins: 100, withAnonymous: 1000, isOpenUpwards: true },
    ],
  ])('%s of them are a range without robots', async (_, recorded, expected) => {
    expect(valueOf(await readCount(recorded))).toEqual(expected);
  });

  it('are unavailable by themselves where GitHub forbids them', async () => {
    const sandbox = await aSandbox();
    sandbox.fail({ match: failing('/contributors'), how: 403 });

    const facts = await readFacts(sandbox, [request({ contributors: true })]);

    expect(facts.contributors).toEqual(unavailable('forbidden'));
    expect(facts.tree.status).toBe('known');
  });

  it('are unavailable where GitHub denies that there are any of a repository that is there', async () => {
    const sandbox = await aSandbox();
    sandbox.fail({ how: 404, match: failing('/contributors') });

    const facts = await readFacts(sandbox, [request({ contributors: true })]);

    expect(facts.contributors).toEqual(unavailable('server-error'));
  });

  it('that are too many for GitHub to list leave the range open', async () => {
    const message =
      'The history or contributor list is too large to list contributors for this repository via the API.';
    const refusal = Object.assign(new Error(message), { status: 403, response: { headers: {}, data: {} } });
    const github = { ...aGitHub(await aSandbox()), request: async () => Promise.reject(refusal) };

    const count = await readContributors(
      github as unknown as GitHub,
      { owner: 'acme', name: 'large' },
      { moreThan: 50 },
    );

    expect(valueOf(count)).toEqual({ logins: 0, withAnonymous: 0, isOpenUpwards: true });
  });
});

describe('a token that GitHub does not give', () => {
  it.each([401, 403, 404, 422])('is no word on the project: %i', async (how) => {
    const sandbox = await aSandbox();
    sandbox.fail({ how, match: failing('/access_tokens') });

    await expect(readFacts(sandbox)).rejects.toMatchObject({ status: how });
  });
});

describe('a part that fails', () => {
  it.each<[string, keyof RepositoryFacts, number | 'timeout']>([
    ['/git/trees/', 'tree', 500],
    ['/contributors', 'contributors', 451],
  ])('%s is unavailable by itself: %s', async (part, key, how) => {
    const sandbox = await aSandbox();
    sandbox.fail({ match: failing(part), how });

    const facts = await readFacts(sandbox, [request({ contributors: true })]);

    expect(facts[key]).toEqual(unavailable(how === 451 ? 'forbidden' : 'server-error'));
    expect(facts.metadata.status).toBe('known');
  });

  it('takes all with it where it is what tells whether the repository is public', async () => {
    const sandbox = await aSandbox();
    sandbox.fail({ match: failing('stargazerCount'), how: 502 });

    const {
      asked: _,
      files,
      archive,
      ...others
    } = await readFacts(sandbox, [request({ contributors: true })]);

    expect(Object.values(others)).toEqual(Object.values(others).map(() => unavailable('server-error')));
    expect(files).toEqual({});
    expect(archive).toEqual(unavailable('not-asked'));
  });

  it('is left out where it is but the count by month', async () => {
    const sandbox = await aSandbox();
    sandbox.fail({ match: failing('"withMonths":true'), how: 502 });

    const facts = await readFacts(sandbox);

    expect(valueOf(facts.history)).toMatchObject({ total: 10, perMonth: [], missing: 'server-error' });
  });
});
