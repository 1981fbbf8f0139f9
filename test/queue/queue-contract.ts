import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Job, JobResult, Queue } from '../../src/queue/queue.ts';

interface QueueUnderTest {
  readonly debounceMs: number;
  readonly clockScale: number;
  readonly onError: (error: unknown, job: Job, willRetry: boolean) => void;
}

export function aJob(number: number, deliveryId = `d${number}`): Job {
  return { kind: 'review', installationId: 1, owner: 'o', name: 'n', number, deliveryId };
}

function anAudit(name: string): Job {
  return { kind: 'audit', installationId: 1, owner: 'o', name, deliveryId: name, offeredAt: 0 };
}

interface Run {
  readonly job: Job;
  readonly finish: (result?: JobResult) => void;
  readonly fail: (error: Error) => void;
  readonly signal: AbortSignal;
}

type CreateQueue = (options: QueueUnderTest) => Promise<Queue>;

async function started(create: CreateQueue, debounceMs = 0) {
  const runs: Run[] = [];
  const errors: boolean[] = [];
  const onError = (_error: unknown, _job: Job, willRetry: boolean) => errors.push(willRetry);
  const queue = await create({ debounceMs, clockScale: 0.001, onError });
  onTestFinished(async () => queue.stop(1));
  await queue.start(
    async (job, signal) =>
      new Promise((resolve, reject) => {
        runs.push({ job, signal, finish: (result = { status: 'done' }) => resolve(result), fail: reject });
      }),
  );
  const ids = () => runs.map(({ job }) => job.deliveryId);
  const began = async (...wanted: string[]) => {
    await vi.waitFor(() => expect(ids().sort()).toEqual(wanted.sort()), 5000);
  };
  return { queue, runs, ids, began, errors };
}

/** Long enough for a queue to begin what it must not begin. */
const A_WHILE_MS = 150;

