import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { PostgresQueue } from '../../src/queue/postgres-queue.ts';
import type { Job } from '../../src/queue/queue.ts';
import { hasPostgres } from '../support/a-postgres.ts';
import { fastPauses } from '../support/fast-pauses.ts';
import { aJob } from './a-queue.ts';
import { databases } from './databases.ts';
import { describeQueue } from './queue-contract.ts';
import { eventually } from '../support/eventually.ts';

// Side by side: most of their time is waiting.
describe.skipIf(!hasPostgres)('Postgres', { concurrent: true }, () => {
  const { aDatabase, restart } = databases();

  describeQueue('PostgresQueue', async (options) =>
    PostgresQueue.connect({ url: await aDatabase(), ...options }),
  );

  it('keeps the order of a pull request across replicas, and runs each job on one of them', async () => {
    const url = await aDatabase();
    const began: string[] = [];
    const running = new Map<number, number>();
    let together = 0;
    const run = async (job: Job) => {
      const number = job.kind === 'review' ? job.number : 0;
      running.set(number, (running.get(number) ?? 0) + 1);
      together = Math.max(together, running.get(number) ?? 0);
      began.push(job.deliveryId);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running.set(number, (running.get(number) ?? 0) - 1);
      return { status: 'done' } as const;
    };
    const options = { url, debounceMs: 0 } as const;
    const one = await PostgresQueue.connect(options);
    const other = await PostgresQueue.connect(options);
    await Promise.all([one.start(run), other.start(run)]);

    for (let index = 0; index < 40; index += 1) {
      await (index % 2 === 0 ? one : other).add(aJob(index % 4, `d${index}`));
    }
    await one.whenIdle();
    await Promise.all([one.stop(1000), other.stop(1000)]);

    expect(together).toBe(1);
    for (let number = 0; number < 4; number += 1) {
      const order = began.map((id) => Number(id.slice(1))).filter((index) => index % 4 === number);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      // Whatever was replaced, the newest one ran.
      expect(order.at(-1)).toBe(36 + number);
    }
    expect(new Set(began).size).toBe(began.length);
  });

  it('hands back what a stop interrupts, for another replica to take at once, and as no crash', async () => {
    const options = { url: await aDatabase(), debounceMs: 0 } as const;
    const one = await PostgresQueue.connect(options);
    const other = await PostgresQueue.connect(options);
    const began: string[] = [];
    await one.start(async (job, signal) => {
      began.push(`one ${job.deliveryId}`);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    });
    await one.add(aJob(1));
    await eventually(() => expect(began).toEqual(['one d1']));

    await one.stop(1);
    await other.start(async (job) => {
      began.push(`other ${job.deliveryId}`);
      return new Promise(() => undefined);
    });
    await eventually(() => expect(began).toEqual(['one d1', 'other d1']));
    const client = new Client({ connectionString: options.url });
    await client.connect();
    const { rows } = await client.query(
      'SELECT state, retry_count, unfinished_starts FROM pgboss.job, pgboss.landscape_keys',
    );
    await client.end();
    await other.stop(1);

    expect(rows).toEqual([{ state: 'active', retry_count: 0, unfinished_starts: 1 }]);
  });

  it('tells of a dead job for a day', async () => {
    const url = await aDatabase();
    const queue = await PostgresQueue.connect({
      url,
      debounceMs: 0,
      pauses: fastPauses(0.0001),
    });
    await queue.start(async () => {
      throw new Error('no');
    });
    const client = new Client({ connectionString: url });
    await client.connect();

    await queue.add(aJob(1));
    await eventually(async () => expect(await queue.statistics()).toMatchObject({ dead: 1 }));
    await client.query(`UPDATE pgboss.landscape_keys SET died_on = died_on - interval '23.9 hours'`);
    expect(await queue.statistics()).toMatchObject({ dead: 1 });
    await client.query(`UPDATE pgboss.landscape_keys SET died_on = died_on - interval '0.2 hours'`);

    expect(await queue.statistics()).toMatchObject({ dead: 0 });
    await client.end();
    await queue.stop(1000);
  });

  it('writes deliveries that arrive together in one transaction, and none for the sake of another', async () => {
    const url = await aDatabase();
    const queue = await PostgresQueue.connect({ url, debounceMs: 60_000 });
    const numbers = Array.from({ length: 60 }, (_, index) => index);
    const unwritable = { id: 'bad', add: [aJob(60, 'a\0b')], drop: [] };

    const recorded = await Promise.all([
      ...numbers.map(async (number) => queue.record({ id: `${number}`, add: [aJob(number)], drop: [] })),
      queue.record({ id: '7', add: [aJob(7)], drop: [] }),
    ]);
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      'SELECT count(DISTINCT recorded_on)::int AS transactions FROM pgboss.landscape_deliveries',
    );
    const [bad, ...good] = await Promise.allSettled([
      queue.record(unwritable),
      ...numbers.map(async (number) => queue.record({ id: `again ${number}`, add: [], drop: [] })),
    ]);

    expect(recorded).toEqual([...numbers.map(() => true), false]);
    expect(rows[0].transactions).toBeLessThanOrEqual(2);
    expect(await queue.statistics()).toMatchObject({ waiting: 60 });
    expect(bad).toMatchObject({ status: 'rejected' });
    expect(good.map(({ status }) => status)).toEqual(numbers.map(() => 'fulfilled'));
    await client.end();
    await queue.stop(1000);
  });

  it('runs what an earlier version left, whose tables knew less', async () => {
    const url = await aDatabase();
    const earlier = await PostgresQueue.connect({ url, debounceMs: 0 });
    await earlier.add(aJob(1));
    await earlier.add(aJob(2));
    await earlier.stop(1);
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(`
      ALTER TABLE pgboss.landscape_keys
        DROP COLUMN unfinished_starts, DROP COLUMN has_unhurried, DROP COLUMN died_on;
      UPDATE pgboss.job SET data = data || '{"crashes": 2}', priority = -2 WHERE singleton_key = 'o/n#1'`);
    const began: string[] = [];
    const queue = await PostgresQueue.connect({ url, debounceMs: 0 });
    await queue.start(async ({ deliveryId }) => {
      began.push(deliveryId);
      return { status: 'done' };
    });
    await queue.whenIdle();

    expect(began.sort()).toEqual(['d1', 'd2']);
    await client.end();
    await queue.stop(1000);
  });

  it('keeps nothing of jobs that are done, so that looking for those that are not stays quick', async () => {
    const url = await aDatabase();
    const queue = await PostgresQueue.connect({ url, debounceMs: 0 });
    await queue.start(async () => ({ status: 'done' }));
    const client = new Client({ connectionString: url });
    await client.connect();

    for (let number = 1; number <= 5; number += 1) await queue.add(aJob(number));
    await queue.whenIdle();
    await queue.stop(1000);

    expect((await client.query('SELECT * FROM pgboss.job')).rows).toEqual([]);
    await client.end();
  });

  // The database of all.
  it(
    'keeps jobs through a restart of the database, and goes on by itself',
    { concurrent: false },
    async () => {
      const url = await aDatabase();
      const began: string[] = [];
      const queue = await PostgresQueue.connect({ url, debounceMs: 0 });
      await queue.add(aJob(1));
      await restart();
      await queue.start(async (job) => {
        began.push(job.deliveryId);
        return { status: 'done' };
      });
      await eventually(() => expect(began).toEqual(['d1']));
      await restart();
      await eventually(async () => queue.add(aJob(2)));

      await eventually(() => expect(began).toEqual(['d1', 'd2']));
      await queue.stop(1000);
    },
  );
});
