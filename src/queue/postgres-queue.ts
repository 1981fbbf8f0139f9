import { setTimeout as sleep } from 'node:timers/promises';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import {
  type Attempts,
  type Ending,
  type Fate,
  NO_ATTEMPTS,
  RUNNING_AT_ONCE,
  fateAfter,
  fateAfterError,
} from './attempts.ts';
import {
  type Job,
  type Queue,
  type QueueStatistics,
  type ReviewJob,
  type RunJob,
  isLengthy,
  keyOf,
  mergeJobs,
} from './queue.ts';

const QUEUE = 'landscape-jobs';
const DEAD_QUEUE = 'landscape-dead-jobs';
/** A replica that was silent for so long is taken for dead; looked for twice as often. */
const SILENCE_S = 20;
const SIGN_OF_LIFE_S = 5;
const LOOK_FOR_SILENT_S = 5;
/** A job whose replica died so often may well be what kills them. */
const MAXIMUM_CRASHES = 25;
/** Longer than any review takes; then another replica may have it. */
const EXPIRES_IN_S = 900;
/** Of a job that takes minutes by itself, on a day on which GitHub is slow. */
const LENGTHY_EXPIRES_IN_S = 3600;
const LENGTHY_GROUP = 'lengthy';
/** How long a job that is done is kept, by which the debounce knows when it began. */
const KEPT_FOR_S = 660;
/** Postgres tells of new jobs at once; jobs that were put off are asked for so often. */
const POLLING_S = 1;
const IDLE_POLLING_MS = 50;

export interface PostgresQueueOptions {
  readonly url: string;
  readonly backend: 'postgres' | 'cockroachdb' | 'yugabytedb' | 'citus';
  /** A second job for the same key waits so long after the first one began. */
  readonly debounceMs: number;
  /** Shrinks the pauses between attempts; 1 in life. */
  readonly clockScale?: number;
  /** A job threw; `willRetry` tells whether it comes back by itself. */
  readonly onError?: (error: unknown, job: Job, willRetry: boolean) => void;
  /** The database cannot be reached, or something else that no job is to blame for. */
  readonly onTrouble?: (error: unknown) => void;
}

interface Stored {
  readonly job: Job;
  readonly attempts: Attempts;
}

/**
 * Jobs in Postgres, shared by all replicas. pg-boss keeps one job for each key running, and gives the jobs of a
 * replica that fell silent to another one; attempts after errors are counted here, as they are in memory.
 */
export class PostgresQueue implements Queue {
  readonly #options: PostgresQueueOptions;
  readonly #boss: PgBoss;
  readonly #abort = new AbortController();
  #isRunning = false;

  /** Resolves once the database is ready, with its tables made or brought up to date. */
  static async connect(options: PostgresQueueOptions): Promise<PostgresQueue> {
    const queue = new PostgresQueue(options);
    await queue.#boss.start();
    await queue.#boss.createQueue(DEAD_QUEUE, { policy: 'short' });
    const settings = {
      notify: true,
      // For jobs of replicas that died only; what throws is put back by `#follow`.
      retryLimit: MAXIMUM_CRASHES + 1,
      retryDelay: 0,
      heartbeatSeconds: SILENCE_S,
      expireInSeconds: EXPIRES_IN_S,
      deleteAfterSeconds: KEPT_FOR_S,
    };
    await queue.#boss.createQueue(QUEUE, { policy: 'key_strict_fifo', ...settings });
    await queue.#boss.updateQueue(QUEUE, settings);
    return queue;
  }