/** What every queue keeps to; `create` makes one without any job in it. */
export function describeQueue(name: string, create: CreateQueue): void {
  // oxlint-disable-next-line vitest/valid-title -- each queue passes its own name
  describe(name, () => {
    it('begins a first job without delay', async () => {
      const { queue, began } = await started(create, 60_000);

      await queue.add(aJob(1));
      await began('d1');

      expect(await queue.statistics()).toMatchObject({ waiting: 0, running: 1 });
    });

    it('runs one job at a time for a pull request, and others beside it', async () => {
      const { queue, runs, ids, began } = await started(create);

      await queue.add(aJob(1, 'a'));
      await began('a');
      await queue.add(aJob(1, 'b'));
      await queue.add(aJob(2, 'c'));
      await began('a', 'c');
      await sleep(A_WHILE_MS);
      expect(ids()).toEqual(['a', 'c']);
      runs[0]?.finish();

      await began('a', 'b', 'c');
    });

    it('keeps what the replaced job was asked besides', async () => {
      const { queue, runs, began } = await started(create);
      const asked = { ...aJob(1, 'b'), renewsCheckRun: true } as Job;

      await queue.add(aJob(1, 'a'));
      await began('a');
      await queue.add(asked);
      await queue.add(aJob(1, 'c'));
      runs[0]?.finish();
      await began('a', 'c');

      expect(runs[1]?.job).toEqual({ ...asked, deliveryId: 'c' });
    });

    it('lets a newer job replace the one that waits', async () => {
      const { queue, runs, ids, began } = await started(create);

      await queue.add(aJob(1, 'a'));
      await began('a');
      await queue.add(aJob(1, 'b'));
      await queue.add(aJob(1, 'c'));
      expect(await queue.statistics()).toMatchObject({ waiting: 1, running: 1 });
      runs[0]?.finish();
      await began('a', 'c');
      runs[1]?.finish();
      await queue.whenIdle();

      expect(ids()).toEqual(['a', 'c']);
    });

    it('takes no offer where a job of the same key waits or runs', async () => {
      const { queue, runs, ids, began } = await started(create);

      await queue.offer(aJob(1, 'a'));
      await began('a');
      await queue.offer(aJob(1, 'b'));
      await queue.add(aJob(1, 'c'));
      await queue.offer(aJob(1, 'd'));
      runs[0]?.finish();
      await began('a', 'c');
      runs[1]?.finish();
      await queue.whenIdle();

      expect(ids()).toEqual(['a', 'c']);
    });

    it('delays the second job of a pull request by the debounce', async () => {
      const { queue, runs, began } = await started(create, 600);
      const beganAt = performance.now();

      await queue.add(aJob(1, 'a'));
      await began('a');
      runs[0]?.finish();
      await queue.add(aJob(1, 'b'));
      await began('a', 'b');

      // By the queue's clock, which begins a little before this one's.
      expect(performance.now() - beganAt).toBeGreaterThan(500);
    });

    it('puts a job off until the time that it names', async () => {
      const { queue, runs, began } = await started(create);
      const notBefore = Date.now() + 700;

      await queue.add(aJob(1, 'a'));
      await began('a');
      runs[0]?.finish({ status: 'later', notBefore });
      await began('a', 'a');

      expect(Date.now()).toBeGreaterThanOrEqual(notBefore - 20);
    });

    it('tries a job that throws four times, then counts it as dead until it succeeds', async () => {
      const { queue, runs, errors, began } = await started(create);

      await queue.add(aJob(1, 'a'));
      for (let attempt = 1; attempt <= 4; attempt += 1) {
        await began(...Array.from({ length: attempt }, () => 'a'));
        runs.at(-1)?.fail(new Error('no'));
      }
      await queue.whenIdle();
      expect(errors).toEqual([true, true, true, false]);
      expect(await queue.statistics()).toMatchObject({ waiting: 0, running: 0, dead: 1 });
      await queue.add(aJob(1, 'b'));
      await began('a', 'a', 'a', 'a', 'b');
      runs.at(-1)?.finish();
      await queue.whenIdle();

      expect(await queue.statistics()).toMatchObject({ dead: 0 });
    }, 20_000);

    it('comes back to what is incomplete, and is idle meanwhile', async () => {
      const { queue, runs, began } = await started(create);

      await queue.add(aJob(1, 'a'));
      await began('a');
      runs[0]?.finish({ status: 'incomplete' });
      await queue.whenIdle();
      await began('a', 'a');
      runs[1]?.finish();
      await queue.whenIdle();

      expect(await queue.statistics()).toMatchObject({ waiting: 0 });
    });

    it('forgets the waiting job of a pull request that was closed', async () => {
      const { queue, runs, ids, began } = await started(create);

      await queue.add(aJob(1, 'a'));
      await began('a');
      await queue.add(aJob(1, 'b'));
      await queue.drop({ owner: 'O', name: 'N', number: 1 });
      runs[0]?.finish();
      await queue.whenIdle();

      expect(ids()).toEqual(['a']);
    });

    it('runs eight at most', async () => {
      const { queue, runs, began } = await started(create);

      for (let number = 1; number <= 10; number += 1) await queue.add(aJob(number));
      await vi.waitFor(() => expect(runs).toHaveLength(8), 5000);
      await sleep(A_WHILE_MS);
      expect(runs).toHaveLength(8);
      expect(await queue.statistics()).toMatchObject({ waiting: 2, running: 8 });
      runs[0]?.finish();
      runs[1]?.finish();

      await began(...Array.from({ length: 10 }, (_, index) => `d${index + 1}`));
    });

    it('runs one audit at a time, and reviews beside it', async () => {
      const { queue, runs, ids, began } = await started(create);

      await queue.offer(anAudit('one'));
      await began('one');
      for (const list of ['two', 'three']) await queue.offer(anAudit(list));
      for (let number = 1; number <= 7; number += 1) await queue.add(aJob(number));
      const reviews = Array.from({ length: 7 }, (_, index) => `d${index + 1}`);
      await began('one', ...reviews);
      await sleep(A_WHILE_MS);
      expect(ids()).toHaveLength(8);
      expect(await queue.statistics()).toMatchObject({ waiting: 2, running: 8 });
      runs[0]?.finish();
      await vi.waitFor(() => expect(ids()).toHaveLength(9), 5000);
      await sleep(A_WHILE_MS);
      expect(ids()).toHaveLength(9);
      runs.at(-1)?.fail(new Error('no'));

      // One that failed makes room as well.
      await vi.waitFor(
        () => expect(new Set(ids())).toEqual(new Set(['one', 'two', 'three', ...reviews])),
        5000,
      );
    });

    it('audits a list in one place, however often that is offered', async () => {
      const { queue, runs, ids, began } = await started(create);

      await queue.offer(anAudit('one'));
      await began('one');
      await queue.offer(anAudit('One'));
      runs[0]?.finish();
      await queue.whenIdle();

      expect(ids()).toEqual(['one']);
    });

    it('stops: takes no more, waits for the running ones, aborts those that take too long', async () => {
      const { queue, runs, began } = await started(create);

      await queue.add(aJob(1));
      await began('d1');
      await queue.stop(20);

      expect(runs).toHaveLength(1);
      expect(runs[0]?.signal.aborted).toBe(true);
    });
  });
}
