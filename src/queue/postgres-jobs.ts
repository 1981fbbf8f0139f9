import type { Db, PgBoss } from 'pg-boss';
import { type Attempts, NEAR_ATTEMPTS, runLimitOf } from './attempts.ts';
import { type Job, type QueueStatistics, isLengthy, keyOf } from './queue.ts';

export const QUEUE = 'landscape-jobs';
export const DEAD_QUEUE = 'landscape-dead-jobs';
/** Tells all replicas that there is a job. */
export const CHANNEL = 'landscape_jobs';

/** pg-boss's own table, and two beside it. */
const JOBS = 'pgboss.job';
const KEYS = 'pgboss.landscape_keys';
const DELIVERIES = 'pgboss.landscape_deliveries';

/** What a job is stored with. */
export interface Stored {
  readonly job: Job;
  readonly attempts: Attempts;
  /** How often the program died while it ran, before it was put where it stands now. */
  readonly crashes?: number;
}

/** A job that a replica runs: the number of the attempt tells it from a later one of another replica. */
export interface Claim {
  readonly id: string;
  readonly retryCount: number;
}

/** Which jobs go first. What is lengthy and what is suspect is asked for by itself. */
export const PRIORITY = { urgent: 1, usual: 0, lengthy: -1, suspect: -2 } as const;

/** How much longer than its own replica gives it a run may take before another one may have the job. */
const GRACE_S = 60;

/** After so many crashes a job is a suspect: it runs alone, so that no other is counted with it. */
export const SUSPECT_AFTER_CRASHES = 2;

/** Makes the tables that are missing. Replicas may start together, of which one is told that the table is there. */
export async function createTables(db: Db): Promise<void> {
  const create = async () =>
    db.executeSql(`
      CREATE TABLE IF NOT EXISTS ${KEYS} (
        key text PRIMARY KEY, started_on timestamptz, used_on timestamptz NOT NULL DEFAULT now());
      CREATE TABLE IF NOT EXISTS ${DELIVERIES} (
        id text PRIMARY KEY, recorded_on timestamptz NOT NULL DEFAULT now())`);
  await create().catch(create);
}

/** Forgets deliveries that GitHub does not repeat any more, and keys that no job bears. */
export async function forgetOld(db: Db): Promise<void> {
  await db.executeSql(`DELETE FROM ${DELIVERIES} WHERE recorded_on < now() - interval '4 days'`);
  await db.executeSql(`DELETE FROM ${KEYS} WHERE used_on < now() - interval '1 day'`);
}

/** Notes a delivery; false where that was done before. */
export async function noteDelivery(tx: Db, id: string): Promise<boolean> {
  const { rows } = await tx.executeSql(
    `INSERT INTO ${DELIVERIES} (id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id`,
    [id],
  );
  return rows.length > 0;
}

/**
 * Until the transaction ends, nobody else adds or settles a job of these keys; always in one order. Returns for how
 * many seconds the debounce of each lasts, by the database's clock.
 */
export async function lockKeys(
  tx: Db,
  keys: readonly string[],
  debounceMs = 0,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.executeSql(
    `INSERT INTO ${KEYS} AS k (key) SELECT key FROM unnest($1::text[]) AS key ORDER BY key
     ON CONFLICT (key) DO UPDATE SET used_on = now()
     RETURNING key, GREATEST(0, EXTRACT(EPOCH FROM k.started_on - now()) + $2)::float8 AS "startsIn"`,
    [keys, debounceMs / 1000],
  );
  return new Map(rows.map(({ key, startsIn }) => [key as string, Number(startsIn ?? 0)]));
}

/** Notes that jobs of these keys have begun, from which the debounce counts. */
export async function noteStarts(db: Db, keys: readonly string[]): Promise<void> {
  await db.executeSql(
    `INSERT INTO ${KEYS} (key, started_on) SELECT key, now() FROM unnest($1::text[]) AS key ORDER BY key
     ON CONFLICT (key) DO UPDATE SET used_on = now(), started_on = now()`,
    [keys],
  );
}

/** A job that waits. */
export interface Waiting {
  readonly id: string;
  readonly data: Stored;
  /** Only a place to run is missing. */
  readonly isDue: boolean;
}

