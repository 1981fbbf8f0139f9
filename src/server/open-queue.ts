import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Environment } from '../environment.ts';
import { refusalInWords } from '../github/client/refusal.ts';
import { MemoryQueue } from '../queue/memory-queue.ts';
import { type Job, type Queue, keyOf } from '../queue/queue.ts';
import { RETRY_PAUSES, type RetryPauses } from '../queue/retry-policy.ts';
import { StartError } from './start-and-stop.ts';

/** Compose and the like start a database at the same time as the program, and it takes a while to be there. */
const CONNECTS_WITHIN_MS = 30_000;
const CONNECTS_AGAIN_AFTER_MS = 1_000;
/** Wrong credentials, no such database, no rights in it: waiting helps none of them. */
const NEVER_GETS_BETTER = /^(28|3D000|42501)/u;
/** While the database is away, everything that asks it fails. */
const TROUBLE_IS_TOLD_EVERY_MS = 60_000;

export interface OpenQueueOptions {
  readonly environment: Pick<Environment, 'databaseUrl' | 'debounceMs'>;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Deliveries arrive in a rush, and are to be answered first. */
  readonly isBusy: () => boolean;
  readonly pauses?: RetryPauses;
  /** Told of each run that failed, beside the log. */
  readonly onFailure?: (error: unknown, job: Job, willRetry: boolean) => void;
  /** How long a database that is not there yet is waited for. */
  readonly patienceMs?: number;
}

/**
 * In Postgres where the environment names one, else in memory. Throws a `StartError` where the database does not let
 * the program in, or is not there within half a minute.
 */
export async function openQueue({
  environment,
  log,
  isBusy,
  pauses = RETRY_PAUSES,
  onFailure,
  patienceMs = CONNECTS_WITHIN_MS,
}: OpenQueueOptions): Promise<Queue> {
  const { databaseUrl: url } = environment;
  const options = {
    debounceMs: environment.debounceMs,
    pauses,
    isBusy,
    onError: (err: unknown, job: Job, willRetry: boolean) => {
      const refusal = refusalInWords(err);
      const said = refusal === undefined ? 'A job failed' : `A job failed. ${refusal}`;
      log.error({ err, job: keyOf(job), deliveryId: job.deliveryId, willRetry }, said);
      onFailure?.(err, job, willRetry);
    },
  };
  if (url === undefined) return new MemoryQueue(options);
  // Whoever has no database need not wait until its driver is loaded.
  const { PostgresQueue } = await import('../queue/postgres-queue.ts');
  const onTrouble = createTroubleLog(log);
  const connect = async () => PostgresQueue.connect({ ...options, url, onTrouble });
  return retryConnecting(connect, { url, log, patienceMs });
}

/** Tells of trouble with the database in one short line, and once a minute at most, with how much was left out. */
export function createTroubleLog(
  log: Pick<Logger, 'error'>,
  now: () => number = Date.now,
): (error: unknown) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  let untold = 0;
  return (error) => {
    if (now() - toldAt < TROUBLE_IS_TOLD_EVERY_MS) {
      untold += 1;
      return;
    }
    log.error({ ...reasonOf(error), untold }, 'The database of the queue gives trouble');
    toldAt = now();
    untold = 0;
  };
}

async function retryConnecting(
  connect: () => Promise<Queue>,
  {
    url,
    log,
    patienceMs,
  }: { readonly url: string; readonly patienceMs: number } & Pick<OpenQueueOptions, 'log'>,
): Promise<Queue> {
  const until = performance.now() + patienceMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connect();
    } catch (error) {
      const isFinal = NEVER_GETS_BETTER.test(reasonOf(error).code ?? '') || performance.now() >= until;
      if (isFinal) throw new StartError(`Cannot use the database at ${new URL(url).host}`, error);
      if (attempt === 1) log.warn(reasonOf(error), 'The database is not there yet');
      await sleep(CONNECTS_AGAIN_AFTER_MS);
    }
  }
}

/** What a log needs of an error of the database's. */
function reasonOf(error: unknown): { readonly reason: string; readonly code?: string } {
  const { message, code } = error as { message?: string; code?: unknown };
  return { reason: message ?? String(error), ...(typeof code === 'string' ? { code } : {}) };
}
