import { setTimeout as sleep } from 'node:timers/promises';
import pTimeout from 'p-timeout';
import { type Db, PgBoss } from 'pg-boss';
import { DEAD_FOR_MS, NO_ATTEMPTS } from './attempts.ts';
import { Database, DatabaseError } from './postgres-database.ts';
import * as jobs from './postgres-jobs.ts';
import { PostgresWorker } from './postgres-worker.ts';
import {
  type DeliveredJobs,
  type Job,
  type Queue,
  type QueueStatistics,
  type RunJob,
  keyOf,
  keyOfReview,
  mergeJobs,
} from './queue.ts';

/** A replica that was silent for so long is taken for dead; looked for so often. */
const SILENCE_S = 20;
const LOOK_FOR_SILENT_S = 5;
const CLEANS_UP_EVERY_S = 600;
/** pg-boss's own work, tables and upkeep, may take longer than an answer to GitHub. */
const UPKEEP = { max: 2, query_timeout: 30_000 };
/** For closing the connections, within the time that `stop` is given. */
const CLOSES_WITHIN_MS = 1_000;
const IDLE_POLLING_MS = 50;

export interface PostgresQueueOptions {
  readonly url: string;
  /** A second job for the same key waits so long after the first one began. */
  readonly debounceMs: number;
  /** Shrinks the pauses between attempts; 1 in life. */
  readonly clockScale?: number;
  /** A job threw; `willRetry` tells whether it comes back by itself. */
  readonly onError?: (error: unknown, job: Job, willRetry: boolean) => void;
  /** The database cannot be reached, or something else that no job is to blame for. */
  readonly onTrouble?: (error: unknown) => void;
}

/**
 * Jobs in Postgres, shared by all replicas. pg-boss keeps one job for each key running, and gives the jobs of a
 * replica that fell silent to another one; what a run leads to is settled here, and only by the replica whose job it
 * still is.
 */
export class PostgresQueue implements Queue {
  readonly #options: PostgresQueueOptions;
  readonly #boss: PgBoss;
  readonly #database: Database;
  readonly #cleaning: NodeJS.Timeout;
  #worker: PostgresWorker | undefined;
  #notices: { readonly close: () => Promise<void> } | undefined;

  /** Resolves once the database is ready, with its tables made or brought up to date. */
  static async connect(options: PostgresQueueOptions): Promise<PostgresQueue> {
    const queue = new PostgresQueue(options);
    try {
      await queue.#prepare();
    } catch (error) {
      await queue.stop(0);
      throw new DatabaseError(error);
    }
    return queue;
  }

