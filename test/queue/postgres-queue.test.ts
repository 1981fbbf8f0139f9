import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PostgresQueue } from '../../src/queue/postgres-queue.ts';
import type { Job } from '../../src/queue/queue.ts';
import { type TestPostgres, hasPostgres, startPostgres } from '../support/a-postgres.ts';
import { aJob, describeQueue } from './queue-contract.ts';

describe.skipIf(!hasPostgres)('Postgres', () => {
  let postgres: TestPostgres;
  let databases = 0;

  beforeAll(async () => {
    postgres = await startPostgres();
  });

  afterAll(async () => postgres.stop());

  async function aDatabase(): Promise<string> {
    databases += 1;
    return postgres.createDatabase(`test_${databases}`);
  }

  describeQueue('PostgresQueue', async (options) =>
    PostgresQueue.connect({ url: await aDatabase(), backend: 'postgres', ...options }),
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
    const options = { url, backend: 'postgres', debounceMs: 0 } as const;
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

  it('keeps jobs through a restart of the database, and goes on by itself', async () => {
    const url = await aDatabase();
    const began: string[] = [];
    const queue = await PostgresQueue.connect({ url, backend: 'postgres', debounceMs: 0 });
    await queue.add(aJob(1));
    await postgres.restart();
    await queue.start(async (job) => {
      began.push(job.deliveryId);
      return { status: 'done' };
    });
    await vi.waitFor(() => expect(began).toEqual(['d1']), 10_000);
    await postgres.restart();
    await vi.waitFor(async () => queue.add(aJob(2)), 10_000);

    await vi.waitFor(() => expect(began).toEqual(['d1', 'd2']), 10_000);
    await queue.stop(1000);
  }, 60_000);
});
