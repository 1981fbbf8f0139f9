import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sign } from '@octokit/webhooks-methods';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Delivery, WEBHOOK_PATH, createWebhookRoute } from '../../src/server/webhook-route.ts';

const SECRETS = ['the new secret', 'the old secret'] as const;
const BODY = JSON.stringify({ action: 'opened', text: 'naïve ✓' });
const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(receive = vi.fn<(delivery: Delivery) => Promise<void>>(async () => undefined)) {
  const log = {
    warn: vi.fn<(fields: unknown, text?: string) => void>(),
    error: vi.fn<(fields: unknown, text?: string) => void>(),
  };
  const route = createWebhookRoute({ secrets: SECRETS, receive, log });
  const server = createServer((request, response) => {
    void route(request, response).then((isDone) => (isDone ? undefined : response.writeHead(404).end()));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${WEBHOOK_PATH}`, receive, log };
}

async function headers(secret: string, body = BODY): Promise<Record<string, string>> {
  return {
    'x-github-delivery': 'id-1',
    'x-github-event': 'pull_request',
    'x-hub-signature-256': await sign(secret, body),
  };
}

describe('the webhook route', () => {
  it.each(SECRETS)('takes a delivery signed with %s', async (secret) => {
    const { url, receive } = await serve();

    const response = await fetch(url, { method: 'POST', body: BODY, headers: await headers(secret) });

    expect(response.status).toBe(202);
    expect(receive).toHaveBeenCalledWith({
      id: 'id-1',
      name: 'pull_request',
      payload: JSON.parse(BODY) as unknown,
    });
  });

  it('refuses a wrong signature, and does nothing', async () => {
    const { url, receive } = await serve();

    const response = await fetch(url, { method: 'POST', body: BODY, headers: await headers('a guess') });

    expect(response.status).toBe(401);
    expect(receive).not.toHaveBeenCalled();
  });

  it.each([
    ['without a signature', 401, { 'x-github-delivery': 'i', 'x-github-event': 'push' }],
    ['without an id', 400, { 'x-github-event': 'push', 'x-hub-signature-256': 'sha256=0' }],
    ['without an event', 400, { 'x-github-delivery': 'i', 'x-hub-signature-256': 'sha256=0' }],
    [
      'with a malformed signature',
      401,
      { 'x-github-delivery': 'i', 'x-github-event': 'push', 'x-hub-signature-256': 'sha1=zz' },
    ],
  ])('refuses a delivery %s', async (_, status, sent) => {
    const { url, receive } = await serve();

    const response = await fetch(url, { method: 'POST', body: BODY, headers: sent });

    expect(response.status).toBe(status);
    expect(receive).not.toHaveBeenCalled();
  });

  it('refuses what is not JSON, an empty body and other methods', async () => {
    const { url } = await serve();
    const post = async (body: string) =>
      fetch(url, { method: 'POST', body, headers: await headers(SECRETS[0], body) });

    expect((await post('{')).status).toBe(400);
    expect((await fetch(url, { method: 'POST', headers: { ...(await headers(SECRETS[0])) } })).status).toBe(
      401,
    );
    expect((await fetch(url)).status).toBe(405);
  });

  it('refuses more than 25 MB before it is hashed', async () => {
    const { url, receive } = await serve();
    const body = 'x'.repeat(26 * 1024 * 1024);

    const status = await fetch(url, {
      method: 'POST',
      body,
      headers: { ...(await headers(SECRETS[0])) },
    }).then(
      (response) => response.status,
      // The connection may be closed while the body is still on its way.
      () => 413,
    );

    expect(status).toBe(413);
    expect(receive).not.toHaveBeenCalled();
  });

  it('answers 500 where the job could not be kept, so that GitHub counts the delivery as failed', async () => {
    const { url, log } = await serve(
      vi.fn<(delivery: Delivery) => Promise<void>>(async () => Promise.reject(new Error('full'))),
    );

    const response = await fetch(url, { method: 'POST', body: BODY, headers: await headers(SECRETS[0]) });

    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('full');
    expect(log.error).toHaveBeenCalledOnce();
  });

  it('leaves other paths to others', async () => {
    const { url } = await serve();

    expect((await fetch(url.replace(WEBHOOK_PATH, '/ping'))).status).toBe(404);
  });
});
