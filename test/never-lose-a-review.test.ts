import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type TestPostgres, hasPostgres, startPostgres } from './support/a-postgres.ts';
import { startProgramProcess } from './support/a-program-process.ts';
import { reviewOnABadDay } from './support/bad-github-scenario.ts';
import { crashAgainAndAgain } from './support/crash-scenario.ts';
import { manyReviews } from './support/many-reviews.ts';
import { shownReview } from './support/shown-review.ts';
import { eventually } from './support/eventually.ts';

/** Each with a Postgres of its own; most of their time is waiting. */
const BESIDE_THE_OTHER = { concurrent: true };

describe('every pull request ends up with one right review', () => {
  it('where the program is killed again and again', async () => {
    const { wrong } = await crashAgainAndAgain({ pullRequests: 12, kills: 3 });

    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasPostgres)(
    'where two replicas share a Postgres, one is killed and the database restarted',
    BESIDE_THE_OTHER,
    async (test) => {
      const postgres: TestPostgres = await startPostgres();
      test.onTestFinished(async () => postgres.stop());

      const outcome = await crashAgainAndAgain({
        pullRequests: 12,
        kills: 2,
        postgres,
        restartsPostgres: true,
      });

      expect(outcome.wrong).toEqual([]);
    },
  );

  it.skipIf(!hasPostgres)(
    'within a minute where a replica is killed in the middle of reviews, and nobody looks through what is open',
    BESIDE_THE_OTHER,
    async (test) => {
      const postgres: TestPostgres = await startPostgres();
      test.onTestFinished(async () => postgres.stop());
      const many = await manyReviews(6, { latencyMs: 150 });
      test.onTestFinished(many.stop);
      const { sandbox } = many;
      const shared = { databaseUrl: await postgres.createDatabase('takeover'), catchesUp: false };
      const victim = await startProgramProcess(sandbox, shared);
      for (const pullRequest of many.pullRequests) {
        await sandbox.deliver({
          target: victim.target,
          event: 'pull_request',
          action: 'opened',
          pullRequest,
        });
      }
      const isUnderWay = () =>
        many.pullRequests.some((each) => sandbox.state(each).checkRuns[0]?.status === 'in_progress');
      await eventually(() => expect(isUnderWay()).toBe(true));
      await victim.kill();
      expect(isUnderWay()).toBe(true);
      const killedAt = performance.now();
      const survivor = await startProgramProcess(sandbox, shared);
      test.onTestFinished(async () => void (await survivor.terminate()));

      expect(await many.wrongAfter(60_000)).toEqual([]);
      // The promise itself, not a figure of speed: a silent replica counts as dead by then.
      expect(performance.now() - killedAt).toBeLessThan(60_000);
    },
  );

  it('on a bad day of GitHub', async () => {
    const { wrong } = await reviewOnABadDay({ pullRequests: 15 });

    expect(wrong).toEqual([]);
  });
});

describe('what was missed', () => {
  it('costs one query where all is well', async () => {
    const many = await manyReviews(3);
    onTestFinished(many.stop);
    const first = await startProgramProcess(many.sandbox);
    expect(await many.wrongAfter(20_000)).toEqual([]);
    await first.terminate();
    many.sandbox.resetRequests();

    const second = await startProgramProcess(many.sandbox);
    onTestFinished(async () => void (await second.terminate()));
    await eventually(() => expect(many.sandbox.requests.byRoute['GET /app/hook/deliveries']).toBe(1));
    await sleep(300);

    expect(many.sandbox.requests.byRoute).toEqual({
      'GET /app/installations': 1,
      'GET /installation/repositories': 1,
      'POST /graphql': 1,
      'GET /app/hook/deliveries': 1,
    });
  });

  it('holds what people did while the program lay still', async () => {
    const many = await manyReviews(3);
    onTestFinished(many.stop);
    const { sandbox, pullRequests } = many;
    const [asked, edited] = pullRequests;
    if (asked === undefined || edited === undefined) throw new Error('there are pull requests');
    const first = await startProgramProcess(sandbox);
    expect(await many.wrongAfter(20_000)).toEqual([]);
    // As when it is killed before it comes to what these deliveries made it remember.
    await first.kill();
    sandbox.pass(2);
    const command = sandbox.people(asked).comment('/landscape recheck', 'maintainer');
    sandbox.people(edited).edit({ body: 'Please add it, now.' });
    sandbox.resetRequests();

    const second = await startProgramProcess(sandbox);
    onTestFinished(async () => void (await second.terminate()));
    await eventually(() => expect(second.reviewed()).toBe(2));

    const { comments } = sandbox.state(asked);
    expect(comments.find(({ id }) => id === command)?.reactions).toEqual(['eyes', '+1']);
  });

  it('is asked for again where GitHub could not deliver it, but not without end', async () => {
    const many = await manyReviews(1);
    onTestFinished(many.stop);
    const { sandbox, pullRequests } = many;
    const [pullRequest] = pullRequests;
    if (pullRequest === undefined) throw new Error('there is a pull request');
    // What listens there answers, but takes no delivery.
    const refused = await sandbox.deliver({
      target: `${sandbox.url}/nobody`,
      event: 'pull_request',
      action: 'opened',
      pullRequest,
    });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const program = await startProgramProcess(sandbox, { catchUpMs: 300 });
    onTestFinished(async () => void (await program.terminate()));
    const attempts = () => sandbox.requests.byRoute['POST /app/hook/deliveries/{delivery_id}/attempts'] ?? 0;

    await eventually(() => expect(attempts()).toBe(2));
    await sleep(1000);

    expect(attempts()).toBe(2);
    expect(shownReview(sandbox, pullRequest)?.title).toBe('Ready');
  });
});

describe('SIGTERM', () => {
  it('lets running reviews end, takes no further ones, and exits 0', async () => {
    const many = await manyReviews(12);
    onTestFinished(many.stop);
    const { sandbox } = many;
    // Slow enough that the first reviews are under way when the signal comes.
    sandbox.fail({ how: 'slow', delayMs: 100 });
    const program = await startProgramProcess(sandbox);
    await eventually(() =>
      expect(sandbox.requests.all.filter(({ isWrite }) => isWrite).length).toBeGreaterThan(3),
    );

    const code = await program.terminate();

    expect(code).toBe(0);
    const checkRuns = sandbox.pullRequests.flatMap((each) => sandbox.state(each).checkRuns);
    expect(checkRuns.length).toBeGreaterThan(0);
    expect(checkRuns.length).toBeLessThan(12);
    expect(checkRuns.map(({ status }) => status)).toEqual(checkRuns.map(() => 'completed'));
  });
});
