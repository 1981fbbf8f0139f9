import { describe, expect, it, onTestFinished } from 'vitest';
import { FactsCache } from '../../src/github/facts-cache.ts';
import type { GitHub } from '../../src/github/github.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { SHAS } from '../support/a-world.ts';
import { manyReviews } from '../support/many-reviews.ts';
import { startProgramProcess } from '../support/a-program-process.ts';

const PLACE = { owner: 'acme', repo: 'project' };
const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const OVERVIEW =
  'query Repository($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { stargazerCount } health: repository(owner: $owner, name: ".github") { name } }';
const FILES =
  'query Files($e0: String!) { repository(owner: "acme", name: "project") { f0: object(expression: $e0) { oid } } }';
const HOUR_MS = 3_600_000;
const HERE = { installationId: 1, isFresh: false };

async function aCache() {
  const sandbox = await aSandbox();
  const clock = { now: 0 };
  const cache = new FactsCache(() => clock.now);
  const github = aGitHub(sandbox);
  const client = (isFresh = false, installationId = 1) =>
    cache.clientFor(github, { installationId, isFresh });
  return { sandbox, clock, client };
}

async function readTree(github: GitHub): Promise<number> {
  const { data } = await github.request(TREE, { ...PLACE, tree_sha: 'HEAD', recursive: '1' });
  return data.tree.length;
}

function statuses(sandbox: Sandbox): readonly (number | undefined)[] {
  return sandbox.requests.all.map(({ status }) => status);
}

/** How many reads it takes to review so many pull requests, of those that are about their one project. */
async function readsAboutOneProject(pullRequests: number): Promise<number> {
  const many = await manyReviews(pullRequests, { projects: 1 });
  onTestFinished(many.stop);
  const program = await startProgramProcess(many.sandbox);
  await many.finished();
  await program.terminate();
  const isAboutIt = /project0[/"]/;
  const reads = many.sandbox.requests.all.filter(({ isWrite }) => !isWrite);
  return reads.filter(({ path, body }) => isAboutIt.test(`${path} ${body}`)).length;
}

describe('FactsCache', () => {
  it('asks once for what several ask for at the same time and soon after', async () => {
    const { sandbox, clock, client } = await aCache();

    const counts = await Promise.all([readTree(client()), readTree(client())]);
    clock.now = 5 * 60_000;
    counts.push(await readTree(client()));

    expect(new Set(counts).size).toBe(1);
    expect(sandbox.requests.count).toBe(1);
  });

  it('asks after a while, or where it is to be fresh, only whether the answer still holds', async () => {
    const { sandbox, clock, client } = await aCache();

    const count = await readTree(client());
    expect(await readTree(client(true))).toBe(count);
    clock.now = HOUR_MS;
    expect(await readTree(client())).toBe(count);

    expect(statuses(sandbox)).toEqual([200, 304, 304]);
  });

  it('forgets after a day', async () => {
    const { sandbox, clock, client } = await aCache();

    await readTree(client());
    clock.now = 25 * HOUR_MS;
    await readTree(client());

    expect(statuses(sandbox)).toEqual([200, 200]);
  });

  it('is bounded, however small its answers are', async () => {
    const cache = new FactsCache(() => 0, { entries: 10, characters: 100_000 });
    const asked: unknown[] = [];
    const graphql = async (_: string, { name }: { readonly name: string }) => {
      asked.push(name);
      return { name };
    };
    const github = cache.clientFor({ graphql, request: () => undefined } as unknown as GitHub, HERE);
    const ask = async (name: string) => github.graphql(OVERVIEW, { owner: 'acme', name });

    for (let number = 0; number < 25; number += 1) await ask(`project-${number}`);
    asked.length = 0;
    await ask('project-24');
    await ask('project-15');
    expect(asked).toEqual([]);
    await ask('project-14');

    expect(asked).toEqual(['project-14']);
    expect(cache.size.entries).toBe(10);
  });

  it('counts its keys, and forgets what is old though nobody asks for it again', async () => {
    const clock = { now: 0 };
    const cache = new FactsCache(() => clock.now, { entries: 1000, characters: 1000 });
    const asked = { graphql: async () => 'x', request: () => undefined };
    const github = cache.clientFor(asked as unknown as GitHub, HERE);
    for (let number = 0; number < 25; number += 1) await github.graphql(OVERVIEW, { number });
    expect(cache.size.characters).toBeLessThanOrEqual(1000);
    expect(cache.size.entries).toBeLessThan(25);

    clock.now = 25 * HOUR_MS;
    await github.graphql(OVERVIEW, { number: 99 });

    expect(cache.size.entries).toBe(1);
  });

  it('keeps what a commit holds, however fresh it is to be, but not what HEAD holds', async () => {
    const { sandbox, client } = await aCache();
    const read = async (commit: string) => client(true).graphql(FILES, { e0: `${commit}:README.md` });

    expect(await read(SHAS.project)).toEqual(await read(SHAS.project));
    expect(sandbox.requests.count).toBe(1);
    await read('HEAD');
    await read('HEAD');

    expect(sandbox.requests.count).toBe(3);
  });

  it('keeps answers of which a part is missing', async () => {
    const { sandbox, client } = await aCache();
    const read = async () => client().graphql(OVERVIEW, { owner: 'acme', name: 'project' });

    await expect(read()).rejects.toThrow('.github');
    await expect(read()).rejects.toThrow('.github');

    expect(sandbox.requests.count).toBe(1);
  });

  it('keeps no failure, and nothing for another installation', async () => {
    const { sandbox, client } = await aCache();
    sandbox.fail({ how: 404, times: 1, match: ({ path }) => path.includes('/git/trees/') });

    await expect(readTree(client())).rejects.toMatchObject({ status: 404 });
    await readTree(client());
    await readTree(client(false, 2));

    expect(statuses(sandbox)).toEqual([404, 200, 200]);
  });

  it('makes twenty pull requests about one project cost little more than one', async () => {
    const [one, twenty] = [await readsAboutOneProject(1), await readsAboutOneProject(20)];

    expect(one).toBeGreaterThan(2);
    expect(twenty).toBeLessThanOrEqual(one + 1);
  }, 60_000);
});
