import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Fact, ABSENT, valueOf } from '../../src/facts/fact.ts';
import type { Tree } from '../../src/facts/repository-facts.ts';
import { RememberedAnswers, rememberedReads } from '../../src/github/read/remembered-reads.ts';
import type { RepositoryReads } from '../../src/github/read/repository-reads.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { writeLandscapeWorld } from '../support/a-landscape-world.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { SHAS } from '../support/a-world.ts';
import { startProgram } from '../support/program.ts';
import { eventually } from '../support/eventually.ts';

const PROJECT = { owner: 'acme', name: 'project' };
const HOUR_MS = 3_600_000;

async function aCache() {
  const sandbox = await aSandbox();
  const clock = { now: 0 };
  const answers = new RememberedAnswers(() => clock.now);
  const github = aGitHub(sandbox);
  const reads = (isFresh = false, installationId = 1) =>
    rememberedReads(github, { answers, installationId, isFresh });
  return { sandbox, clock, reads };
}

async function readTree(reads: RepositoryReads): Promise<Fact<Tree>> {
  return reads.tree(PROJECT, {});
}

async function readOverview(reads: RepositoryReads, now = new Date('2026-08-20T00:00:00Z')) {
  return reads.overview(PROJECT, { now, request: { extent: 'everything' }, withMonths: true });
}

function statuses(sandbox: Sandbox): readonly (number | undefined)[] {
  return sandbox.requests.all.map(({ status }) => status);
}

/** How many reads it takes to review so many pull requests, of those that are about their one project. */
async function readsAboutOneProject(pullRequests: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'one-project-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeLandscapeWorld(folder, { pullRequests, projects: 1 });
  const program = await startProgram({ worlds: [folder], catchUpMs: HOUR_MS });
  onTestFinished(program.stop);
  await eventually(() => expect(program.results).toHaveLength(pullRequests));
  await program.server.queue.whenIdle();
  const isAboutIt = /project0[/"]/;
  const reads = program.sandbox.requests.all.filter(({ isWrite }) => !isWrite);
  return reads.filter(({ path, body }) => isAboutIt.test(`${path} ${body}`)).length;
}

describe('remembered reads', () => {
  it('asks once for what several ask for at the same time and soon after', async () => {
    const { sandbox, clock, reads } = await aCache();

    const trees = await Promise.all([readTree(reads()), readTree(reads())]);
    clock.now = 5 * 60_000;
    trees.push(await readTree(reads()));

    expect(trees).toEqual([trees[0], trees[0], trees[0]]);
    expect(sandbox.requests.count).toBe(1);
  });

  it('asks after a while, or where it is to be fresh, only whether the answer still holds', async () => {
    const { sandbox, clock, reads } = await aCache();

    const tree = await readTree(reads());
    expect(await readTree(reads(true))).toEqual(tree);
    clock.now = HOUR_MS;
    expect(await readTree(reads())).toEqual(tree);

    expect(statuses(sandbox)).toEqual([200, 304, 304]);
  });

  it('forgets after a day', async () => {
    const { sandbox, clock, reads } = await aCache();

    await readTree(reads());
    clock.now = 25 * HOUR_MS;
    await readTree(reads());

    expect(statuses(sandbox)).toEqual([200, 200]);
  });

  it('asks about a repository once, although the months move on, and again where it is to be fresh', async () => {
    const { sandbox, reads } = await aCache();

    const overview = await readOverview(reads());
    expect(await readOverview(reads(), new Date('2026-08-20T00:01:00Z'))).toBe(overview);
    expect(sandbox.requests.count).toBe(1);
    await readOverview(reads(true));

    expect(overview.metadata.status).toBe('known');
    expect(sandbox.requests.count).toBe(2);
  });

  it('keeps what a commit holds, however fresh it is to be, but not what HEAD holds', async () => {
    const { sandbox, reads } = await aCache();
    const read = async (commit: string) =>
      reads(true).files(PROJECT, [{ commit, path: 'README.md', want: 'id' }]);

    expect(await read(SHAS.project)).toEqual(await read(SHAS.project));
    expect(sandbox.requests.count).toBe(1);
    await read('HEAD');
    await read('HEAD');

    expect(sandbox.requests.count).toBe(3);
  });

  it('keeps nothing of which a part could not be had, and nothing for another installation', async () => {
    const { sandbox, reads } = await aCache();
    sandbox.fail({ how: 404, times: 1, match: ({ path }) => path.includes('/git/trees/') });

    expect(await readTree(reads())).toEqual(ABSENT);
    await readTree(reads());
    await readTree(reads(false, 2));

    expect(statuses(sandbox)).toEqual([404, 200, 200]);
    sandbox.resetRequests();
    sandbox.fail({
      how: 502,
      times: 2,
      match: ({ body }) => JSON.stringify(body).includes('query Repository'),
    });
    const cut = await readOverview(reads());
    expect(valueOf(cut.history)?.missing).toBe('server-error');
    expect(valueOf((await readOverview(reads())).history)?.missing).toBeUndefined();
    const { count } = sandbox.requests;
    await readOverview(reads());
    expect(sandbox.requests.count).toBe(count);
  });

  it('makes twenty pull requests about one project cost little more than one', async () => {
    const [one, twenty] = [await readsAboutOneProject(1), await readsAboutOneProject(20)];

    expect(one).toBeGreaterThan(2);
    expect(twenty).toBeLessThanOrEqual(one + 1);
  });
});

function question(key: number, asked: number[]) {
  return {
    key: ['project', key],
    maximumAgeMs: HOUR_MS,
    ask: async () => Promise.resolve(asked.push(key)),
    isToKeep: () => true,
  };
}

describe('remembered answers', () => {
  it('are bounded, however small they are', async () => {
    const answers = new RememberedAnswers(() => 0, { entries: 10, characters: 100_000 });
    for (let number = 0; number < 25; number += 1) await answers.answer(question(number, []));
    const asked: number[] = [];
    await answers.answer(question(24, asked));
    await answers.answer(question(15, asked));
    expect(asked).toEqual([]);
    await answers.answer(question(14, asked));

    expect(asked).toEqual([14]);
    expect(answers.size.entries).toBe(10);
  });

  it('count with their keys, and are forgotten when they are old though nobody asks for them again', async () => {
    const clock = { now: 0 };
    const answers = new RememberedAnswers(() => clock.now, { entries: 1000, characters: 1000 });
    for (let number = 0; number < 25; number += 1) await answers.answer(question(number, []));
    expect(answers.size.characters).toBeLessThanOrEqual(1000);
    expect(answers.size.entries).toBeLessThan(25);

    clock.now = 25 * HOUR_MS;
    await answers.answer(question(99, []));

    expect(answers.size.entries).toBe(1);
  });

  it('keep no failure', async () => {
    const answers = new RememberedAnswers();
    const failing = { ...question(1, []), ask: async () => Promise.reject(new Error('gone')) };

    await expect(answers.answer(failing)).rejects.toThrow('gone');

    expect(answers.size).toEqual({ entries: 0, characters: 0 });
  });
});
