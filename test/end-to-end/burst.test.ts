import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeLandscapeWorld } from '../support/a-landscape-world.ts';
import { startProgramProcess } from '../support/a-program-process.ts';
import { manyReviews } from '../support/many-reviews.ts';
import { mutationsIn } from '../support/open-fixture.ts';
import { startProgram } from '../support/program.ts';

const PROPOSALS = 41;
const MINUTE_MS = 60_000;

it('ends a burst of 41 proposals within what GitHub takes in a minute, and a command goes before those that wait', async () => {
  const many = await manyReviews(PROPOSALS, { latencyMs: 20 });
  onTestFinished(many.stop);
  const { sandbox, pullRequests } = many;
  const program = await startProgramProcess(sandbox, { clockScale: 1, catchesUp: false });
  onTestFinished(program.kill);
  const [first] = pullRequests;
  if (first === undefined) throw new Error('there are proposals');
  const deliver = async (event: string, action: string, more: object = {}) =>
    sandbox.deliver({ target: program.target, event, action, pullRequest: first, ...more });

  for (const pullRequest of pullRequests) await deliver('pull_request', 'opened', { pullRequest });
  sandbox.people(first).comment('/landscape help', 'contributor');
  sandbox.webhookTarget = program.target;
  sandbox.people(first).comment('/landscape explain maintained', 'contributor');
  // The first shows the replies besides.
  expect(await many.wrongAfter(5_000)).toEqual(['#1']);

  const writes = sandbox.requests.all.filter(({ isWrite }) => isWrite);
  for (const { beganAt } of writes) {
    const minute = writes.filter((each) => each.beganAt >= beganAt && each.beganAt < beganAt + MINUTE_MS);
    expect(minute.length).toBeLessThanOrEqual(80);
  }
  const completing = writes.filter(({ body }) => /"COMPLETED"/.test(body));
  expect(completing.length).toBeLessThanOrEqual(PROPOSALS + 1);
  const answered = writes.findIndex(({ body }) => mutationsIn(body).includes('addReaction'));
  expect(answered).toBeGreaterThan(-1);
  expect(answered).toBeLessThan(writes.length / 2);
});

it('reviews 80 proposals at once of a GitHub that asks for a minute, again and again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minute-'));
  writeLandscapeWorld(folder, { pullRequests: 80, projects: 3 });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const program = await startProgram({ worlds: [folder] });
  onTestFinished(program.stop);
  const { sandbox, server, target } = program;
  // A minute takes 60 ms here. As many mutations are taken between two of them.
  let closedUntil = 0;
  let taken = 0;
  let closings = 0;
  sandbox.fail({
    how: 'secondary-rate-limit',
    retryAfterSeconds: 60,
    match: ({ body }) => {
      taken += mutationsIn(body).length > 0 ? 1 : 0;
      if (taken >= 20 && closings < 4) {
        taken = 0;
        closings += 1;
        closedUntil = performance.now() + 60;
      }
      return performance.now() < closedUntil;
    },
  });

  for (const pullRequest of sandbox.pullRequests)
    await sandbox.deliver({ target, event: 'pull_request', action: 'opened', pullRequest });
  await server.queue.whenIdle();

  const shown = sandbox.pullRequests.map((each) => sandbox.state(each));
  const conclusions = ['success', 'neutral', 'failure'];
  expect(shown.map(({ checkRuns }) => checkRuns.map(({ conclusion }) => conclusion))).toEqual(
    sandbox.pullRequests.map(({ number }) => [conclusions[(number - 1) % 3]]),
  );
  expect(shown.filter(({ supersededCheckRuns }) => supersededCheckRuns.length > 0)).toEqual([]);
  expect(closings).toBe(4);
  // Those that were under way, ten that read and one that writes; nobody knocks at a closed door.
  const refused = sandbox.requests.all.filter(({ status }) => status === 403);
  expect(refused.length).toBeLessThanOrEqual(4 * 11);
});
