import pTimeout from 'p-timeout';
import { type Job, type JobResult, type RunJob, isLengthy } from './queue.ts';

/** Enough to keep GitHub's answers coming, few enough for its secondary limits (100 requests side by side). */
export const RUNNING_AT_ONCE = 8;

const MINUTE_MS = 60_000;
/** Longer than any job takes: what runs still has come to a stand, and its key must not wait for it for ever. */
const RUN_LIMIT_MS = 15 * MINUTE_MS;
/** Of a job that takes minutes by itself, on a day on which GitHub is slow. */
const LENGTHY_RUN_LIMIT_MS = 60 * MINUTE_MS;
/** How long it is told of a dead job; by then the look through the open pull requests has found it again and again. */
export const DEAD_FOR_MS = 24 * 60 * MINUTE_MS;

/** After a review that threw; then it is dead, and the next look through the open pull requests finds it again. */
const PAUSES_AFTER_ERRORS_MS = [10_000, MINUTE_MS, 5 * MINUTE_MS];
/** After any other job that threw: nothing but the job itself knows that there was something to do. */
const LONGER_PAUSES_AFTER_ERRORS_MS = [
  ...PAUSES_AFTER_ERRORS_MS,
  ...[20, 60, 240, 1440].map((minutes) => minutes * MINUTE_MS),
];
/** After a review that could not find out everything: an outage of a day is outlived. */
const PAUSES_AFTER_INCOMPLETE_MS = [1, 5, 20, 60, 240, 1440].map((minutes) => minutes * MINUTE_MS);

/** How often a job was tried in vain, by what came of it. */
export interface Attempts {
  readonly failures: number;
  readonly incomplete: number;
}

export const NO_ATTEMPTS: Attempts = { failures: 0, incomplete: 0 };

/** So many attempts are near enough for somebody to wait for them. */
export const NEAR_ATTEMPTS = PAUSES_AFTER_ERRORS_MS.length;

/** Whether the next attempt is so far off that nobody waits for it. */
export function isFarOff({ failures, incomplete }: Attempts): boolean {
  return incomplete > 0 || failures > NEAR_ATTEMPTS;
}

/** What becomes of a job after a run. */
export type Fate =
  | { readonly kind: 'over' | 'dead' }
  | { readonly kind: 'again'; readonly notBefore: number; readonly attempts: Attempts };

/** The time of the run's end, in milliseconds since the epoch; `clockScale` shrinks pauses, and is 1 in life. */
export interface Ending {
  readonly now: number;
  readonly clockScale: number;
}

/** How long a run of the job may take. */
export function runLimitOf(job: Pick<Job, 'kind'>): number {
  return isLengthy(job) ? LENGTHY_RUN_LIMIT_MS : RUN_LIMIT_MS;
}

/**
 * Runs a job for so long at most: then its signal is aborted, and it counts as one that threw, whether it heeds the
 * signal or hangs for ever. `signal` aborts the run's own as well, but is left to the run to heed.
 */
export async function runLimited(run: RunJob, job: Job, signal: AbortSignal): Promise<JobResult> {
  const limit = new AbortController();
  return pTimeout(run(job, AbortSignal.any([signal, limit.signal])), {
    milliseconds: runLimitOf(job),
    fallback: () => {
      limit.abort(new Error('The job did not come to an end in time'));
      throw limit.signal.reason;
    },
  });
}

/** What becomes of a job that threw. */
export function fateAfterError(kind: Job['kind'], attempts: Attempts, { now, clockScale }: Ending): Fate {
  const pauses = kind === 'review' ? PAUSES_AFTER_ERRORS_MS : LONGER_PAUSES_AFTER_ERRORS_MS;
  const pause = pauses[attempts.failures];
  if (pause === undefined) return { kind: 'dead' };
  return {
    kind: 'again',
    notBefore: now + pause * clockScale,
    attempts: { ...attempts, failures: attempts.failures + 1 },
  };
}

/** What becomes of a job that came to an end. */
export function fateAfter(result: JobResult, attempts: Attempts, { now, clockScale }: Ending): Fate {
  if (result.status === 'done') return { kind: 'over' };
  if (result.status === 'later') return { kind: 'again', notBefore: result.notBefore, attempts };
  const pause = PAUSES_AFTER_INCOMPLETE_MS[attempts.incomplete];
  if (pause === undefined) return { kind: 'over' };
  return {
    kind: 'again',
    notBefore: now + pause * clockScale,
    attempts: { failures: 0, incomplete: attempts.incomplete + 1 },
  };
}
