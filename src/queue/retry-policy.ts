import pTimeout from 'p-timeout';
import { type Job, type JobResult, type RunJob, isLengthy } from './queue.ts';

/** Enough to keep GitHub's answers coming, few enough for its secondary limits (100 requests side by side). */
export const RUNNING_AT_ONCE = 8;

/** While there is something more urgent no job begins, but none waits longer for that. */
export const YIELDS_FOR_MS = 5_000;
export const LOOKS_AGAIN_AFTER_MS = 20;

const MINUTE_MS = 60_000;
/** Longer than any job takes: what runs still has come to a stand, and its key must not wait for it for ever. */
const RUN_LIMIT_MS = 15 * MINUTE_MS;
/** Of a job that takes minutes by itself, on a day on which GitHub is slow. */
const LENGTHY_RUN_LIMIT_MS = 60 * MINUTE_MS;
/** How long it is told of a dead job; by then the look through the open pull requests has found it again and again. */
export const DEAD_FOR_MS = 24 * 60 * MINUTE_MS;

/** How long a job waits before its next attempts, in milliseconds. */
export interface RetryPauses {
  /** After a review that threw; then it is dead, and the next look through the open pull requests finds it again. */
  readonly afterFailedReview: readonly number[];
  /** After any other job that threw: nothing but the job itself knows that there was something to do. */
  readonly afterFailure: readonly number[];
  /** After a job that could not find out everything: an outage of a day is outlived. */
  readonly afterIncomplete: readonly number[];
}

export const RETRY_PAUSES: RetryPauses = {
  afterFailedReview: [10_000, MINUTE_MS, 5 * MINUTE_MS],
  afterFailure: [10_000, ...[1, 5, 20, 60, 240, 1440].map((minutes) => minutes * MINUTE_MS)],
  afterIncomplete: [1, 5, 20, 60, 240, 1440].map((minutes) => minutes * MINUTE_MS),
};

/** What every queue may be told; what is absent is as usual. */
export interface QueueOptions {
  /** A second job for the same key waits so long after the first one began. */
  readonly debounceMs: number;
  readonly pauses?: RetryPauses;
  /** While there is something more urgent, no job begins; but none waits longer than five seconds for that. */
  readonly isBusy?: () => boolean;
  /** A job threw; `willRetry` tells whether it comes back by itself. */
  readonly onError?: (error: unknown, job: Job, willRetry: boolean) => void;
}

export const USUAL_OPTIONS = {
  pauses: RETRY_PAUSES,
  isBusy: () => false,
  onError: () => undefined,
} as const satisfies Partial<QueueOptions>;

/** How often a job was tried in vain, by what came of it. */
export interface Attempts {
  readonly failures: number;
  readonly incomplete: number;
}

export const NO_ATTEMPTS: Attempts = { failures: 0, incomplete: 0 };

/** Whether the next attempt is so far off that nobody waits for it. */
export function isFarOff({ failures, incomplete }: Attempts): boolean {
  return incomplete > 0 || failures > RETRY_PAUSES.afterFailedReview.length;
}

/** What becomes of a job after a run; `notBefore` in milliseconds since the epoch. */
export type RetryDecision =
  | { readonly kind: 'completed' | 'dead' }
  | { readonly kind: 'retry'; readonly notBefore: number; readonly attempts: Attempts };

/** The time of the run's end, in milliseconds since the epoch, and how long attempts wait. */
export interface RetryPolicy {
  readonly now: number;
  readonly pauses: RetryPauses;
}

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
export function decideAfterFailure(
  kind: Job['kind'],
  attempts: Attempts,
  policy: RetryPolicy,
): RetryDecision {
  const { now, pauses } = policy;
  const pause = (kind === 'review' ? pauses.afterFailedReview : pauses.afterFailure)[attempts.failures];
  if (pause === undefined) return { kind: 'dead' };
  return {
    kind: 'retry',
    notBefore: now + pause,
    attempts: { ...attempts, failures: attempts.failures + 1 },
  };
}

/** What becomes of a job that came to an end. */
export function decideAfter(
  result: JobResult,
  attempts: Attempts,
  { now, pauses }: RetryPolicy,
): RetryDecision {
  if (result.status === 'done') return { kind: 'completed' };
  if (result.status === 'later') return { kind: 'retry', notBefore: result.notBefore, attempts };
  const pause = pauses.afterIncomplete[attempts.incomplete];
  if (pause === undefined) return { kind: 'completed' };
  const incomplete = attempts.incomplete + 1;
  return { kind: 'retry', notBefore: now + pause, attempts: { failures: 0, incomplete } };
}
