import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type TestContext, describe, expect, it, vi } from 'vitest';
import { PostgresQueue, type PostgresQueueOptions } from '../../src/queue/postgres-queue.ts';
import { type Proxy, startProxy, through } from '../support/a-proxy.ts';
import { hasPostgres } from '../support/a-postgres.ts';
import { aJob } from './a-queue.ts';
import { databases } from './databases.ts';
import { eventually } from '../support/eventually.ts';

async function aQueue(
  test: TestContext,
  url: string,
  more: Partial<PostgresQueueOptions> = {},
): Promise<PostgresQueue> {
  const queue = await PostgresQueue.connect({ url, debounceMs: 0, ...more });
  test.onTestFinished(async () => queue.stop(1));
  return queue;
}

async function aProxy(test: TestContext, url: string): Promise<Proxy> {
  const proxy = await startProxy(Number(new URL(url).port));
  test.onTestFinished(proxy.stop);
  return proxy;
}

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

/** As when replicas died so often while the jobs ran. */
async function crashed(url: string, crashes: number, numbers: readonly number[]): Promise<void> {
  const keys = numbers.map((number) => `'o/n#${number}'`).join(',');
  await query(
    url,
    `UPDATE pgboss.job SET state = 'retry', started_on = now(), retry_count = ${crashes - 1}
     WHERE singleton_key IN (${keys});
     UPDATE pgboss.landscape_keys SET unfinished_starts = ${crashes} WHERE key IN (${keys})`,
  );
}

async function anObservedQueue(test: TestContext, url: string) {
  const together: string[][] = [];
  const running = new Set<string>();
  const errors: string[] = [];
  const queue = await aQueue(test, url, {
    onError: (error, job) => errors.push(`${job.deliveryId}: ${(error as Error).message}`),
  });
  const start = async () =>
    queue.start(async ({ deliveryId }) => {
      running.add(deliveryId);
      await sleep(300);
      together.push([...running].sort());
      running.delete(deliveryId);
      return { status: 'done' };
    });
  return { queue, start, together, errors };
}

