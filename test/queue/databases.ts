import { afterAll, beforeAll } from 'vitest';
import { type TestPostgres, startPostgres } from '../support/a-postgres.ts';

/** A Postgres for the tests of a `describe`, and an empty database for whoever asks. */
export function databases() {
  let postgres: TestPostgres;
  let count = 0;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(async () => postgres.stop());
  return {
    restart: async () => postgres.restart(),
    aDatabase: async (): Promise<string> => {
      count += 1;
      return postgres.createDatabase(`test_${count}`);
    },
  };
}
