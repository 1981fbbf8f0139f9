import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { JudgedProject } from '../../src/audit/audit.ts';
import { reasonsOf } from '../../src/audit/reasons.ts';
import { standingOf } from '../../src/audit/audit-landscape.ts';
import { type Fact, known, unavailable } from '../../src/facts/fact.ts';
import type { RemoteProject } from '../../src/facts/remote-projects.ts';
import type { GitHub } from '../../src/github/client/github.ts';
import { judgeList } from '../../src/jobs/audit-list.ts';
import { listDefinitionOf } from '../../src/landscape/list-definition.ts';
import { parseList } from '../../src/landscape/parse-list.ts';
import type { ReadRemote } from '../../src/pipeline/reading-tools.ts';
import { aCard, EMERGING, jsonList } from '../support/a-list.ts';
import { POLICY } from '../support/a-review.ts';
import { recordedRemoteReader } from '../support/recorded-homes.ts';

const readRecorded = recordedRemoteReader(
  join(import.meta.dirname, '../../fixtures/pull-requests/home-on-gitlab'),
);

/** A list of one project, whose home is on GitLab, judged without a word to GitHub. */
async function judged(readRemote?: ReadRemote): Promise<JudgedProject> {
  const definition = listDefinitionOf(EMERGING, POLICY.lists);
  if (definition === undefined) throw new Error('no list');
  const card = aCard('Heron', {
    urls: [
      { label: 'Code', url: 'https://gitlab.com/heron/heron' },
      { label: 'Home', url: 'https://heron.example.org/' },
    ],
  });
  const { entries } = parseList(EMERGING, definition, jsonList([card]));
  const refuse = vi.fn<GitHub['request']>().mockRejectedValue(new Error('GitHub was asked'));
  const github = { request: refuse, graphql: refuse } as unknown as GitHub;
  const found = await judgeList(entries, {
    github,
    requestLog: { count: 0 },
    policy: POLICY,
    now: new Date('2026-06-15T12:00:00Z'),
    ...(readRemote === undefined ? {} : { readRemote }),
  });
  expect(refuse).not.toHaveBeenCalled();
  const [project] = found.values();
  if (project === undefined) throw new Error('not judged');
  return project;
}

function outcomesOf({ findings }: JudgedProject): object {
  return Object.fromEntries(findings.map(({ requirement, outcome }) => [requirement, outcome]));
}

function standing(project: JudgedProject) {
  return standingOf({ judged: project, problems: [], policy: POLICY });
}

function changed<T>(fact: Fact<T>, change: Partial<T>): Fact<T> {
  return fact.status === 'known' ? known({ ...fact.value, ...change }) : fact;
}

/** Not archived, and with as many commits and people as Major would ask for. */
const readBusy: ReadRemote = async (request, options): Promise<RemoteProject | undefined> => {
  const project = await readRecorded(request, options);
  if (project === undefined || !('repository' in project)) return project;
  const { repository } = project;
  const commit = { sha: 'a', committedAt: '2026-06-01T00:00:00Z', headline: 'Step' };
  const recent = Array.from({ length: 40 }, (_, index) => ({ ...commit, authorName: `Person ${index}` }));
  return {
    repository: {
      ...repository,
      metadata: changed(repository.metadata, { isArchived: false }),
      history: changed(repository.history, { recent, total: 900 }),
      contributors: unavailable('not-asked'),
    },
  };
};

describe('an audited project that is not on GitHub', () => {
  it('is judged by its repository', async () => {
    const project = await judged(readRecorded);

    expect(outcomesOf(project)).toMatchObject({
      'open-source': 'met',
      'ebpf-core': 'met',
      maintained: 'unmet',
    });
    expect(standing(project)).toBe('fails');
    expect(project).toMatchObject({
      licence: { names: 'Apache-2.0' },
      lastCommitAt: expect.stringMatching(/^2026-05-26/) as string,
    });
  });

  it('is a person’s to judge where nobody reads it', async () => {
    expect(standing(await judged())).toBe('ask');
  });

  it('is not looked up on GitHub under the same name, however many work on it', async () => {
    const project = await judged(readBusy);

    expect(project.recentPeople).toBe(40);
    expect(standing(project)).toBe('fine');
  });

  it('is told of in its row where its host gives no answer', async () => {
    const project = await judged(async () => Promise.resolve({ unread: 'network' }));

    expect(standing(project)).toBe('ask');
    const [first] = reasonsOf({ ...project, standing: 'ask', problems: [] }).open;
    expect(first?.evidence.map(({ statement }) => statement.key)).toEqual([
      'elsewhere.unread',
      'elsewhere.address',
    ]);
  });
});
