import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { aSandbox, asInstallation } from '../support/a-sandbox.ts';
import { LIST } from '../support/a-world.ts';
import { depthOf } from './http/request-log.ts';

const REPO = '/repos/ebpf-io/list';
const COMMENT = `POST ${REPO}/issues/7/comments`;

function link(beganAt: number, endedAt: number | undefined) {
  return { beganAt, endedAt };
}

describe('the depth of requests', () => {
  it.each([
    ['nothing', [], 0],
    ['one after the other', [link(0, 1), link(1, 2), link(3, 4)], 3],
    ['side by side', [link(0, 3), link(1, 4), link(2, 5)], 1],
    ['side by side and then one', [link(0, 3), link(1, 2), link(3, 4)], 2],
    ['one that never ended', [link(0, undefined), link(5, 6)], 1],
    ['an order that is not that of the log', [link(2, 3), link(0, 1)], 2],
  ])('%s', (_, requests, depth) => {
    expect(depthOf(requests)).toBe(depth);
  });

  it('is measured on what was asked', async () => {
    // Long enough that what is sent together is under way together, on connections that are there already.
    const sandbox = await aSandbox({}, { latencyMs: 250 });
    const client = await asInstallation(sandbox);
    await Promise.all([1, 2, 3].map(async () => client.send(`GET ${REPO}`)));
    sandbox.resetRequests();
    await client.send(`GET ${REPO}`);
    await Promise.all([1, 2, 3].map(async () => client.send(`GET ${REPO}/labels`)));
    await client.send(COMMENT, { body: 'a' });
    await client.send(COMMENT, { body: ' ' });
    await client.graphql('{ viewer { login } }');
    const { count, depth, byRoute, all } = sandbox.requests;
    expect({ count, depth }).toEqual({ count: 7, depth: 5 });
    expect(byRoute).toEqual({
      'GET /repos/{owner}/{repo}': 1,
      'GET /repos/{owner}/{repo}/labels': 3,
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': 2,
      'POST /graphql': 1,
    });
    expect(all.map(({ status }) => status)).toContain(422);
    sandbox.resetRequests();
    expect(sandbox.requests.count).toBe(0);
  });
});

it('delivers each time on a connection of its own, as the program behind a port may be another one', async () => {
  const sandbox = await aSandbox();
  const kept: unknown[] = [];
  const server = createServer((request, response) => {
    kept.push(request.headers.connection);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const pullRequest = { owner: 'ebpf-io', name: 'list', number: 7 };
  for (const action of ['opened', 'edited']) {
    await sandbox.deliver({ target, event: 'pull_request', action, pullRequest });
  }
  server.close();

  expect(kept).toEqual(['close', 'close']);
});

describe('failures', () => {
  it('come as often as they were told to', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    sandbox.fail({ match: ({ path }) => path.endsWith('/labels'), how: 502, times: 2 });
    const statuses = [];
    for (const path of ['labels', 'pulls', 'labels', 'labels']) {
      statuses.push((await client.send(`GET ${REPO}/${path}`)).status);
    }
    expect(statuses).toEqual([502, 200, 502, 200]);
  });

  it('do not write what they refuse', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    sandbox.fail({ how: 'secondary-rate-limit', retryAfterSeconds: 3, times: 1 });
    const { status, headers, body } = await client.send(COMMENT, { body: 'a' });
    expect(status).toBe(403);
    expect(headers.get('retry-after')).toBe('3');
    expect(body['message']).toContain('secondary rate limit');
    expect(sandbox.state(LIST).comments).toEqual([]);
  });

  it('tell of the rate limit in the way of each API', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    sandbox.fail({ how: 'rate-limit', times: 2 });
    const { status, headers } = await client.send(`GET ${REPO}`);
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect((await client.graphql('{ viewer { login } }'))['errors']).toMatchObject([{ type: 'RATE_LIMIT' }]);
  });

  it('can lose the answer to a write that was done', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    sandbox.fail({ how: 'lost', times: 1 });
    await expect(client.send(COMMENT, { body: 'a' })).rejects.toThrow('fetch failed');
    expect(sandbox.state(LIST).comments).toHaveLength(1);
  });

  it('can leave a request without an answer, or with a late one', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    sandbox.fail({ how: 'timeout', times: 1 });
    const asked = fetch(`${sandbox.url}${REPO}`, { signal: AbortSignal.timeout(50) });
    await expect(asked).rejects.toThrow('timeout');
    sandbox.fail({ how: 'slow', delayMs: 60, times: 1 });
    const before = performance.now();
    await client.send(`GET ${REPO}`);
    expect(performance.now() - before).toBeGreaterThan(55);
  });

  it('hit the same requests in each run with the same seed', async () => {
    const runs = [];
    for (const seed of [7, 7, 8]) {
      const sandbox = await aSandbox();
      const client = await asInstallation(sandbox);
      sandbox.fail({ how: 500, probability: 0.5, seed });
      const statuses = [];
      for (let n = 0; n < 12; n += 1) statuses.push((await client.send('GET /rate_limit')).status);
      runs.push(statuses.join(' '));
    }
    expect(runs[0]).toBe(runs[1]);
    expect(runs[0]).not.toBe(runs[2]);
  });
});
