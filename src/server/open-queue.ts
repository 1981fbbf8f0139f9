import type { Logger } from 'pino';
import type { Environment } from '../environment.ts';
import { MemoryQueue } from '../queue/memory-queue.ts';
import { type Job, type Queue, keyOf } from '../queue/queue.ts';

export interface OpenQueueOptions {
  readonly environment: Pick<Environment, 'database' | 'debounceMs'>;
  readonly log: Logger;
  /** Deliveries arrive in a rush, and are to be answered first. */
  readonly isBusy: () => boolean;
  /** Shrinks all pauses; 1 in life. */
  readonly clockScale: number;
}

/** In Postgres where the environment names one, else in memory. Throws where the database cannot be reached. */
export async function openQueue({ environment, log, isBusy, clockScale }: OpenQueueOptions): Promise<Queue> {
  const { database } = environment;
  const options = {
    debounceMs: environment.debounceMs * clockScale,
    clockScale,
    onError: (err: unknown, job: Job, willRetry: boolean) =>
      log.error({ err, job: keyOf(job), deliveryId: job.deliveryId, willRetry }, 'A job failed'),
  };
  if (database === undefined) return new MemoryQueue({ ...options, isBusy });
  // Whoever has no database need not wait until its driver is loaded.
  const { PostgresQueue } = await import('../queue/postgres-queue.ts');
  return PostgresQueue.connect({
    ...options,
    ...database,
    onTrouble: (err) => log.error({ err }, 'The database of the queue gives trouble'),
  });
}
