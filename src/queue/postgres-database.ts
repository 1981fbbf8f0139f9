import type { Db } from 'pg-boss';
import { Pool, type PoolClient } from 'pg';

/** GitHub waits ten seconds for its answer: a database that takes longer than this is not there. */
const TIME_LIMIT_MS = 5_000;
/** A replica that is cut off in the middle of a transaction must not hold its locks until the connection dies. */
const IDLE_LIMIT_MS = 10_000;
/** Each replica keeps so many connections for its jobs, beside those of pg-boss. */
const CONNECTIONS = 5;
/** Two transactions were in each other's way, and one of them was undone: it may be tried again. */
const CONFLICTS = new Set(['40001', '40P01']);
const MAX_TRIES = 3;

const SESSION = `SET lock_timeout = ${TIME_LIMIT_MS};
  SET idle_in_transaction_session_timeout = ${IDLE_LIMIT_MS}`;

/** What went wrong in the database, without the whole connection, which the driver's own errors carry along. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: string | undefined;

  constructor(error: unknown) {
    const { message, code, errors } = error as { message?: string; code?: unknown; errors?: Error[] };
    // Where a name has several addresses, each of them has its own error, and the whole has no message.
    super(message || errors?.map((each) => each.message).join(', ') || String(error));
    this.code = typeof code === 'string' ? code : undefined;
    // Where it was asked from is of no use to anybody, and while it is away each delivery tells of it.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Connections on which nothing waits longer than five seconds, and transactions over them. */
export class Database implements Db {
  readonly #pool: Pool;

  constructor(url: string, onTrouble: (error: unknown) => void) {
    this.#pool = new Pool({
      connectionString: url,
      application_name: 'landscape-reviewer',
      max: CONNECTIONS,
      connectionTimeoutMillis: TIME_LIMIT_MS,
      query_timeout: TIME_LIMIT_MS,
      keepAlive: true,
      // As statements: a pool in front of the database may refuse them in the first message.
      onConnect: async (client) => {
        await client.query(SESSION);
      },
    });
    this.#pool.on('error', onTrouble);
  }

  async executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    try {
      return await this.#pool.query(text, values);
    } catch (error) {
      throw new DatabaseError(error);
    }
  }

  /** All that `work` does through its argument, or nothing. */
  async transaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#tryOnce(work);
      } catch (error) {
        const failure = new DatabaseError(error);
        if (attempt === MAX_TRIES || !CONFLICTS.has(failure.code ?? '')) throw failure;
      }
    }
  }

  async #tryOnce<T>(work: (tx: Db) => Promise<T>): Promise<T> {
    const client: PoolClient = await this.#pool.connect();
    // Also told to the query that runs; without a listener it would end the process.
    client.on('error', ignore);
    let isWhole = false;
    try {
      await client.query('BEGIN');
      const result = await work({ executeSql: async (text, values) => client.query(text, values) });
      await client.query('COMMIT');
      isWhole = true;
      return result;
    } finally {
      client.off('error', ignore);
      // What failed may still be under way on the server: closing the connection undoes it.
      client.release(!isWhole);
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

function ignore(): void {
  // See where it is used.
}
