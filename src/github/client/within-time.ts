import { RequestTimeoutError } from './request-failure.ts';

export interface TimeLimit {
  readonly limitMs: number;
  /** Ends it sooner. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What the task comes to, or `RequestTimeoutError` after so long, or the signal's own reason. The task is told by a
 * signal of its own to stop, and is not waited for any more.
 */
export async function withinTime<T>(
  task: (signal: AbortSignal) => Promise<T>,
  { limitMs, signal: given }: TimeLimit,
): Promise<T> {
  given?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = () => controller.abort(given?.reason);
  const timer = setTimeout(
    () => controller.abort(new RequestTimeoutError('GitHub did not answer in time')),
    limitMs,
  );
  given?.addEventListener('abort', giveUp);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([task(signal), aborted]);
  } finally {
    // What still waits for the limit, or is heard of by a signal that outlives it, keeps the whole answer in memory.
    clearTimeout(timer);
    given?.removeEventListener('abort', giveUp);
  }
}
