import { setTimeout as sleep } from 'node:timers/promises';
import pTimeout from 'p-timeout';
import type { PgBoss } from 'pg-boss';
import type { Database } from './postgres-database.ts';
import * as storage from './postgres-storage.ts';
import { PRIORITY, QUEUE, type Stored } from './postgres-storage.ts';
import { type RunJob, isLengthy, keyOf, leftOf } from './queue.ts';
import {
  LOOKS_AGAIN_AFTER_MS,
  type QueueOptions,
  RUNNING_AT_ONCE,
  type RetryDecision,
  YIELDS_FOR_MS,
  decideAfter,
  decideAfterFailure,
  runLimited,
} from './retry-policy.ts';

/** Postgres tells of new jobs at once; jobs that were put off are asked for so often. */
const POLLING_MS = 1_000;
const HEARTBEAT_MS = 5_000;
/** Less than the silence after which another replica takes the job: until then this one must have noticed. */
const LEASE_MS = 15_000;
/** After so many crashes a job runs alone, so that no other is counted with it. */
const ALONE_AFTER_CRASHES = 2;
/** The program died so often while a job ran, the last times while it ran alone: it is what kills it. */
const MAXIMUM_CRASHES = 5;
/** Before what came of a run is told to the database once more. */
const SETTLES_AGAIN_AFTER_MS = 1_000;
/** For aborted runs to heed it, and then for handing back their jobs, within the time that `stop` is given. */
const FAREWELL_MS = 1_000;

export interface PostgresWorkerOptions extends Required<Omit<QueueOptions, 'debounceMs'>> {
  readonly boss: PgBoss;
  readonly database: Database;
  readonly run: RunJob;
  readonly onTrouble: (error: unknown) => void;
}

/** A job that this replica has, until its lease is over. */
interface Claimed extends storage.Claim {
  readonly crashes: number;
  readonly lease: AbortController;
  leaseEndsAt: number;
}

/**
 * Takes due jobs from the database, runs each together with all that wait for its key, and settles what comes of them
 * in one transaction, while they are still this replica's.
 */
export class PostgresWorker {
  readonly #options: PostgresWorkerOptions;
  readonly #runs = new Map<Claimed, Promise<void>>();
  readonly #suspects: Claimed[] = [];
  readonly #abort = new AbortController();
  #runsAlone = false;
  /** Since when something more urgent has kept jobs from beginning. */
  #yieldsSince: number | undefined;
  #isRunning = false;
  #isWoken = false;
  #wakeUp: (() => void) | undefined;
  #heartbeat: NodeJS.Timeout | undefined;

  constructor(options: PostgresWorkerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#isRunning = true;
    this.#heartbeat = setInterval(() => void this.#touch(), HEARTBEAT_MS);
    void this.#work();
  }

  wake(): void {
    this.#isWoken = true;
    this.#wakeUp?.();
  }

