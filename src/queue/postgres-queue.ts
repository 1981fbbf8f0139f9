import { setTimeout as sleep } from 'node:timers/promises';
import pTimeout from 'p-timeout';
import { type Db, type JobInsert, type JobWithMetadata, PgBoss } from 'pg-boss';
import { Database, DatabaseError } from './postgres-database.ts';
import * as storage from './postgres-storage.ts';
import { QUEUE, type Stored } from './postgres-storage.ts';
import { PostgresWorker } from './postgres-worker.ts';
import {
  type DeliveredJobs,
  type Job,
  type Queue,
  type QueueStatistics,
  type RunJob,
  isLengthy,
  keyOf,
  keyOfReview,
  mergeJobs,
} from './queue.ts';
import { NO_ATTEMPTS, type QueueOptions, USUAL_OPTIONS, isFarOff } from './retry-policy.ts';

/** A replica that was silent for so long is taken for dead; looked for so often. */
const SILENCE_S = 20;
const LOOK_FOR_SILENT_S = 5;
const CLEANS_UP_EVERY_S = 600;
/** pg-boss's own work, tables and upkeep, may take longer than an answer to GitHub. */
const UPKEEP = { max: 2, query_timeout: 30_000 };
/** For closing the connections, within the time that `stop` is given. */
const CLOSES_WITHIN_MS = 1_000;
const IDLE_POLLING_MS = 50;
/** Of deliveries that are written in one transaction. */
const MOST_AT_ONCE = 100;
/** SQLSTATE classes of what is wrong with the data itself, not with the database. */
const WRONG_DATA = /^2[23]/u;

export interface PostgresQueueOptions extends QueueOptions {
  readonly url: string;
  /** The database cannot be reached, or something else that no job is to blame for. */
  readonly onTrouble?: (error: unknown) => void;
}

