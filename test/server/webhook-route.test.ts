import { createServer } from 'node:http';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { sign } from '@octokit/webhooks-methods';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createWebhookRoute,
  type Delivery,
  type DeliveryResult,
  WEBHOOK_PATH,
  type WebhookRouteOptions,
} from '../../src/server/webhook-route.ts';
import { eventually } from '../support/eventually.ts';

const SECRETS = ['the new secret', 'the old secret'] as const;
const BODY = JSON.stringify({ action: 'opened', text: 'naïve ✓' });
const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(
  receive = vi.fn<(delivery: Delivery) => Promise<void>>(async () => undefined),
  bodies: WebhookRouteOptions['bodies'] = {},
) {
  const log = {
    info: vi.fn<(fields: unknown, text?: string) => void>(),
    warn: vi.fn<(fields: unknown, text?: string) => void>(),
    error: vi.fn<(fields: unknown, text?: string) => void>(),
  };
  const results: [string, DeliveryResult][] = [];
  const observe = (event: string, result: DeliveryResult) => void results.push([event, result]);
  const route = createWebhookRoute({ secrets: SECRETS, receive, log, observe, bodies });
  const server = createServer((request, response) => {
    void route(request, response).then((isDone) => (isDone ? undefined : response.writeHead(404).end()));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${WEBHOOK_PATH}`, port, receive, log, results };
}

/** A stranger, who knows what a delivery looks like; resolves to the answer's first line when the connection ends. */
function aStranger(port: number, bytes: number): { socket: Socket; answer: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  const { promise: answer, resolve } = Promise.withResolvers<string>();
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''));
  const head = [
    `POST ${WEBHOOK_PATH} HTTP/1.1`,
    'host: here',
    'x-github-delivery: a-guess',
    'x-github-event: push',
    `x-hub-signature-256: sha256=${'0'.repeat(64)}`,
    `content-length: ${bytes}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  return { socket, answer };
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

  it('refuses what cannot be a signature before it reads anything', async () => {
    const { port, results } = await serve();
    const socket = connect(port, '127.0.0.1');
    const answer = Promise.withResolvers<string>();
    socket.once('data', (chunk: Buffer) => answer.resolve(chunk.toString()));
    // A body is announced, and never sent.
    socket.write(
      `POST ${WEBHOOK_PATH} HTTP/1.1\r\nhost: here\r\nx-github-delivery: i\r\nx-github-event: push\r\n` +
        'x-hub-signature-256: sha256=0\r\ncontent-length: 10\r\n\r\n',
    );

    expect(await answer.promise).toContain('401');
    expect(results).toEqual([['unverified', 'refused']]);
    socket.destroy();
  });

  it('refuses the greatest of the unverified bodies where they are too much together, and takes a delivery', async () => {
    const { port, url, results } = await serve(undefined, { budgetBytes: 1_000_000 });
    const [great, small, medium] = [aStranger(port, 2e6), aStranger(port, 3e5), aStranger(port, 2e6)];
    great.socket.write(Buffer.alloc(700_000));
    await sleep(50);
    small.socket.write(Buffer.alloc(200_000));
    medium.socket.write(Buffer.alloc(400_000));

    expect(await great.answer).toContain('503');
    const response = await fetch(url, { method: 'POST', body: BODY, headers: await headers(SECRETS[0]) });
    expect(response.status).toBe(202);
    expect(results).toEqual([
      ['unverified', 'refused'],
      ['pull_request', 'recorded'],
    ]);
    // The others are still heard.
    small.socket.end(Buffer.alloc(100_000));
    expect(await small.answer).toContain('401');
    medium.socket.destroy();
  });

  it('waits for a body no longer than its time', async () => {
    const { port, results } = await serve(undefined, { timeLimitMs: 50 });
    const { socket, answer } = aStranger(port, 1000);
    socket.write('not the thousand that were announced');

    expect(await answer).toContain('408');
    expect(results).toEqual([['unverified', 'refused']]);
  });

  it('counts a delivery that breaks off, and tells of it in a line', async () => {
    const { port, log, results } = await serve();
    const { socket } = aStranger(port, 1000);
    socket.write('the beginning');
    setTimeout(() => socket.destroy(), 50);

    await eventually(() => expect(results).toEqual([['unverified', 'aborted']]));

    expect(log.info).toHaveBeenCalledExactlyOnceWith({ deliveryId: 'a-guess' }, 'A delivery broke off');
    expect(log.error).not.toHaveBeenCalled();
  });
});