  /** Takes no more jobs; those that have not ended after that time are aborted, and handed back. */
  async stop(timeoutMs: number): Promise<void> {
    this.#isRunning = false;
    this.wake();
    const ended = async (milliseconds: number) =>
      pTimeout(Promise.allSettled(this.#runs.values()), { milliseconds, message: false });
    await ended(Math.max(1, timeoutMs - 2 * FAREWELL_MS));
    this.#abort.abort();
    // What heeds the signal must have written its last before another replica begins.
    await ended(FAREWELL_MS);
    const left = [...this.#claimed()];
    const handedBack = Promise.all(left.map(async (each) => this.#handBack(each)));
    await pTimeout(handedBack, { milliseconds: FAREWELL_MS, message: false });
    clearInterval(this.#heartbeat);
    // Whatever they still come to is another replica's to settle.
    for (const { lease } of left) lease.abort();
  }

  #claimed(): readonly Claimed[] {
    return [...this.#suspects, ...this.#runs.keys()];
  }

  async #work(): Promise<void> {
    while (this.#isRunning) {
      this.#isWoken = false;
      try {
        await this.#beginDue();
      } catch (error) {
        this.#options.onTrouble(error);
      }
      await this.#woken();
    }
  }

  async #woken(): Promise<void> {
    if (this.#isWoken || !this.#isRunning) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLLING_MS);
      this.#wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** As many jobs as there is room for; a suspect alone. */
  async #beginDue(): Promise<void> {
    if (this.#runsAlone || this.#yields()) return;
    if (this.#suspects.length === 0) {
      const free = RUNNING_AT_ONCE - this.#runs.size;
      if (free > 0) await this.#claim({ batchSize: free, minPriority: PRIORITY.usual });
      const isLengthyRunning = [...this.#runs.keys()].some(({ stored }) => isLengthy(stored.job));
      if (this.#runs.size < RUNNING_AT_ONCE && !isLengthyRunning) {
        await this.#claim({ batchSize: 1, maxPriority: PRIORITY.lengthy });
      }
    }
    if (this.#runs.size > 0) return;
    const suspect = this.#suspects.shift();
    if (suspect === undefined) return;
    this.#runsAlone = true;
    await this.#begin([suspect]);
  }

  #yields(): boolean {
    if (!this.#options.isBusy()) {
      this.#yieldsSince = undefined;
      return false;
    }
    this.#yieldsSince ??= performance.now();
    if (performance.now() - this.#yieldsSince > YIELDS_FOR_MS) return false;
    setTimeout(() => this.wake(), LOOKS_AGAIN_AFTER_MS);
    return true;
  }

  async #claim(which: { batchSize: number; minPriority?: number; maxPriority?: number }): Promise<void> {
    const { boss, database } = this.#options;
    const leaseEndsAt = performance.now() + LEASE_MS;
    const jobs = await boss.fetch<Stored>(QUEUE, { ...which, includeMetadata: true, db: database });
    if (jobs.length === 0) return;
    const keys = jobs.map(({ data }) => keyOf(data.job));
    const crashes = await storage.readCrashes(database, keys).catch(this.#noCrashes);
    const claimed = jobs.map(({ id, data, createdOn, retryCount }) => {
      const key = keyOf(data.job);
      const own = { id, key, createdOn, retryCount, crashes: crashes.get(key) ?? 0 };
      return { ...own, lease: new AbortController(), leaseEndsAt, stored: data, merged: [] };
    });
    for (const each of claimed) this.#keepLease(each);
    this.#suspects.push(...claimed.filter((each) => each.crashes >= ALONE_AFTER_CRASHES));
    await this.#begin(claimed.filter((each) => each.crashes < ALONE_AFTER_CRASHES));
  }

  readonly #noCrashes = (error: unknown): ReadonlyMap<string, number> => {
    this.#options.onTrouble(error);
    return new Map();
  };

  async #begin(claimed: readonly Claimed[]): Promise<void> {
    if (claimed.length === 0) return;
    const { database, onTrouble } = this.#options;
    const keys = claimed.map(({ key }) => key);
    const noted = storage.noteStarts(database, keys).catch(onTrouble);
    for (const each of claimed) {
      const running = noted
        .then(async () => this.#run(each))
        .catch(onTrouble)
        .finally(() => {
          this.#runs.delete(each);
          if (this.#runs.size === 0) this.#runsAlone = false;
          // There may be more, which would else be asked for a second later.
          this.wake();
        });
      this.#runs.set(each, running);
    }
    await noted;
  }

  async #run(claimed: Claimed): Promise<void> {
    const { boss, database, run, onError, onTrouble, pauses } = this.#options;
    if (claimed.lease.signal.aborted) return;
    if (claimed.crashes >= MAXIMUM_CRASHES) {
      const error = new Error('The program died again and again while this job ran');
      onError(error, claimed.stored.job, false);
      return this.#settle(claimed, { kind: 'dead' });
    }
    Object.assign(claimed, await storage.withWaiting(boss, database, claimed).catch(onTrouble));
    const { stored, lease } = claimed;
    const signal = AbortSignal.any([this.#abort.signal, lease.signal]);
    let decision: RetryDecision;
    try {
      const result = await runLimited(run, stored.job, signal);
      decision = decideAfter(result, stored.attempts, { now: Date.now(), pauses });
      Object.assign(claimed, { stored: { ...stored, job: leftOf(stored.job, result) } });
    } catch (error) {
      // Not the job's failing: another replica has it, or is given it.
      if (lease.signal.aborted) return;
      if (this.#abort.signal.aborted) return this.#handBack(claimed);
      decision = decideAfterFailure(stored.job.kind, stored.attempts, { now: Date.now(), pauses });
      onError(error, stored.job, decision.kind === 'retry');
    }
    await this.#settle(claimed, decision);
  }

  /** As it is, for whoever takes it next. */
  async #handBack(claimed: Claimed): Promise<void> {
    const { crashes, stored } = claimed;
    await this.#settle(claimed, { kind: 'retry', notBefore: 0, attempts: stored.attempts }, crashes);
  }

  /** Again and again while the database does not answer, until the job is another replica's. */
  async #settle(claimed: Claimed, decision: RetryDecision, crashes = 0): Promise<void> {
    const { boss, database, onTrouble } = this.#options;
    while (!claimed.lease.signal.aborted) {
      try {
        await database.transaction(async (tx) => storage.settle(boss, tx, claimed, { decision, crashes }));
        return;
      } catch (error) {
        onTrouble(error);
        await sleep(SETTLES_AGAIN_AFTER_MS);
      }
    }
  }

  /** Tells the database that the jobs still run here, and this process which of them are still its own. */
  async #touch(): Promise<void> {
    const claimed = this.#claimed().filter(({ lease }) => !lease.signal.aborted);
    if (claimed.length === 0) return;
    const leaseEndsAt = performance.now() + LEASE_MS;
    const { boss, database, onTrouble } = this.#options;
    try {
      const ids = claimed.map(({ id }) => id);
      await boss.touch(QUEUE, ids, { db: database });
      for (const each of claimed) {
        if (await storage.isOwn(boss, database, each)) each.leaseEndsAt = leaseEndsAt;
        else this.#lose(each, 'Another replica has the job');
      }
    } catch (error) {
      onTrouble(error);
    }
  }

  /** Aborts the run where the database has not answered for so long that another replica may have the job soon. */
  #keepLease(claimed: Claimed): void {
    const { lease } = claimed;
    const check = () => {
      if (lease.signal.aborted || !this.#claimed().includes(claimed)) return;
      const left = claimed.leaseEndsAt - performance.now();
      if (left > 0) setTimeout(check, left).unref();
      else this.#lose(claimed, 'Another replica may have the job by now');
    };
    // What is noted as running a moment later must be found.
    setImmediate(check);
  }

  #lose(claimed: Claimed, why: string): void {
    claimed.lease.abort(new Error(why));
    const index = this.#suspects.indexOf(claimed);
    if (index !== -1) this.#suspects.splice(index, 1);
  }
}
