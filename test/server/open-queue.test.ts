import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { MemoryQueue } from '../../src/queue/memory-queue.ts';
import { createTroubleLog, openQueue } from '../../src/server/open-queue.ts';
import { StartError } from '../../src/server/start-and-stop.ts';
import { hasPostgres, startPostgres } from '../support/a-postgres.ts';
import { startProxy, through } from '../support/a-proxy.ts';
import { freePort } from '../support/free-port.ts';

const SILENT = pino({ level: 'silent' });

/** Opens the queue of a database, with little patience. */
async function open(url?: string) {
  return openQueue({
    environment: { debounceMs: 0, ...(url === undefined ? {} : { databaseUrl: url }) },
    log: SILENT,
    isBusy: () => false,
    patienceMs: 1500,
  });
}

describe('openQueue', () => {
  it('takes memory where there is no database', async () => {
    expect(await open()).toBeInstanceOf(MemoryQueue);
  });

  it('says in one line which database cannot be reached, without its password', async () => {
    const url = `postgres://somebody:secret@127.0.0.1:${await freePort()}/jobs`;

    const error = await open(url).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(StartError);
    const { message } = error as StartError;
    expect(message).toMatch(/^Cannot use the database at 127\.0\.0\.1:\d+: .*ECONNREFUSED/u);
    expect(message).not.toContain('\n');
    expect(message).not.toContain('secret');
  });

  it('says so of what is no database as well', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;

    await expect(open(`postgres://a:b@127.0.0.1:${port}/jobs`)).rejects.toThrow(StartError);
    server.close();
  });

  it.skipIf(!hasPostgres)(
    'waits for a database that is being started, but not for one that does not let it in',
    async () => {
      const postgres = await startPostgres();
      const url = await postgres.createDatabase('jobs');
      const proxy = await startProxy(Number(new URL(url).port));
      proxy.cut();
      setTimeout(proxy.mend, 300);

      const queue = await open(through(proxy, url));
      expect(await queue.statistics()).toMatchObject({ waiting: 0 });
      await queue.stop(1);
      const wrong = new URL(url);
      wrong.password = 'wrong';
      const beganAt = performance.now();
      await expect(open(wrong.href)).rejects.toThrow('password authentication failed');
      expect(performance.now() - beganAt).toBeLessThan(1200);

      await proxy.stop();
      await postgres.stop();
    },
  );
});

describe('createTroubleLog', () => {
  it('tells once a minute at most, and how much it left out', () => {
    const told: unknown[] = [];
    let now = 0;
    const tell = createTroubleLog({ error: (fields: unknown) => told.push(fields) }, () => now);
    const error = Object.assign(new Error('away'), { code: 'ECONNREFUSED', client: { large: 'object' } });

    for (now = 0; now < 61_000; now += 1000) tell(error);

    expect(told).toEqual([
      { reason: 'away', code: 'ECONNREFUSED', untold: 0 },
      { reason: 'away', code: 'ECONNREFUSED', untold: 59 },
    ]);
  });
});
