import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type PullRequestName, type Sandbox, startSandbox } from './local-github/sandbox.ts';
import { EMERGING, LISTED, jsonList } from './support/a-list.ts';
import { startProgramProcess } from './support/a-program-process.ts';
import { configuredFixture } from './support/changed-fixture.ts';
import { manyReviews } from './support/many-reviews.ts';
import { mutationsIn } from './support/open-fixture.ts';
import { eventually } from './support/eventually.ts';

/** Another list on the base branch, which changes nothing about the proposals. */
const ANOTHER_LIST = { [EMERGING]: jsonList(LISTED).replace(/\n$/u, '\n\n') };

/** Starts the program, waits until it has looked for what it missed, and stops it; tells what it came to. */
async function startOnce(sandbox: Sandbox) {
  sandbox.resetRequests();
  const program = await startProgramProcess(sandbox);
  await eventually(() => expect(sandbox.requests.byRoute['GET /app/hook/deliveries']).toBe(1));
  await sleep(500);
  await program.terminate();
  return { reviewed: program.reviewed(), byRoute: sandbox.requests.byRoute };
}

const QUIET = {
  'GET /app/installations': 1,
  'GET /installation/repositories': 1,
  'POST /graphql': 1,
  'GET /app/hook/deliveries': 1,
};

async function reviewedInPeace(pullRequests: number, debounceMs = 0) {
  const many = await manyReviews(pullRequests);
  onTestFinished(many.stop);
  const program = await startProgramProcess(many.sandbox, { debounceMs });
  expect(await many.wrongAfter(20_000)).toEqual([]);
  const [one] = many.pullRequests;
  if (one === undefined) throw new Error('there is a pull request');
  return { ...many, one, program };
}

describe('a push that changed a list, of which nobody heard', () => {
  it('has the pull requests reviewed again at the next start, once', async () => {
    const { sandbox, one, program } = await reviewedInPeace(3);
    await program.kill();
    sandbox.people(one).pushToBase(ANOTHER_LIST);

    const second = await startOnce(sandbox);
    const third = await startOnce(sandbox);

    expect(second.reviewed).toBe(3);
    expect(third).toEqual({ reviewed: 0, byRoute: QUIET });
    expect(sandbox.state(one).checkRuns).toHaveLength(1);
  });

  it('is found again where SIGTERM came before its reviews', async () => {
    const { sandbox, one, program } = await reviewedInPeace(3, 600_000_000);
    sandbox.webhookTarget = program.target;
    sandbox.people(one).pushToBase(ANOTHER_LIST);
    await sandbox.settled();
    await sleep(300);

    expect(await program.terminate()).toBe(0);

    expect(program.reviewed()).toBe(3);
    sandbox.webhookTarget = undefined;
    expect((await startOnce(sandbox)).reviewed).toBe(3);
  });

  it('is of no consequence where it changed something else', async () => {
    const { sandbox, one, program } = await reviewedInPeace(3);
    await program.kill();
    sandbox.people(one).pushToBase({ 'README.md': 'Read something else.\n' });

    expect(await startOnce(sandbox)).toEqual({ reviewed: 0, byRoute: QUIET });
  });

  it('may have changed the configuration', async () => {
    const { sandbox, one, program } = await reviewedInPeace(3);
    await program.kill();
    sandbox.people(one).pushToBase({ '.github/landscape-reviewer.yml': 'language: sw\n' });

    expect((await startOnce(sandbox)).reviewed).toBe(3);
    expect((await startOnce(sandbox)).reviewed).toBe(0);
  });

  it('may have changed lists that only the configuration names', async () => {
    const lists = 'lists: [{ path: "src/data/pages/applications/*.json", format: json }]\n';
    const { sandbox, pullRequest } = await aReviewedPullRequest(lists);
    expect((await startOnce(sandbox)).reviewed).toBe(0);
    sandbox.people(pullRequest).pushToBase({ 'src/data/pages/applications/new.json': '[]\n' });

    expect((await startOnce(sandbox)).reviewed).toBe(1);
    expect((await startOnce(sandbox)).reviewed).toBe(0);
  });
});

/** A program that has heard of something, and is killed before it comes to it. */
async function killedBefore(
  sandbox: Sandbox,
  delivery: Omit<Parameters<Sandbox['deliver']>[0], 'target'>,
): Promise<void> {
  const program = await startProgramProcess(sandbox, { catchesUp: false });
  const stopBeingSlow = sandbox.fail({ how: 'slow', delayMs: 20_000 });
  const { status } = await sandbox.deliver({ ...delivery, target: program.target });
  expect(status).toBe(202);
  await program.kill();
  stopBeingSlow();
}

async function aReviewedPullRequest(
  configuration = 'unrelated: neutral',
): Promise<{ sandbox: Sandbox; pullRequest: PullRequestName }> {
  const sandbox = await startSandbox({
    worlds: [configuredFixture('add-core-project', configuration)],
  });
  onTestFinished(async () => sandbox.stop());
  const [pullRequest] = sandbox.pullRequests;
  if (pullRequest === undefined) throw new Error('the world holds a pull request');
  expect((await startOnce(sandbox)).reviewed).toBe(1);
  return { sandbox, pullRequest };
}

describe('what GitHub shows no trace of', () => {
  it.each([
    ['"Re-run"', 'check_run', 'rerequested'],
    ['"Re-run all checks"', 'check_suite', 'rerequested'],
  ])('is carried out at the next start, once: %s', async (_, event, action) => {
    const { sandbox, pullRequest } = await aReviewedPullRequest();
    // What a second cannot tell apart counts as done.
    sandbox.pass(2);
    await killedBefore(sandbox, { event, action, pullRequest });

    const [before] = sandbox.state(pullRequest).checkRuns;

    expect((await startOnce(sandbox)).reviewed).toBe(1);
    expect((await startOnce(sandbox)).reviewed).toBe(0);

    const [after] = sandbox.state(pullRequest).checkRuns;
    expect(after).toMatchObject({ name: 'landscape', status: 'completed' });
    expect(after?.id).not.toBe(before?.id);
  });

  it('is a merge group as well, which waits for its check run', async () => {
    const { sandbox, pullRequest } = await aReviewedPullRequest();
    const commit = sandbox.people(pullRequest).pushToBase({ 'README.md': 'The queue makes a commit.\n' });
    await killedBefore(sandbox, {
      event: 'merge_group',
      action: 'checks_requested',
      pullRequest,
      overrides: { merge_group: { head_sha: commit } },
    });

    const written = () => sandbox.requests.all.flatMap(({ body }) => mutationsIn(body));
    await startOnce(sandbox);
    const [second] = [written(), await startOnce(sandbox)];

    expect(second).toEqual(['createCheckRun']);
    expect(written()).toEqual([]);
  });

  it('is left alone where it was carried out', async () => {
    const { sandbox, pullRequest } = await aReviewedPullRequest();
    sandbox.pass(2);
    const program = await startProgramProcess(sandbox, { catchesUp: false });
    const rerequested = { event: 'check_run', action: 'rerequested', pullRequest, target: program.target };
    await sandbox.deliver(rerequested);
    await eventually(() => expect(program.reviewed()).toBe(1));
    await program.kill();

    expect((await startOnce(sandbox)).reviewed).toBe(0);
  });
});
