import type { Db, JobInsert, JobWithMetadata, PgBoss } from 'pg-boss';
import { type Job, isLengthy, keyOf, mergeJobs, rankOf } from './queue.ts';
import { type Attempts, DEAD_FOR_MS, type RetryDecision, runLimitOf } from './retry-policy.ts';

export const QUEUE = 'landscape-jobs';
/** Which jobs go first. What is lengthy is asked for by itself. */
export const PRIORITY = { usual: 0, lengthy: -1 } as const;
/** How much longer than its own replica gives it a run may take before another one may have the job. */
const GRACE_S = 60;

/** The program's own tables, which lie beside those of pg-boss. */
const KEYS = 'pgboss.landscape_keys';
const DELIVERIES = 'pgboss.landscape_deliveries';

/** Tells all replicas that there is a job. */
export const CHANNEL = 'landscape_jobs';

export interface Stored {
  readonly job: Job;
  readonly attempts: Attempts;
}

/** As a row of the queue that is due after so many seconds. */
export function toInsert(stored: Stored, startAfter: number): JobInsert<Stored> {
  const { job } = stored;
  const expireInSeconds = runLimitOf(job) / 1000 + GRACE_S;
  return { data: stored, startAfter, singletonKey: keyOf(job), priority: priorityOf(job), expireInSeconds };
}

export function priorityOf(job: Job): number {
  return isLengthy(job) ? PRIORITY.lengthy : rankOf(job);
}

/** Makes what is missing. Replicas may start together, of which one is told that the table is there. */
export async function createTables(db: Db): Promise<void> {
  const create = async () =>
    db.executeSql(`
      CREATE TABLE IF NOT EXISTS ${KEYS} (
        key text PRIMARY KEY, started_on timestamptz, used_on timestamptz NOT NULL DEFAULT now());
      ALTER TABLE ${KEYS}
        ADD COLUMN IF NOT EXISTS unfinished_starts int NOT NULL DEFAULT 0,
        ADD COLUMN IF NOT EXISTS has_unhurried boolean NOT NULL DEFAULT false,
        ADD COLUMN IF NOT EXISTS died_on timestamptz;
      CREATE TABLE IF NOT EXISTS ${DELIVERIES} (
        id text PRIMARY KEY, recorded_on timestamptz NOT NULL DEFAULT now())`);
  await create().catch(create);
}

/** Forgets deliveries that GitHub does not repeat any more, and keys that no job bears. */
export async function forgetOld(db: Db): Promise<void> {
  await db.executeSql(`DELETE FROM ${DELIVERIES} WHERE recorded_on < now() - interval '4 days'`);
  await db.executeSql(`DELETE FROM ${KEYS} WHERE used_on < now() - interval '1 day'`);
}

/** Notes deliveries; returns the ids of those that were not noted before. */
export async function noteDeliveries(tx: Db, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.executeSql(
    `INSERT INTO ${DELIVERIES} (id) SELECT DISTINCT id FROM unnest($1::text[]) AS id ORDER BY id
     ON CONFLICT DO NOTHING RETURNING id`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id as string));
}

export interface KeyState {
  /** For how many seconds the debounce lasts, by the database's clock, which all replicas share. */
  readonly startsIn: number;
  /** A job that is not urgent may wait for it. */
  readonly hasUnhurried: boolean;
}

/** Of the keys that bore a job of late; where none of it has begun, GREATEST passes over what is null. */
export async function readKeys(
  tx: Db,
  keys: readonly string[],
  debounceMs: number,
): Promise<ReadonlyMap<string, KeyState>> {
  const { rows } = await tx.executeSql(
    `SELECT key, has_unhurried AS "hasUnhurried",
       GREATEST(0, EXTRACT(EPOCH FROM started_on - now()) + $2)::float8 AS "startsIn"
     FROM ${KEYS} WHERE key = ANY($1::text[])`,
    [keys, debounceMs / 1000],
  );
  return new Map(rows.map(({ key, hasUnhurried, startsIn }) => [key, { hasUnhurried, startsIn }]));
}

/** Notes that jobs which are not urgent wait for these keys. */
export async function noteUnhurried(tx: Db, keys: readonly string[]): Promise<void> {
  await tx.executeSql(
    `INSERT INTO ${KEYS} (key, has_unhurried) SELECT key, true FROM unnest($1::text[]) AS key ORDER BY key
     ON CONFLICT (key) DO UPDATE SET used_on = now(), has_unhurried = true`,
    [keys],
  );
}

/** Notes that jobs of these keys begin, from which the debounce counts. */
export async function noteStarts(db: Db, keys: readonly string[]): Promise<void> {
  await db.executeSql(
    `INSERT INTO ${KEYS} AS k (key, started_on, unfinished_starts)
     SELECT key, now(), 1 FROM unnest($1::text[]) AS key ORDER BY key
     ON CONFLICT (key) DO UPDATE SET used_on = now(), started_on = now(), has_unhurried = false,
       unfinished_starts = k.unfinished_starts + 1`,
    [keys],
  );
}

