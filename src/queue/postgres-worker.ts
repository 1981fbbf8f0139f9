import { setTimeout as sleep } from 'node:timers/promises';
import pTimeout from 'p-timeout';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import {
  type Ending,
  type Fate,
  RUNNING_AT_ONCE,
  fateAfter,
  fateAfterError,
  runLimited,
} from './attempts.ts';
import { Lease } from './lease.ts';
import type { Database } from './postgres-database.ts';
import * as jobs from './postgres-jobs.ts';
import { type Job, type RunJob, isLengthy, keyOf, mergeJobs } from './queue.ts';

/** Postgres tells of new jobs at once; jobs that were put off are asked for so often. */
const POLLING_MS = 1_000;
const SIGN_OF_LIFE_MS = 5_000;
/** The program died so often while a job ran, the last times while it ran alone: it is what kills it. */
const MAXIMUM_CRASHES = 5;
/** Before what came of a run is told to the database once more. */
const SETTLES_AGAIN_AFTER_MS = 1_000;
/** For aborted runs to heed it, and then for handing back their jobs, within the time that `stop` is given. */
const FAREWELL_MS = 1_000;

export interface PostgresWorkerOptions {
  readonly boss: PgBoss;
  readonly database: Database;
  readonly run: RunJob;
  readonly clockScale: number;
  readonly onError: (error: unknown, job: Job, willRetry: boolean) => void;
  readonly onTrouble: (error: unknown) => void;
}

interface Claimed extends jobs.Claim {
  readonly stored: jobs.Stored;
  /** How often the program died while it ran. */
  readonly crashes: number;
  readonly isAlone: boolean;
  readonly lease: Lease;
}

/** What becomes of a job: it is gone, dead, or stored again. */
type Next =
  | { readonly kind: 'over' | 'dead' }
  | { readonly kind: 'again'; readonly inSeconds: number; readonly stored: jobs.Stored };

/** Takes due jobs from the database, runs them, and settles what comes of them while they are still this replica's. */
export class PostgresWorker {
  readonly #options: PostgresWorkerOptions;
  readonly #runs = new Map<Claimed, Promise<void>>();
  readonly #abort = new AbortController();
  #isRunning = false;
  #isWoken = false;
  #wakeUp: (() => void) | undefined;
  /** What was running when this process died in an earlier life comes first, while nothing else runs. */
  #expectsSuspect = true;
  #signsOfLife: NodeJS.Timeout | undefined;

  constructor(options: PostgresWorkerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#isRunning = true;
    this.#signsOfLife = setInterval(() => void this.#giveSignOfLife(), SIGN_OF_LIFE_MS);
    void this.#work();
  }

  /** There may be a job that is due. */
  wake(): void {
    this.#isWoken = true;
    this.#wakeUp?.();
  }