  private constructor(options: PostgresQueueOptions) {
    this.#options = options;
    this.#boss = new PgBoss({
      connectionString: options.url,
      backend: options.backend,
      application_name: 'landscape-reviewer',
      useListenNotify: options.backend !== 'cockroachdb',
      schedule: false,
      superviseIntervalSeconds: LOOK_FOR_SILENT_S,
      monitorIntervalSeconds: LOOK_FOR_SILENT_S,
      maintenanceIntervalSeconds: KEPT_FOR_S,
    });
    this.#boss.on('error', (error) => options.onTrouble?.(error));
  }

  async add(job: Job): Promise<void> {
    const { debounceMs } = this.#options;
    const known = await this.#find(keyOf(job));
    const starts = known.map(({ startedOn }) => startedOn?.getTime() ?? 0);
    const notBefore = debounceMs === 0 ? 0 : Math.max(0, ...starts) + debounceMs;
    const waiting = known.find(({ state }) => isWaiting(state));
    const merged = waiting === undefined ? job : mergeJobs(waiting.data.job, job);
    await this.#put({ job: merged, attempts: NO_ATTEMPTS }, notBefore);
  }

  async offer(job: Job): Promise<void> {
    const known = await this.#find(keyOf(job));
    if (known.every(({ state }) => state === 'completed')) await this.add(job);
  }

  async drop(pullRequest: Pick<ReviewJob, 'owner' | 'name' | 'number'>): Promise<void> {
    const key = keyOf({ kind: 'review', installationId: 0, deliveryId: '', ...pullRequest });
    const waiting = (await this.#find(key)).filter(({ state }) => isWaiting(state));
    if (waiting.length > 0) await this.#boss.deleteJob(QUEUE, idsOf(waiting));
  }

  async start(run: RunJob): Promise<void> {
    this.#isRunning = true;
    const workers: string = await this.#boss.work(
      QUEUE,
      {
        includeMetadata: true,
        localConcurrency: RUNNING_AT_ONCE,
        // Only lengthy jobs are in a group.
        localGroupConcurrency: 1,
        pollingIntervalSeconds: POLLING_S,
        notifyPollingIntervalSeconds: POLLING_S,
        heartbeatRefreshSeconds: SIGN_OF_LIFE_S,
      },
      async (fetched: JobWithMetadata<Stored>[]) => {
        for (const each of fetched) await this.#run(each, run);
        // There may be more, which would else be asked for a second later.
        this.#boss.notifyWorker(workers);
      },
    );
  }

  async stop(timeoutMs: number): Promise<void> {
    this.#isRunning = false;
    const timer = setTimeout(() => this.#abort.abort(), Math.max(1, timeoutMs - 1000));
    // What does not end in time goes back to the queue, for another replica to take.
    await this.#boss.stop({ graceful: true, timeout: timeoutMs });
    clearTimeout(timer);
    this.#abort.abort();
  }

  async whenIdle(): Promise<void> {
    for (;;) {
      const jobs = await this.#boss.findJobs<Stored>(QUEUE);
      const isOpen = jobs.some(
        ({ state, data }) => state === 'active' || (isWaiting(state) && data.attempts.incomplete === 0),
      );
      if (!isOpen) return;
      await sleep(IDLE_POLLING_MS);
    }
  }

  async statistics(): Promise<QueueStatistics> {
    const [jobs, dead] = await Promise.all([
      this.#boss.findJobs<Stored>(QUEUE),
      this.#boss.findJobs(DEAD_QUEUE, { queued: true }),
    ]);
    const waiting = jobs.filter(({ state }) => isWaiting(state));
    const due = waiting.map(({ createdOn, startAfter }) =>
      Math.max(createdOn.getTime(), startAfter.getTime()),
    );
    return {
      waiting: waiting.length,
      running: jobs.filter(({ state }) => state === 'active').length,
      oldestWaitMs: Math.max(0, ...due.map((at) => Date.now() - at)),
      dead: dead.length,
    };
  }

  async #run({ id, data, retryCount }: JobWithMetadata<Stored>, run: RunJob): Promise<void> {
    const { job, attempts } = data;
    let fate: Fate;
    try {
      if (retryCount > MAXIMUM_CRASHES)
        throw new Error('The program died again and again while this job ran');
      fate = fateAfter(await run(job, this.#abort.signal), attempts, this.#ending());
    } catch (error) {
      // Handed back as it is: another replica takes it.
      if (!this.#isRunning) throw error;
      fate = retryCount > MAXIMUM_CRASHES ? { kind: 'dead' } : fateAfterError(attempts, this.#ending());
      this.#options.onError?.(error, job, fate.kind === 'again');
    }
    await this.#follow(id, data, fate);
  }

  #ending(): Ending {
    return { now: Date.now(), clockScale: this.#options.clockScale ?? 1 };
  }

  /** The next attempt is safe before this one counts as done. */
  async #follow(id: string, { job }: Stored, fate: Fate): Promise<void> {
    const key = keyOf(job);
    const others = (await this.#find(key)).filter((other) => other.id !== id && isWaiting(other.state));
    // A newer job that came meanwhile is the better one.
    if (fate.kind === 'again' && others.length === 0) {
      await this.#put({ job, attempts: fate.attempts }, fate.notBefore);
    }
    if (fate.kind === 'dead') await this.#boss.send(DEAD_QUEUE, { job }, { singletonKey: key });
    if (fate.kind === 'over') await this.#bury(key);
  }

  /** What succeeded at last is dead no longer. */
  async #bury(key: string): Promise<void> {
    const dead = await this.#boss.findJobs(DEAD_QUEUE, { key });
    if (dead.length > 0) await this.#boss.deleteJob(DEAD_QUEUE, idsOf(dead));
  }

  /** In the place of the job that waits for the same key, if there is one. */
  async #put(stored: Stored, notBefore: number): Promise<void> {
    await this.#boss.upsert(QUEUE, stored, {
      singletonKey: keyOf(stored.job),
      // By the database's clock, which all replicas share.
      startAfter: Math.max(0, notBefore - Date.now()) / 1000,
      ...(isLengthy(stored.job)
        ? { group: { id: LENGTHY_GROUP }, expireInSeconds: LENGTHY_EXPIRES_IN_S }
        : {}),
    });
  }

  async #find(key: string): Promise<readonly JobWithMetadata<Stored>[]> {
    return this.#boss.findJobs<Stored>(QUEUE, { key });
  }
}

function isWaiting(state: JobWithMetadata['state']): boolean {
  return state === 'created' || state === 'retry';
}

function idsOf(jobs: readonly { readonly id: string }[]): string[] {
  return jobs.map(({ id }) => id);
}
