import type { JobResult } from './queue.ts';

/** Enough to keep GitHub's answers coming, few enough for its secondary limits (100 requests side by side). */
export const RUNNING_AT_ONCE = 8;

const MINUTE_MS = 60_000;
/** After a job that threw; then it is dead, and the next look through the open pull requests finds it again. */
const PAUSES_AFTER_ERRORS_MS = [10_000, MINUTE_MS, 5 * MINUTE_MS];
/** After a review that could not find out everything: an outage of a day is outlived. */
const PAUSES_AFTER_INCOMPLETE_MS = [1, 5, 20, 60, 240, 1440].map((minutes) => minutes * MINUTE_MS);

/** How often a job was tried in vain, by what came of it. */
export interface Attempts {
  readonly failures: number;
  readonly incomplete: number;
}

export const NO_ATTEMPTS: Attempts = { failures: 0, incomplete: 0 };

/** What becomes of a job after a run. */
export type Fate =
  | { readonly kind: 'over' | 'dead' }
  | { readonly kind: 'again'; readonly notBefore: number; readonly attempts: Attempts };

/** The time of the run's end, in milliseconds since the epoch; `clockScale` shrinks pauses, and is 1 in life. */
export interface Ending {
  readonly now: number;
  readonly clockScale: number;
}

/** What becomes of a job that threw. */
export function fateAfterError(attempts: Attempts, { now, clockScale }: Ending): Fate {
  const pause = PAUSES_AFTER_ERRORS_MS[attempts.failures];
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