interface Arrival {
  readonly delivery: DeliveredJobs;
  readonly resolve: (isNew: boolean) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Jobs in Postgres, shared by all replicas, by pg-boss's public interface. Every job is a row; those of one key run
 * one after the other, and a run does what all of them ask that wait when it begins (see `PostgresWorker`), so that
 * recording never reads or locks what waits, and deliveries that arrive together are written in one statement.
 *
 * Why pg-boss and not graphile-worker, whose job keys replace and whose adds are batched: graphile-worker gives the
 * jobs of a worker that was killed to another one only after four hours, and a named queue stays locked as long;
 * heartbeats, and with them all of the crash safety, would be ours. It also advises against a named queue for each
 * pull request. pg-boss has heartbeats and an order for each key, and an installation's waiting jobs stay where they
 * are. Its own loop, `work`, completes and fails a job by its id alone: a replica that was cut off would settle the
 * run of the one that took over, so the loop here uses `fetch` and `touch` and settles what is still its own.
 */
export class PostgresQueue implements Queue {
  readonly #options: PostgresQueueOptions;
  readonly #boss: PgBoss;
  readonly #database: Database;
  readonly #cleaning: NodeJS.Timeout;
  readonly #arrived: Arrival[] = [];
  #isWriting = false;
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
      storage.forgetOld(this.#database).catch(this.#tellTrouble);
    }, CLEANS_UP_EVERY_S * 1000);
  }

  async record(delivery: DeliveredJobs): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#arrived.push({ delivery, resolve, reject });
      if (!this.#isWriting) void this.#writeArrived();
    });
  }

  async add(job: Job): Promise<void> {
    await this.#database.transaction(async (tx) => this.#place(tx, new Map([[keyOf(job), job]])));
  }

  async offer(job: Job): Promise<void> {
    const key = keyOf(job);
    const present = await this.#boss.findJobs(QUEUE, { key, db: this.#database });
    if (present.length === 0) await this.add(job);
  }

  async start(run: RunJob): Promise<void> {
    const worker = new PostgresWorker({
      ...USUAL_OPTIONS,
      ...this.#options,
      boss: this.#boss,
      database: this.#database,
      run,
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
    while ((await this.#jobs()).some(isAwaitedStill)) await sleep(IDLE_POLLING_MS);
  }

  async statistics(): Promise<QueueStatistics> {
    const [jobs, dead] = await Promise.all([this.#jobs(), storage.countDead(this.#database)]);
    const waiting = jobs.filter(({ state }) => state !== 'active');
    const dueSince = waiting.map(({ createdOn, startAfter }) =>
      Math.max(Number(createdOn), Number(startAfter)),
    );
    const oldest = dueSince.reduce((a, b) => Math.min(a, b), Infinity);
    return {
      waiting: new Set(waiting.map(({ singletonKey }) => singletonKey)).size,
      running: jobs.length - waiting.length,
      oldestWaitMs: Math.max(0, Date.now() - oldest),
      dead,
    };
  }

  async #prepare(): Promise<void> {
    await this.#boss.start();
    const settings = {
      notify: false,
      // pg-boss gives a job back for as long as it may; how often is too often is decided here.
      retryLimit: 1000,
      retryDelay: 0,
      heartbeatSeconds: SILENCE_S,
    };
    await this.#boss.createQueue(QUEUE, { policy: 'key_strict_fifo', ...settings });
    await this.#boss.updateQueue(QUEUE, settings);
    await storage.createTables(this.#database);
  }

  async #jobs(): Promise<readonly JobWithMetadata<Stored>[]> {
    const jobs = await this.#boss.findJobs<Stored>(QUEUE, { db: this.#database });
    return jobs.filter(({ state }) => ['created', 'retry', 'active'].includes(state));
  }

  /** Without notices, as behind a pool that keeps no sessions, new jobs are noticed a second later. */
  async #listen(wake: () => void): Promise<void> {
    try {
      this.#notices = await this.#boss.getDb().listen?.(storage.CHANNEL, wake, wake);
    } catch (error) {
      this.#tellTrouble(error);
    }
  }

  readonly #tellTrouble = (error: unknown): void => this.#options.onTrouble?.(new DatabaseError(error));

  /** What arrives while a transaction is under way is written by the next one. */
  async #writeArrived(): Promise<void> {
    this.#isWriting = true;
    while (this.#arrived.length > 0) await this.#write(this.#arrived.splice(0, MOST_AT_ONCE));
    this.#isWriting = false;
  }

  async #write(arrivals: readonly Arrival[]): Promise<void> {
    const deliveries = arrivals.map(({ delivery }) => delivery);
    try {
      const recorded = await this.#database.transaction(async (tx) => this.#recordAll(tx, deliveries));
      // Of an id that arrived twice, the first one was recorded.
      for (const { delivery, resolve } of arrivals) resolve(recorded.delete(delivery.id));
    } catch (error) {
      const isData = WRONG_DATA.test((error as DatabaseError).code ?? '');
      if (isData && arrivals.length > 1) {
        // One of them is to blame, and must not take the others along.
        for (const arrival of arrivals) await this.#write([arrival]);
        return;
      }
      // While the database is away, whoever came meanwhile would wait as long for the same.
      const others = isData ? [] : this.#arrived.splice(0);
      for (const { reject } of [...arrivals, ...others]) reject(error);
    }
  }

  async #recordAll(tx: Db, deliveries: readonly DeliveredJobs[]): Promise<Set<string>> {
    const recorded = await storage.noteDeliveries(tx, [...new Set(deliveries.map(({ id }) => id))]);
    const open = new Set(recorded);
    const dropped = new Set<string>();
    const added = new Map<string, Job>();
    for (const { id, add, drop } of deliveries) {
      if (!open.delete(id)) continue;
      for (const key of drop.map(keyOfReview)) {
        dropped.add(key);
        added.delete(key);
      }
      for (const job of add) {
        const other = added.get(keyOf(job));
        added.set(keyOf(job), other === undefined ? job : mergeJobs(other, job));
      }
    }
    await this.#drop(tx, [...dropped]);
    await this.#place(tx, added);
    return recorded;
  }

  async #drop(tx: Db, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await storage.forgetDead(tx, keys);
    for (const key of keys) {
      const waiting = await this.#boss.findJobs(QUEUE, { key, queued: true, db: tx });
      const ids = waiting.map(({ id }) => id);
      if (ids.length > 0) await this.#boss.deleteJob(QUEUE, ids, { db: tx });
    }
  }

  /** Adds a job for each key, beside those that wait for it. */
  async #place(tx: Db, added: ReadonlyMap<string, Job>): Promise<void> {
    if (added.size === 0) return;
    const states = await storage.readKeys(tx, [...added.keys()], this.#options.debounceMs);
    const unhurried = [...added].filter(([, job]) => job.isUrgent !== true && !isLengthy(job));
    if (unhurried.length > 0) await storage.noteUnhurried(tx, unhurried.map(([key]) => key).sort());
    const inserts: JobInsert<Stored>[] = [];
    for (const [key, job] of added) {
      const { startsIn = 0, hasUnhurried = false } = states.get(key) ?? {};
      inserts.push(storage.toInsert({ job, attempts: NO_ATTEMPTS }, startsIn));
      const priority = storage.priorityOf(job);
      if (priority <= 0 || (priority === 1 && !hasUnhurried)) continue;
      // Within a key the oldest goes first, at its own priority.
      const hurried = { singletonKey: key, match: 'all', priority, db: tx } as const;
      await this.#boss.update(QUEUE, undefined, hurried);
    }
    await this.#boss.insert(QUEUE, inserts, { db: tx });
    if (inserts.some(({ startAfter }) => startAfter === 0)) await storage.notify(tx);
  }
}

function isAwaitedStill({ state, data }: JobWithMetadata<Stored>): boolean {
  return state === 'active' || !isFarOff(data.attempts);
}