/** How often jobs of these keys began since one ended: the program died so often while they ran. */
export async function readCrashes(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.executeSql(
    `SELECT key, unfinished_starts AS crashes FROM ${KEYS} WHERE key = ANY($1::text[])`,
    [keys],
  );
  return new Map(rows.map(({ key, crashes }) => [key, crashes]));
}

/** Until the transaction ends, no replica begins or settles a job of the key. */
async function lockKey(tx: Db, key: string): Promise<void> {
  await tx.executeSql(`SELECT 1 FROM ${KEYS} WHERE key = $1 FOR UPDATE`, [key]);
}

/**
 * Notes that a job has come to its end, by which an earlier one of its key that died is forgotten. `crashes` remain
 * where it was broken off and nobody knows whether it is what kills the program.
 */
async function noteEnd(
  tx: Db,
  key: string,
  { kind, crashes }: { readonly kind: RetryDecision['kind']; readonly crashes: number },
): Promise<void> {
  await tx.executeSql(
    `UPDATE ${KEYS} SET used_on = now(), unfinished_starts = $3,
       died_on = CASE $2 WHEN 'completed' THEN NULL WHEN 'dead' THEN now() ELSE died_on END
     WHERE key = $1`,
    [key, kind, crashes],
  );
}

/** Of keys whose pull request was closed. */
export async function forgetDead(tx: Db, keys: readonly string[]): Promise<void> {
  await tx.executeSql(`UPDATE ${KEYS} SET died_on = NULL WHERE key = ANY($1::text[])`, [keys]);
}

export async function countDead(db: Db): Promise<number> {
  const { rows } = await db.executeSql(
    `SELECT count(*)::int AS dead FROM ${KEYS} WHERE died_on > now() - $1 * interval '1 ms'`,
    [DEAD_FOR_MS],
  );
  return rows[0].dead;
}

/** Tells all replicas of a job that is due, once the transaction is over. */
export async function notify(tx: Db): Promise<void> {
  await tx.executeSql(`SELECT pg_notify($1, '')`, [CHANNEL]);
}

/** A job that a replica has taken. */
export interface Claim {
  readonly id: string;
  readonly key: string;
  readonly createdOn: Date;
  /** Tells the claim from a later one of another replica. */
  readonly retryCount: number;
  readonly stored: Stored;
  /** Of the jobs that wait for its key and that its run does as well. */
  readonly merged: readonly string[];
}

/** Whether no other replica has been given the job since. */
export async function isOwn(boss: PgBoss, db: Db, { id, retryCount }: Claim): Promise<boolean> {
  const [job] = await boss.findJobs(QUEUE, { id, db });
  return job?.state === 'active' && job.retryCount === retryCount;
}

/** One run for the job and all that wait for its key. They stay stored until it is settled: a crash loses none. */
export async function withWaiting(
  boss: PgBoss,
  db: Db,
  { key, createdOn, stored }: Claim,
): Promise<Pick<Claim, 'stored' | 'merged'>> {
  const waiting = await findWaiting(boss, db, key);
  const inOrder = [{ createdOn, data: stored }, ...waiting].toSorted(byAge).map(({ data }) => data);
  return {
    merged: waiting.map(({ id }) => id),
    stored: inOrder.reduce((older, newer) => ({ ...newer, job: mergeJobs(older.job, newer.job) })),
  };
}

async function findWaiting(boss: PgBoss, db: Db, key: string): Promise<readonly JobWithMetadata<Stored>[]> {
  return boss.findJobs<Stored>(QUEUE, { key, queued: true, db });
}

function byAge(a: { readonly createdOn: Date }, b: { readonly createdOn: Date }): number {
  return Number(a.createdOn) - Number(b.createdOn);
}

/**
 * Takes a job away whose run has ended, with those that were merged into it, and stores its next attempt in the same
 * transaction. Does nothing where another replica has the job by now.
 */
export async function settle(
  boss: PgBoss,
  tx: Db,
  claim: Claim,
  { decision, crashes }: { readonly decision: RetryDecision; readonly crashes: number },
): Promise<void> {
  const { id, key, merged, stored } = claim;
  await lockKey(tx, key);
  if (!(await isOwn(boss, tx, claim))) return;
  await boss.deleteJob(QUEUE, [id, ...merged], { db: tx });
  const newer =
    decision.kind === 'completed' ? undefined : (await findWaiting(boss, tx, key)).toSorted(byAge).at(-1);
  if (newer !== undefined) {
    // It does what both would.
    const both = { ...newer.data, job: mergeJobs(stored.job, newer.data.job) };
    await boss.update(QUEUE, both, { id: newer.id, priority: priorityOf(both.job), db: tx });
  } else if (decision.kind === 'retry') {
    // By the database's clock, which all replicas share.
    const startAfter = Math.max(0, decision.notBefore - Date.now()) / 1000;
    const next = toInsert({ job: stored.job, attempts: decision.attempts }, startAfter);
    await boss.insert(QUEUE, [next], { db: tx });
    if (startAfter === 0) await notify(tx);
  }
  await noteEnd(tx, key, { kind: newer === undefined ? decision.kind : 'retry', crashes });
}
