import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgramProcess } from '../support/a-program-process.ts';
import { type TestPostgres, hasPostgres, startPostgres } from '../support/a-postgres.ts';
import { startProxy, through } from '../support/a-proxy.ts';
import { manyReviews } from '../support/many-reviews.ts';

/** As long as GitHub, and Prometheus, wait. */
const TEN_SECONDS = 10_000;

describe.skipIf(!hasPostgres)('the program without its database', () => {
  let postgres: TestPostgres;

  beforeAll(async () => {
    postgres = await startPostgres();
  });

  afterAll(async () => postgres.stop());

  // Side by side: nearly all of their time is waiting.
  it.concurrent.each(['freeze', 'cut'] as const)(
    'refuses deliveries in time, shows it, and stops, where the network is %s',
    async (how) => {
      const url = await postgres.createDatabase(`away_${how}`);
      const proxy = await startProxy(Number(new URL(url).port));
      const many = await manyReviews(2);
      const { sandbox, pullRequests } = many;
      const program = await startProgramProcess(sandbox, {
        catchesUp: false,
        databaseUrl: through(proxy, url),
        clockScale: 1,
      });
      const [pullRequest] = pullRequests;
      if (pullRequest === undefined) throw new Error('there is no pull request');
      const { target } = program;
      const deliver = async () =>
        sandbox.deliver({ target, event: 'pull_request', action: 'opened', pullRequest });
      const metrics = async () => (await fetch(`http://127.0.0.1:${program.metricsPort}/metrics`)).text();
      // A review that runs, so that there is something to hand back.
      sandbox.fail({ how: 'slow', delayMs: 9000, match: ({ path }) => path === '/graphql' });
      expect((await deliver()).status).toBe(202);
      await sleep(1000);

      proxy[how]();
      const [delivery, shown] = await Promise.all([timed(deliver), timed(metrics)]);
      const stopped = await timed(program.terminate);

      expect(delivery.result.status).toBe(500);
      expect(delivery.milliseconds).toBeLessThan(TEN_SECONDS);
      expect(shown.result).toContain('landscape_queue_up 0');
      expect(shown.result).not.toContain('landscape_queue_jobs{');
      expect(shown.milliseconds).toBeLessThan(TEN_SECONDS);
      expect(stopped.result).toBe(0);
      expect(stopped.milliseconds).toBeLessThan(2 * TEN_SECONDS);
      await proxy.stop();
      await many.stop();
    },
  );
});

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const beganAt = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - beganAt };
}
