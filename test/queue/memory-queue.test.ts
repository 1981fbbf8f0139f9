import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryQueue } from '../../src/queue/memory-queue.ts';
import type { Job, JobResult } from '../../src/queue/queue.ts';

function aJob(number: number, deliveryId = `d${number}`): Job {
  return { kind: 'review', installationId: 1, owner: 'o', name: 'n', number, deliveryId };
}

interface Run {
  readonly job: Job;
  readonly finish: (result?: JobResult) => void;
  readonly fail: (error: Error) => void;
  readonly signal: AbortSignal;
}

async function aQueue(debounceMs = 0) {
  const runs: Run[] = [];
  const errors: { willRetry: boolean }[] = [];
  const queue = new MemoryQueue({
    debounceMs,
    onError: (_error, _job, willRetry) => errors.push({ willRetry }),
  });
  await queue.start(
    async (job, signal) =>
      new Promise((resolve, reject) => {
        runs.push({ job, signal, finish: (result = { status: 'done' }) => resolve(result), fail: reject });
      }),
  );
  const ids = () => runs.map(({ job }) => job.deliveryId);
  return { queue, runs, ids, errors };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('MemoryQueue', () => {
  it('runs a first job at once', async () => {
    const { queue, ids } = await aQueue(10_000);

    await queue.add(aJob(1));

    expect(ids()).toEqual(['d1']);
  });

  it('runs one job at a time for a pull request, and others beside it', async () => {
    const { queue, runs, ids } = await aQueue();

    await queue.add(aJob(1, 'a'));
    await queue.add(aJob(1, 'b'));
    await queue.add(aJob(2, 'c'));
    expect(ids()).toEqual(['a', 'c']);
    runs[0]?.finish();
    await vi.advanceTimersByTimeAsync(0);

    expect(ids()).toEqual(['a', 'c', 'b']);
  });

  it('lets a newer job replace the one that waits', async () => {
    const { queue, runs, ids } = await aQueue();

    for (const id of ['a', 'b', 'c']) await queue.add(aJob(1, id));
    runs[0]?.finish();
    await vi.advanceTimersByTimeAsync(0);

    expect(ids()).toEqual(['a', 'c']);
  });

  it('delays the second job of a pull request, never the first', async () => {
    const { queue, runs, ids } = await aQueue(10_000);

    await queue.add(aJob(1, 'a'));
    runs[0]?.finish();
    await vi.advanceTimersByTimeAsync(1000);
    await queue.add(aJob(1, 'b'));
    await vi.advanceTimersByTimeAsync(8999);
    expect(ids()).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(ids()).toEqual(['a', 'b']);
    runs[1]?.finish();
    await vi.advanceTimersByTimeAsync(60_000);
    await queue.add(aJob(1, 'c'));

    expect(ids()).toEqual(['a', 'b', 'c']);
  });

  it('puts a job off until the time that it names', async () => {
    const { queue, runs, ids } = await aQueue();

    await queue.add(aJob(1, 'a'));
    runs[0]?.finish({ status: 'later', notBefore: Date.now() + 3_600_000 });
    await vi.advanceTimersByTimeAsync(3_599_999);
    expect(ids()).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);

    expect(ids()).toEqual(['a', 'a']);
  });

  it('tries a job that threw again, three times with growing pauses', async () => {
    const { queue, runs, errors } = await aQueue();

    await queue.add(aJob(1));
    for (const pause of [10_000, 60_000, 300_000, 3_600_000]) {
      runs.at(-1)?.fail(new Error('no'));
      await vi.advanceTimersByTimeAsync(pause);
    }

    expect(runs).toHaveLength(4);
    expect(errors.map(({ willRetry }) => willRetry)).toEqual([true, true, true, false]);
    expect(queue.statistics()).toMatchObject({ waiting: 0, running: 0 });
  });

  it('forgets the waiting job of a pull request that was closed', async () => {
    const { queue, runs, ids } = await aQueue();

    await queue.add(aJob(1, 'a'));
    await queue.add(aJob(1, 'b'));
    await queue.drop({ owner: 'O', name: 'N', number: 1 });
    runs[0]?.finish();
    await vi.advanceTimersByTimeAsync(0);

    expect(ids()).toEqual(['a']);
  });

  it('runs eight at most, and tells how many wait', async () => {
    const { queue, runs } = await aQueue();

    for (let number = 1; number <= 20; number += 1) await queue.add(aJob(number));
    await vi.advanceTimersByTimeAsync(500);

    expect(runs).toHaveLength(8);
    expect(queue.statistics()).toEqual({ waiting: 12, running: 8, oldestWaitMs: 500 });
  });

  it('is idle when nothing waits and nothing runs', async () => {
    const { queue, runs } = await aQueue();
    let isIdle = false;

    await queue.add(aJob(1));
    void queue.whenIdle().then(() => (isIdle = true));
    await vi.advanceTimersByTimeAsync(0);
    expect(isIdle).toBe(false);
    runs[0]?.finish();
    await vi.advanceTimersByTimeAsync(0);

    expect(isIdle).toBe(true);
  });

  it('stops: takes no more, waits for the running ones, aborts those that take too long', async () => {
    vi.useRealTimers();
    const { queue, runs } = await aQueue();

    await queue.add(aJob(1));
    await queue.add(aJob(2));
    runs[1]?.finish();
    await queue.stop(20);
    await queue.add(aJob(3));

    expect(runs).toHaveLength(2);
    expect(runs[0]?.signal.aborted).toBe(true);
  });
});
