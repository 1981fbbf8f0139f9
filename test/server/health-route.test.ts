import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type HealthOptions, createHealthRoute } from '../../src/server/health-route.ts';
import type { FailureRule } from '../local-github/http/failures.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { aGitHub } from '../support/a-github.ts';

const servers: ReturnType<typeof createServer>[] = [];
const MINUTE_MS = 60_000;

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const idle = { waiting: 0, running: 0, oldestWaitMs: 0, dead: 0 };

async function ask(
  path: string,
  parts: Partial<HealthOptions> = {},
  failing?: FailureRule,
): Promise<[number, unknown]> {
  const sandbox = await aSandbox();
  if (failing !== undefined) sandbox.fail(failing);
  const route = createHealthRoute({
    probot: { auth: async () => aGitHub(sandbox, { asApp: true }) as never },
    queue: { statistics: async () => idle },
    lastJobEnd: () => 0,
    log: { warn: () => undefined },
    now: () => 0,
    ...parts,
  });
  const server = createServer((request, response) => {
    void route(request, response).then((isDone) => (isDone ? undefined : response.writeHead(404).end('{}')));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return [response.status, await response.json()];
}

describe('the health route', () => {
  it('is alive, and leaves other paths to others', async () => {
    expect(await ask('/healthz')).toEqual([200, { alive: true }]);
    expect(await ask('/elsewhere')).toEqual([404, {}]);
  });

  it('is ready where GitHub takes the credentials and the queue moves', async () => {
    expect(await ask('/readyz')).toEqual([200, { credentials: 'ok', queue: 'ok' }]);
  });

  it.each([
    ['does not take the credentials', 401, 503, 'failing'],
    ['knows no such App any more', 404, 503, 'failing'],
    ['has a bad day', 502, 200, 'unknown'],
    ['limits requests', 403, 200, 'unknown'],
    ['drops the connection', 'lost', 200, 'unknown'],
  ] as const)('takes deliveries all the same, unless GitHub %s', async (_, how, status, credentials) => {
    expect(await ask('/readyz', {}, { how })).toEqual([status, { credentials, queue: 'ok' }]);
  });

  it.each([
    ['a database that is not there', async () => Promise.reject(new Error('refused')), 0, 'unreachable'],
    ['old jobs, none of which ends', async () => ({ ...idle, oldestWaitMs: 20 * MINUTE_MS }), 0, 'stuck'],
    ['old jobs, which end one by one', async () => ({ ...idle, oldestWaitMs: 20 * MINUTE_MS }), 29, 'ok'],
  ])('tells of %s', async (_, statistics, lastEndMinutes, queue) => {
    const [, body] = await ask('/readyz', {
      queue: { statistics },
      lastJobEnd: () => lastEndMinutes * MINUTE_MS,
      now: () => 30 * MINUTE_MS,
    });

    expect(body).toEqual({ credentials: 'ok', queue });
  });
});
