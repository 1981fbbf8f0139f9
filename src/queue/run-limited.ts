import { runLimitOf } from './attempts.ts';
import type { Job, JobResult, RunJob } from './queue.ts';

/**
 * Runs a job, for fifteen minutes or, where it is lengthy, an hour at most: then its signal is aborted, and it counts as one that threw, whether it
 * heeds the signal or hangs for ever. `signal` aborts the run's own as well, but is left to the run to heed.
 */
export async function runLimited(run: RunJob, job: Job, signal: AbortSignal): Promise<JobResult> {
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(new Error('The job did not come to an end in time')),
    runLimitOf(job),
  );
  // A process that has nothing else to do need not wait for it.
  timer.unref();
  try {
    return await Promise.race([
      run(job, AbortSignal.any([signal, limit.signal])),
      new Promise<never>((_, reject) => {
        limit.signal.addEventListener('abort', () => reject(limit.signal.reason as Error));
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
