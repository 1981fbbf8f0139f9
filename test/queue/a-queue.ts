import { type TestContext, expect } from 'vitest';
import type { Job, JobResult, Queue } from '../../src/queue/queue.ts';
import type { RetryPauses } from '../../src/queue/retry-policy.ts';
import { fastPauses } from '../support/fast-pauses.ts';
import { eventually } from '../support/eventually.ts';

interface QueueUnderTest {
  readonly debounceMs: number;
  readonly pauses: RetryPauses;
  readonly onError: (error: unknown, job: Job, willRetry: boolean) => void;
}

export function aJob(number: number, deliveryId = `d${number}`): Job {
  return { kind: 'review', installationId: 1, owner: 'o', name: 'n', number, deliveryId };
}

export function anAudit(name: string): Job {
  return { kind: 'audit', installationId: 1, owner: 'o', name, deliveryId: name, offeredAt: 0 };
}

/** Its delivery bears the repository's name. */
export function aSweep(name: string, touched: readonly string[]): Job {
  return { kind: 'sweep', installationId: 1, owner: 'o', name, deliveryId: name, which: 'all', touched };
}

interface Run {
  readonly job: Job;
  readonly finish: (result?: JobResult) => void;
  readonly fail: (error: Error) => void;
  readonly signal: AbortSignal;
}

export type CreateQueue = (options: QueueUnderTest) => Promise<Queue>;

/** A queue whose runs end when the test says so. */
export async function started(test: TestContext, create: CreateQueue, debounceMs = 0, scale = 0.0002) {
  const runs: Run[] = [];
  const errors: boolean[] = [];
  const onError = (_error: unknown, _job: Job, willRetry: boolean) => errors.push(willRetry);
  const queue = await create({ debounceMs, pauses: fastPauses(scale), onError });
  test.onTestFinished(async () => queue.stop(1));
  await queue.start(
    async (job, signal) =>
      new Promise((resolve, reject) => {
        runs.push({ job, signal, finish: (result = { status: 'done' }) => resolve(result), fail: reject });
      }),
  );
  const ids = () => runs.map(({ job }) => job.deliveryId);
  const began = async (...wanted: string[]) => {
    await eventually(() => expect(ids().sort()).toEqual(wanted.sort()));
  };
  return { queue, runs, ids, began, errors };
}

/** Long enough for a queue to begin what it must not begin. */
export const A_WHILE_MS = 150;