  /** Takes no more jobs; those that have not ended after that time are aborted, and handed back. */
  async stop(timeoutMs: number): Promise<void> {
    this.#isRunning = false;
    this.wake();
    await pTimeout(this.#ended(), { milliseconds: Math.max(1, timeoutMs - 2 * FAREWELL_MS), message: false });
    this.#abort.abort();
    // What heeds the signal must have written its last before another replica begins.
    await pTimeout(this.#ended(), { milliseconds: FAREWELL_MS, message: false });
    const handedBack = Promise.all([...this.#runs.keys()].map(async (each) => this.#handBack(each)));
    await pTimeout(handedBack, { milliseconds: FAREWELL_MS, message: false });
    clearInterval(this.#signsOfLife);
    // Whatever they still come to is another replica's to settle.
    for (const { lease } of this.#runs.keys()) lease.lose();
  }

  async #ended(): Promise<void> {
    await Promise.allSettled(this.#runs.values());
  }

  async #work(): Promise<void> {
    while (this.#isRunning) {
      this.#isWoken = false;
      const claimed = await this.#claim();
      for (const each of claimed) this.#begin(each);
      if (claimed.length === 0 || this.#runs.size >= RUNNING_AT_ONCE) await this.#woken();
    }
  }

  async #woken(): Promise<void> {
    if (this.#isWoken) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLLING_MS);
      this.#wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** As many jobs as there is room for; a suspect alone. None where the database does not answer. */
  async #claim(): Promise<readonly Claimed[]> {
    try {
      const isIdle = this.#runs.size === 0;
      if (this.#expectsSuspect) {
        const suspects = isIdle
          ? await this.#fetch({ batchSize: 1, maxPriority: jobs.PRIORITY.suspect })
          : [];
        // While one is awaited or runs, nothing else begins.
        this.#expectsSuspect = !isIdle || suspects.length > 0;
        if (this.#expectsSuspect) return suspects;
      }
      const batchSize = RUNNING_AT_ONCE - this.#runs.size;
      if (batchSize <= 0) return [];
      const claimed = await this.#fetch({ batchSize, minPriority: jobs.PRIORITY.usual });
      if (claimed.length < batchSize) claimed.push(...(await this.#fetchLengthy()));
      // One that another replica put there, which is not idle itself.
      this.#expectsSuspect = isIdle && claimed.length === 0;
      return claimed;
    } catch (error) {
      this.#options.onTrouble(error);
      return [];
    }
  }

  /** One, where none runs. It never throws, for others have been taken by then. */
  async #fetchLengthy(): Promise<readonly Claimed[]> {
    if ([...this.#runs.keys()].some(({ stored }) => isLengthy(stored.job))) return [];
    const { lengthy } = jobs.PRIORITY;
    try {
      return await this.#fetch({ batchSize: 1, minPriority: lengthy, maxPriority: lengthy });
    } catch (error) {
      this.#options.onTrouble(error);
      return [];
    }
  }

  async #fetch(which: { batchSize: number; minPriority?: number; maxPriority?: number }): Promise<Claimed[]> {
    const askedAt = performance.now();
    const { boss, database } = this.#options;
    const fetched: JobWithMetadata<jobs.Stored>[] = await boss.fetch(jobs.QUEUE, {
      ...which,
      includeMetadata: true,
      db: database,
    });
    const keys = fetched.map(({ data }) => keyOf(data.job));
    if (keys.length > 0) await jobs.noteStarts(database, keys).catch(this.#options.onTrouble);
    return fetched.map(({ id, retryCount, data }) => ({
      id,
      retryCount,
      stored: data,
      crashes: (data.crashes ?? 0) + retryCount,
      isAlone: which.maxPriority === jobs.PRIORITY.suspect,
      lease: new Lease(askedAt),
    }));
  }

  #begin(claimed: Claimed): void {
    const running = this.#run(claimed)
      .catch(this.#options.onTrouble)
      .finally(() => {
        claimed.lease.end();
        this.#runs.delete(claimed);
        // There may be more, which would else be asked for a second later.
        this.wake();
      });
    this.#runs.set(claimed, running);
  }

  async #run(claimed: Claimed): Promise<void> {
    const { stored, crashes, isAlone, lease } = claimed;
    const { run, onError } = this.#options;
    if (crashes >= MAXIMUM_CRASHES) {
      onError(new Error('The program died again and again while this job ran'), stored.job, false);
      return this.#settle(claimed, { kind: 'dead' });
    }
    if (crashes >= jobs.SUSPECT_AFTER_CRASHES && !isAlone) {
      this.#expectsSuspect = true;
      return this.#handBack(claimed);
    }
    const signal = AbortSignal.any([this.#abort.signal, lease.signal]);
    let fate: Fate;
    try {
      fate = fateAfter(await runLimited(run, stored.job, signal), stored.attempts, this.#ending());
    } catch (error) {
      // Not the job's failing: another replica has it, or is given it.
      if (lease.signal.aborted) return;
      if (this.#abort.signal.aborted) return this.#handBack(claimed);
      fate = fateAfterError(stored.job.kind, stored.attempts, this.#ending());
      onError(error, stored.job, fate.kind === 'again');
    }
    await this.#settle(claimed, this.#nextOf(fate, stored.job));
  }

  #ending(): Ending {
    return { now: Date.now(), clockScale: this.#options.clockScale };
  }

  /** From now on by the database's clock, which all replicas share. */
  #nextOf(fate: Fate, job: Job): Next {
    if (fate.kind !== 'again') return { kind: fate.kind };
    const inSeconds = Math.max(0, fate.notBefore - Date.now()) / 1000;
    return { kind: 'again', inSeconds, stored: { job, attempts: fate.attempts } };
  }

  /** As it is, for whoever takes it next. */
  async #handBack(claimed: Claimed): Promise<void> {
    const { stored, crashes } = claimed;
    await this.#settle(claimed, { kind: 'again', inSeconds: 0, stored: { ...stored, crashes } });
  }

  /** Again and again while the database does not answer, until the job is another replica's. */
  async #settle(claimed: Claimed, next: Next): Promise<void> {
    while (!claimed.lease.signal.aborted) {
      try {
        return await this.#settleOnce(claimed, next);
      } catch (error) {
        this.#options.onTrouble(error);
        await sleep(SETTLES_AGAIN_AFTER_MS);
      }
    }
  }

  /** The next attempt is safe in the same moment in which this one is gone. */
  async #settleOnce(claimed: Claimed, next: Next): Promise<void> {
    const { boss, database } = this.#options;
    const { job } = claimed.stored;
    const key = keyOf(job);
    await database.transaction(async (tx) => {
      await jobs.lockKeys(tx, [key]);
      if (!(await jobs.takeAway(tx, claimed))) return;
      if (next.kind === 'over') return jobs.forgetDead(tx, [key]);
      const waiting = (await jobs.findWaiting(tx, [key])).get(key);
      if (waiting !== undefined) {
        // A newer job that came meanwhile does what both would.
        const stored = { ...waiting.data, job: mergeJobs(job, waiting.data.job) };
        await jobs.placeJobs(boss, tx, [{ stored, inPlaceOf: waiting }]);
      } else if (next.kind === 'again') {
        await jobs.placeJobs(boss, tx, [next]);
        if (next.inSeconds === 0) await jobs.notify(tx);
      } else {
        await boss.send(jobs.DEAD_QUEUE, { job }, { singletonKey: key, db: tx });
      }
    });
  }

  async #giveSignOfLife(): Promise<void> {
    const claimed = [...this.#runs.keys()];
    if (claimed.length === 0) return;
    const sentAt = performance.now();
    try {
      const kept = await jobs.keepClaims(this.#options.database, claimed);
      for (const { id, lease } of claimed) {
        if (kept.has(id)) lease.renew(sentAt);
        else lease.lose();
      }
    } catch (error) {
      this.#options.onTrouble(error);
    }
  }
}