// Side by side: nearly all of their time is waiting.
describe.skipIf(!hasPostgres)('PostgresQueue in trouble', { concurrent: true }, () => {
  const { aDatabase } = databases();

  it('aborts a run before another replica begins it, and then settles nothing of it', async (test) => {
    const url = await aDatabase();
    const proxy = await aProxy(test, url);
    const cutOff = await aQueue(test, through(proxy, url));
    const other = await aQueue(test, url);
    const events: string[] = [];
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    await cutOff.start(async (_, signal) => {
      events.push('begins');
      signal.addEventListener('abort', () => events.push('is aborted'));
      await ended;
      return { status: 'done' };
    });
    await cutOff.add(aJob(1));
    await eventually(() => expect(events).toEqual(['begins']));

    proxy.freeze();
    await other.start(async (_, signal) => {
      events.push('begins elsewhere');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return { status: 'done' };
    });
    await eventually(() => expect(events).toContain('begins elsewhere'));
    proxy.mend();
    end();
    await sleep(2000);

    expect(events).toEqual(['begins', 'is aborted', 'begins elsewhere']);
    expect(await other.statistics()).toMatchObject({ waiting: 0, running: 1 });
  });

  it('lets a run end that was cut off for a moment only', async (test) => {
    const url = await aDatabase();
    const proxy = await aProxy(test, url);
    const queue = await aQueue(test, through(proxy, url));
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    let aborted: boolean | undefined;
    await queue.start(async (_, signal) => {
      await ended;
      aborted = signal.aborted;
      return { status: 'done' };
    });
    await queue.add(aJob(1));
    await eventually(async () => expect(await queue.statistics()).toMatchObject({ running: 1 }));

    proxy.cut();
    end();
    await sleep(1500);
    proxy.mend();

    await eventually(async () => expect(await query(url, 'SELECT 1 FROM pgboss.job')).toEqual([]));
    expect(aborted).toBe(false);
  });

  it.for(['freeze', 'cut'] as const)(
    'answers in time, and briefly, where the network is %s',
    async (how, test) => {
      const url = await aDatabase();
      const proxy = await aProxy(test, url);
      const troubles: unknown[] = [];
      const queue = await aQueue(test, through(proxy, url), { onTrouble: (error) => troubles.push(error) });
      await queue.start(async () => ({ status: 'done' }));
      await queue.add(aJob(1));
      const delivery = { id: 'd', add: [aJob(2)], drop: [] };

      proxy[how]();
      const beganAt = performance.now();
      const failures = await Promise.all([
        queue.record(delivery).catch((error: unknown) => error),
        queue.statistics().catch((error: unknown) => error),
      ]);
      const answeredAfter = performance.now() - beganAt;
      proxy.mend();

      expect(answeredAfter).toBeLessThan(8000);
      for (const error of [...failures, ...troubles]) {
        expect(JSON.stringify(Object.entries(error as object)).length).toBeLessThan(500);
        expect((error as Error).message).not.toBe('');
      }
      expect(failures).toEqual([expect.any(Error), expect.any(Error)]);
      // What could not be recorded was not seen.
      await eventually(async () => expect(await queue.record(delivery)).toBe(true));
    },
  );

  it('stops in time where the database does not answer', async (test) => {
    const url = await aDatabase();
    const proxy = await aProxy(test, url);
    const queue = await aQueue(test, through(proxy, url));
    await queue.start(async () => new Promise(() => undefined));
    await queue.add(aJob(1));
    await eventually(async () => expect(await queue.statistics()).toMatchObject({ running: 1 }));

    proxy.freeze();
    const beganAt = performance.now();
    await queue.stop(6000);

    expect(performance.now() - beganAt).toBeLessThan(6500);
  });

  it('begins nothing while there is something more urgent, for five seconds at most', async (test) => {
    const queue = await aQueue(test, await aDatabase(), { isBusy: () => true });
    const { promise: begins, resolve: begin } = Promise.withResolvers<number>();
    await queue.start(async () => {
      begin(performance.now());
      return { status: 'done' };
    });
    const addedAt = performance.now();
    await queue.add(aJob(1));

    expect((await begins) - addedAt).toBeGreaterThan(4000);
  });

  it('knows a delivery that another replica recorded', async (test) => {
    const url = await aDatabase();
    const [one, other] = [await aQueue(test, url), await aQueue(test, url)];
    const delivery = { id: 'same', add: [aJob(1)], drop: [] };

    expect(await one.record(delivery)).toBe(true);
    expect(await other.record(delivery)).toBe(false);
    expect(await other.record({ ...delivery, id: 'another' })).toBe(true);
  });

  describe('with a job that kills the program', () => {
    it('runs each suspect alone after two crashes, and the others side by side', async (test) => {
      const url = await aDatabase();
      const { queue, start, together, errors } = await anObservedQueue(test, url);
      for (const number of [1, 2, 3, 4]) await queue.add(aJob(number));
      await crashed(url, 2, [1, 2]);
      await crashed(url, 1, [3]);

      await start();
      await queue.whenIdle();

      expect(together).toContainEqual(['d1']);
      expect(together).toContainEqual(['d2']);
      expect(together).toContainEqual(['d3', 'd4']);
      expect(errors).toEqual([]);
      expect(await queue.statistics()).toMatchObject({ dead: 0, waiting: 0 });
    });

    it('buries what killed it three times alone, and only that', async (test) => {
      const url = await aDatabase();
      const { queue, start, together, errors } = await anObservedQueue(test, url);
      for (const number of [1, 2, 3]) await queue.add(aJob(number));
      await crashed(url, 5, [1]);
      await crashed(url, 4, [2]);

      await start();
      await queue.whenIdle();

      expect(errors).toEqual(['d1: The program died again and again while this job ran']);
      expect(together.flat().sort()).toEqual(['d2', 'd3']);
      expect(await queue.statistics()).toMatchObject({ dead: 1, waiting: 0 });
    });
  });

  // It changes the clock of all.
  it('debounces by the clock of the database', { concurrent: false }, async (test) => {
    const now = vi.spyOn(Date, 'now');
    test.onTestFinished(() => now.mockRestore());
    const queue = await aQueue(test, await aDatabase(), { debounceMs: 1500 });
    const began: number[] = [];
    await queue.start(async () => {
      began.push(performance.now());
      return { status: 'done' };
    });

    // The clock of this machine is two minutes slow.
    now.mockImplementation(() => performance.timeOrigin + performance.now() - 120_000);
    await queue.add(aJob(1));
    await eventually(() => expect(began).toHaveLength(1));
    await queue.add(aJob(1));
    await sleep(700);
    expect(began).toHaveLength(1);
    await eventually(() => expect(began).toHaveLength(2));
  });
});