/** What waits for keys that are locked. The conditions are those of pg-boss's own index. */
export async function findWaiting(tx: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Waiting>> {
  const { rows } = await tx.executeSql(
    `SELECT singleton_key AS key, id, data, start_after <= now() AS "isDue" FROM ${JOBS}
     WHERE name = $1 AND singleton_key = ANY($2::text[])
       AND state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'
     FOR UPDATE`,
    [QUEUE, keys],
  );
  return new Map(rows.map(({ key, id, data, isDue }) => [key as string, { id, data, isDue }]));
}

export async function isRunning(tx: Db, key: string): Promise<boolean> {
  const { rows } = await tx.executeSql(
    `SELECT 1 FROM ${JOBS} WHERE name = $1 AND singleton_key = $2 AND state = 'active'
       AND policy = 'key_strict_fifo'`,
    [QUEUE, key],
  );
  return rows.length > 0;
}

/** A job to store: in the place of the one that waits for its key, if there is one. */
export interface Placement {
  readonly stored: Stored;
  /** Absent: when the one in whose place it stands is due. */
  readonly inSeconds?: number;
  readonly inPlaceOf?: Waiting;
}

/** Stores jobs whose keys are locked. */
export async function placeJobs(boss: PgBoss, tx: Db, placements: readonly Placement[]): Promise<void> {
  const fresh = [];
  for (const { stored, inSeconds, inPlaceOf } of placements) {
    const priority = priorityOf(stored);
    if (inPlaceOf === undefined) {
      const expireInSeconds = runLimitOf(stored.job) / 1000 + GRACE_S;
      const singletonKey = keyOf(stored.job);
      fresh.push({ data: stored, singletonKey, startAfter: inSeconds ?? 0, priority, expireInSeconds });
    } else {
      const due = inSeconds === undefined ? {} : { startAfter: inSeconds };
      await boss.update(QUEUE, stored, { id: inPlaceOf.id, priority, db: tx, ...due });
    }
  }
  if (fresh.length > 0) await boss.insert(QUEUE, fresh, { db: tx });
}

function priorityOf({ job, crashes = 0 }: Stored): number {
  if (crashes >= SUSPECT_AFTER_CRASHES) return PRIORITY.suspect;
  if (isLengthy(job)) return PRIORITY.lengthy;
  return job.isUrgent === true ? PRIORITY.urgent : PRIORITY.usual;
}

/** Takes away a job that came to its end; false where it is another replica's by now. Its key is locked. */
export async function takeAway(tx: Db, { id, retryCount }: Claim): Promise<boolean> {
  const { rows } = await tx.executeSql(
    `DELETE FROM ${JOBS} WHERE name = $1 AND id = $2::uuid AND state = 'active' AND retry_count = $3
     RETURNING id`,
    [QUEUE, id, retryCount],
  );
  return rows.length > 0;
}

export async function forgetWaiting(tx: Db, keys: readonly string[]): Promise<void> {
  await tx.executeSql(
    `DELETE FROM ${JOBS} WHERE name = $1 AND singleton_key = ANY($2::text[])
       AND state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'`,
    [QUEUE, keys],
  );
}

/** Of keys whose pull request was closed, or whose job succeeded at last. */
export async function forgetDead(tx: Db, keys: readonly string[]): Promise<void> {
  await tx.executeSql(
    `DELETE FROM ${JOBS} WHERE name = $1 AND COALESCE(singleton_key, '') = ANY($2::text[])
       AND state = 'created' AND policy = 'short'`,
    [DEAD_QUEUE, keys],
  );
}

/** A sign of life for the jobs that run here; returns the ids of those that are still this replica's. */
export async function keepClaims(db: Db, claims: readonly Claim[]): Promise<ReadonlySet<string>> {
  const { rows } = await db.executeSql(
    `UPDATE ${JOBS} j SET heartbeat_on = now()
     FROM unnest($2::uuid[], $3::int[]) AS mine (id, retry_count)
     WHERE j.name = $1 AND j.id = mine.id AND j.retry_count = mine.retry_count AND j.state = 'active'
     RETURNING j.id`,
    [QUEUE, claims.map(({ id }) => id), claims.map(({ retryCount }) => retryCount)],
  );
  return new Set(rows.map(({ id }) => id as string));
}

/** Tells all replicas of a job that is due, once the transaction is over. */
export async function notify(tx: Db): Promise<void> {
  await tx.executeSql(`SELECT pg_notify($1, '')`, [CHANNEL]);
}

export async function countJobs(db: Db): Promise<QueueStatistics> {
  const { rows } = await db.executeSql(
    `SELECT count(*) FILTER (WHERE name = $1 AND state < 'active') AS waiting,
       count(*) FILTER (WHERE name = $1 AND state = 'active') AS running,
       count(*) FILTER (WHERE name = $2 AND state < 'active' AND keep_until > now()) AS dead,
       EXTRACT(EPOCH FROM now() - min(GREATEST(created_on, start_after))
         FILTER (WHERE name = $1 AND state < 'active'))::float8 AS "oldestWait"
     FROM ${JOBS} WHERE name IN ($1, $2) AND state < 'completed'`,
    [QUEUE, DEAD_QUEUE],
  );
  const { waiting, running, dead, oldestWait } = rows[0];
  return {
    waiting: Number(waiting),
    running: Number(running),
    oldestWaitMs: Math.max(0, Number(oldestWait ?? 0) * 1000),
    dead: Number(dead),
  };
}

/** Whether nothing runs, and nothing waits but attempts that are far off. */
export async function isIdle(db: Db): Promise<boolean> {
  const { rows } = await db.executeSql(
    `SELECT 1 FROM ${JOBS} WHERE name = $1 AND (state = 'active'
       OR (state < 'active' AND (data->'attempts'->>'incomplete')::int = 0
           AND (data->'attempts'->>'failures')::int <= $2)) LIMIT 1`,
    [QUEUE, NEAR_ATTEMPTS],
  );
  return rows.length === 0;
}
