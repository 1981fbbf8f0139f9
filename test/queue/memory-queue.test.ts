import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryQueue } from '../../src/queue/memory-queue.ts';
import { aJob, aSweep } from './a-queue.ts';
import { describeQueue } from './queue-contract.ts';

describeQueue('MemoryQueue', async (options) => new MemoryQueue(options));

describe("MemoryQueue's pauses", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['errors', [10_000, 60_000, 300_000]],
    ['errors of what is no review', [10, 60, 300, 1200, 3600, 14_400, 86_400].map((s) => s * 1000)],
    ['incomplete reviews', [1, 5, 20, 60, 240, 1440].map((minutes) => minutes * 60_000)],
  ])('grow after %s, and come to an end', async (kind, pauses) => {
    const starts: number[] = [];
    const queue = new MemoryQueue({ debounceMs: 0 });
    await queue.start(async () => {
      starts.push(Date.now());
      if (kind.startsWith('errors')) throw new Error('no');
      return { status: 'incomplete' };
    });

    await queue.add(kind === 'errors of what is no review' ? aSweep('n', []) : aJob(1));
    await vi.advanceTimersByTimeAsync(7 * 24 * 3_600_000);

    expect(starts.slice(1).map((at, index) => at - (starts[index] ?? 0))).toEqual(pauses);
  });

  it('end where something is more urgent no longer, or after five seconds', async () => {
    const began: number[] = [];
    let isBusy = true;
    const queue = new MemoryQueue({ debounceMs: 0, isBusy: () => isBusy });
    await queue.start(async () => {
      began.push(Date.now());
      return { status: 'done' };
    });
    const addedAt = Date.now();

    await queue.add(aJob(1));
    await vi.advanceTimersByTimeAsync(10_000);
    await queue.add(aJob(2));
    await vi.advanceTimersByTimeAsync(1000);
    isBusy = false;
    await vi.advanceTimersByTimeAsync(1000);

    expect(began.map((at) => at - addedAt)).toEqual([5000, 11_020]);
  });

  it('are over where the clock was set back, for what waits and for what comes', async () => {
    const began: string[] = [];
    const queue = new MemoryQueue({ debounceMs: 10_000 });
    await queue.start(async ({ deliveryId }) => {
      began.push(deliveryId);
      return { status: 'done' };
    });
    await queue.add(aJob(1, 'first'));
    await queue.add(aJob(1, 'waits'));
    await queue.add(aJob(2, 'other'));

    vi.setSystemTime(Date.now() - 24 * 3_600_000);
    await queue.add(aJob(2, 'comes'));
    await vi.advanceTimersByTimeAsync(20_000);

    expect(began).toEqual(['first', 'other', 'waits', 'comes']);
  });

  it('end for a job that hangs, whose signal is aborted after a quarter of an hour', async () => {
    const signals: AbortSignal[] = [];
    const errors: unknown[] = [];
    const queue = new MemoryQueue({ debounceMs: 0, onError: (error) => errors.push(error) });
    await queue.start(async (_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });

    await queue.add(aJob(1));
    await vi.advanceTimersByTimeAsync(14.9 * 60_000);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    expect(errors).toEqual([expect.any(Error)]);
  });

  it('end for dead jobs after a day', async () => {
    const queue = new MemoryQueue({ debounceMs: 0 });
    await queue.start(async () => {
      throw new Error('no');
    });

    await queue.add(aJob(1));
    await vi.advanceTimersByTimeAsync(23 * 3_600_000);
    expect(await queue.statistics()).toMatchObject({ dead: 1 });
    await vi.advanceTimersByTimeAsync(1.2 * 3_600_000);

    expect(await queue.statistics()).toMatchObject({ dead: 0 });
  });

  it('tells how long the oldest job has been due', async () => {
    const queue = new MemoryQueue({ debounceMs: 0 });
    await queue.start(async () => new Promise(() => undefined));

    for (let number = 1; number <= 20; number += 1) await queue.add(aJob(number));
    await vi.advanceTimersByTimeAsync(500);

    expect(await queue.statistics()).toEqual({ waiting: 12, running: 8, oldestWaitMs: 500, dead: 0 });
  });
});