  private constructor(options: PostgresQueueOptions) {
    this.#options = options;
    this.#database = new Database(options.url, this.#tellTrouble);
    this.#boss = new PgBoss({
      ...UPKEEP,
      connectionString: options.url,
      application_name: 'landscape-reviewer',
      schedule: false,
      superviseIntervalSeconds: LOOK_FOR_SILENT_S,
      monitorIntervalSeconds: LOOK_FOR_SILENT_S,
      maintenanceIntervalSeconds: CLEANS_UP_EVERY_S,
    });
    this.#boss.on('error', this.#tellTrouble);
    this.#cleaning = setInterval(() => {
      jobs.forgetOld(this.#database).catch(this.#tellTrouble);
    }, CLEANS_UP_EVERY_S * 1000);
  }

  async record({ id, add, drop }: DeliveredJobs): Promise<boolean> {
    return this.#database.transaction(async (tx) => {
      if (!(await jobs.noteDelivery(tx, id))) return false;
      const dropped = drop.map(keyOfReview);
      if (dropped.length > 0) {
        await jobs.lockKeys(tx, dropped);
        await jobs.forgetWaiting(tx, dropped);
        await jobs.forgetDead(tx, dropped);
      }
      if (add.length > 0) await this.#place(tx, add);
      return true;
    });
  }

  async add(job: Job): Promise<void> {
    await this.#database.transaction(async (tx) => this.#place(tx, [job]));
  }

  async offer(job: Job): Promise<void> {
    await this.#database.transaction(async (tx) => {
      const key = keyOf(job);
      await jobs.lockKeys(tx, [key]);
      const { size } = await jobs.findWaiting(tx, [key]);
      if (size === 0 && !(await jobs.isRunning(tx, key))) await this.#place(tx, [job]);
    });
  }

  async start(run: RunJob): Promise<void> {
    const { clockScale, onError } = this.#options;
    const worker = new PostgresWorker({
      boss: this.#boss,
      database: this.#database,
      run,
      clockScale: clockScale ?? 1,
      onError: onError ?? ignore,
      onTrouble: this.#tellTrouble,
    });
    this.#worker = worker;
    worker.start();
    await this.#listen(() => worker.wake());
  }

  async stop(timeoutMs: number): Promise<void> {
    clearInterval(this.#cleaning);
    await this.#worker?.stop(timeoutMs - CLOSES_WITHIN_MS);
    const closed = Promise.all([
      this.#notices?.close(),
      this.#boss.stop({ graceful: false }),
      this.#database.close(),
    ]);
    await pTimeout(closed.catch(this.#tellTrouble), { milliseconds: CLOSES_WITHIN_MS, message: false });
  }

  async whenIdle(): Promise<void> {
    while (!(await jobs.isIdle(this.#database))) await sleep(IDLE_POLLING_MS);
  }

  async statistics(): Promise<QueueStatistics> {
    return jobs.countJobs(this.#database);
  }

  async #prepare(): Promise<void> {
    await this.#boss.start();
    const dead = { retentionSeconds: DEAD_FOR_MS / 1000 };
    await this.#boss.createQueue(jobs.DEAD_QUEUE, { policy: 'short', ...dead });
    await this.#boss.updateQueue(jobs.DEAD_QUEUE, dead);
    const settings = {
      notify: false,
      // pg-boss gives a job back for as long as it may; how often is too often is decided here.
      retryLimit: 1000,
      retryDelay: 0,
      heartbeatSeconds: SILENCE_S,
    };
    await this.#boss.createQueue(jobs.QUEUE, { policy: 'key_strict_fifo', ...settings });
    await this.#boss.updateQueue(jobs.QUEUE, settings);
    await jobs.createTables(this.#database);
  }

  /** Without notices, as behind a pool that keeps no sessions, new jobs are noticed a second later. */
  async #listen(wake: () => void): Promise<void> {
    try {
      this.#notices = await this.#boss.getDb().listen?.(jobs.CHANNEL, wake, wake);
    } catch (error) {
      this.#tellTrouble(error);
    }
  }

  readonly #tellTrouble = (error: unknown): void => this.#options.onTrouble?.(new DatabaseError(error));

  /** Adds jobs, each in the place of the one that waits for its key. */
  async #place(tx: Db, added: readonly Job[]): Promise<void> {
    const byKey = new Map<string, Job>();
    for (const job of added) {
      const other = byKey.get(keyOf(job));
      byKey.set(keyOf(job), other === undefined ? job : mergeJobs(other, job));
    }
    const keys = [...byKey.keys()];
    const startsIn = await jobs.lockKeys(tx, keys, this.#options.debounceMs);
    const waiting = await jobs.findWaiting(tx, keys);
    const placements = [...byKey].map(([key, job]) =>
      placementOf(job, startsIn.get(key) ?? 0, waiting.get(key)),
    );
    await jobs.placeJobs(this.#boss, tx, placements);
    // Of one that was due before, everybody knows.
    const isNews = placements.some(
      ({ inSeconds, inPlaceOf }) => inSeconds === 0 && inPlaceOf?.isDue !== true,
    );
    if (isNews) await jobs.notify(tx);
  }
}

function placementOf(job: Job, inSeconds: number, waiting: jobs.Waiting | undefined): jobs.Placement {
  if (waiting === undefined) return { stored: { job, attempts: NO_ATTEMPTS }, inSeconds };
  const stored = { ...waiting.data, job: mergeJobs(waiting.data.job, job), attempts: NO_ATTEMPTS };
  return { stored, inSeconds, inPlaceOf: waiting };
}

function ignore(): void {
  // Nobody wants to know.
}
