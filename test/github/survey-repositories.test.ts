import { expect, it } from 'vitest';
import { listOpenPullRequests } from '../../src/github/read/open-pull-requests.ts';
import { readListRepository } from '../../src/github/read/read-listed-landscape.ts';
import { surveyRepositories } from '../../src/github/read/survey-repositories.ts';
import type { GitHub } from '../../src/github/client/github.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';

const NAMES = Array.from({ length: 12 }, (_, index) => `list-${index}`);
const OPTIONS = { appId: 1, paths: [] };

async function aSandboxOfLists() {
  const folders = NAMES.map((name) => [
    `repositories/ebpf-io/${name}/repository.json`,
    { full_name: `ebpf-io/${name}` },
  ]);
  const people = NAMES.map((name) => [
    `repositories/ebpf-io/${name}/collaborators.json`,
    { maintainer: 'write' },
  ]);
  return aSandbox(Object.fromEntries([...folders, ...people]));
}

const isQuery = ({ path }: { readonly path: string }) => path === '/graphql';

async function survey(github: GitHub) {
  const { repositories, failed } = await surveyRepositories(github, 'ebpf-io', NAMES, OPTIONS);
  return {
    read: repositories.map(({ repository }) => repository.name),
    failed: failed.map(({ repository }) => repository.name),
  };
}

it('looks through ten repositories in one query', async () => {
  const sandbox = await aSandboxOfLists();

  expect(await survey(aGitHub(sandbox))).toEqual({ read: NAMES, failed: [] });
  expect(sandbox.requests.count).toBe(2);
});

it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ['of its own, with the other ending', { '.github/landscape-reviewer.yaml': 'language: sw\n' }, undefined],
  ['that a landscape.yml implies', { 'landscape.yml': 'categories: []\n' }, 'landscape2'],
])('tells of a configuration %s, as an audit is told', async (_, files, implies) => {
  const folder = 'repositories/ebpf-io/list';
  const texts = Object.entries(files).map(([path, text]) => [`${folder}/files/${path}`, text]);
  const tree = Object.keys(files).map((path) => [path, 20, '100644']);
  const sandbox = await aSandbox({
    [`${folder}/repository.json`]: { full_name: 'ebpf-io/list' },
    [`${folder}/tree.json`]: tree,
    ...Object.fromEntries(texts),
  });
  const paths = Object.keys(files);
  const github = aGitHub(sandbox);

  const { repositories, failed } = await surveyRepositories(github, 'ebpf-io', ['list'], {
    ...OPTIONS,
    paths,
  });

  expect(failed).toEqual([]);
  expect([...(repositories[0]?.ids.keys() ?? [])]).toEqual(paths);
  expect(repositories[0]?.configurations).toMatchObject([
    implies === undefined ? { hasOtherEnding: true } : { implies },
  ]);
  const list = { owner: 'ebpf-io', name: 'list' };
  expect((await readListRepository(github, list))?.configurations).toEqual(repositories[0]?.configurations);
});

it('skips the one that GitHub cannot tell of, and tells which', async () => {
  const sandbox = await aSandboxOfLists();
  sandbox.fail({ how: 502, match: ({ body }) => body.includes('"list-3"') });

  const { read, failed } = await survey(aGitHub(sandbox));

  expect(failed).toEqual(['list-3']);
  expect(read).toEqual(NAMES.filter((name) => name !== 'list-3'));
});

it('skips the one of which the answer holds only a part', async () => {
  const sandbox = await aSandboxOfLists();
  const github = withFieldError(aGitHub(sandbox), 'list-3', 'SERVICE_UNAVAILABLE');

  const { read, failed } = await survey(github);

  expect(failed).toEqual(['list-3']);
  expect(read).toHaveLength(11);
});

it('leaves out one that is gone, which is no failure', async () => {
  const sandbox = await aSandboxOfLists();

  const { repositories, failed } = await surveyRepositories(
    aGitHub(sandbox),
    'ebpf-io',
    ['list-1', 'gone'],
    OPTIONS,
  );

  expect(repositories.map(({ repository }) => repository.name)).toEqual(['list-1']);
  expect(failed).toEqual([]);
});

it('asks no single ones where the limit is used up, or the installation is suspended', async () => {
  const sandbox = await aSandboxOfLists();
  sandbox.fail({ how: 'rate-limit', retryAfterSeconds: 3600, match: isQuery });
  await expect(survey(aGitHub(sandbox))).rejects.toMatchObject({ name: 'RateLimitedError' });
  expect(sandbox.requests.count).toBe(1);

  const other = await aSandboxOfLists();
  other.fail({ how: 403, match: isQuery });
  await expect(survey(aGitHub(other))).rejects.toMatchObject({ status: 403 });
  expect(other.requests.count).toBe(1);
});

it.each([
  ['throws where a further page cannot be read', 'SERVICE_UNAVAILABLE', 'cannot be read whole'],
  ['ends where the repository is gone by then', 'NOT_FOUND', 'nothing'],
])('%s', async (_, type, expected) => {
  const sandbox = await aSandboxOfLists();
  const github = withFieldError(aGitHub(sandbox), 'list-3', type);
  const pages = listOpenPullRequests(github, { owner: 'ebpf-io', name: 'list-3' }, { appId: 1, after: 'x' });

  const ended = await pages.next().then(
    ({ done }) => (done === true ? 'nothing' : 'a page'),
    (error: Error) => error.message,
  );

  expect(ended).toContain(expected);
});

/** The same client, but a query that names the repository gets null in its place. */
function withFieldError(github: GitHub, name: string, type: string): GitHub {
  const graphql = async (text: string, variables: Readonly<Record<string, unknown>>) => {
    const place = Object.entries(variables).find(([, value]) => value === name)?.[0];
    if (place === undefined) return github.graphql(text, { ...variables });
    const alias = place === 'name' ? 'repository' : place.replace('name', 'r');
    // The owner has no defaults, which Octokit throws for, too.
    const data = await github
      .graphql<object>(text, { ...variables })
      .catch((error: { readonly data: object }) => error.data);
    throw Object.assign(new Error('A part is missing'), {
      name: 'GraphqlResponseError',
      data: { ...data, [alias]: null },
      errors: [{ type, path: [alias], message: 'Not now' }],
    });
  };
  return { ...github, request: github.request, graphql: graphql as unknown as GitHub['graphql'] };
}
