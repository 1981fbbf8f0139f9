import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

import { readLinks } from '../../src/links/read-links.ts';
import type { ReadLinksOptions } from '../../src/links/read-links.ts';
import { CERTIFICATE, CERTIFICATE_KEY } from './a-certificate.ts';

const TLS_HANDSHAKE = 0x16;
/** In these tests the one public address; everything else is private. */
const PUBLIC_ADDRESS = '127.0.0.1';
/** On loopback, too; where a system does not have it, nothing listens there and nothing may ask. */
const PRIVATE_ADDRESS = '127.0.0.2';

/** A small web on loopback: names, addresses, and what a server at each of the two addresses was asked. */
export interface Web {
  readonly port: number;
  readonly requests: readonly Pick<IncomingMessage, 'method' | 'url' | 'headers'>[];
  /** Requests that were not answered yet. */
  readonly mostAtOnce: () => number;
  readonly privateConnections: () => number;
  readonly read: (links: readonly string[], options?: ReadLinksOptions) => ReturnType<typeof readLinks>;
  readonly close: () => Promise<void>;
}

/** `names` says what DNS answers, as often as it is asked; other names do not exist. */
export async function aWeb(
  answer: RequestListener,
  names: Readonly<Record<string, (asked: number) => readonly string[]>> = {},
): Promise<Web> {
  const requests: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  const asked = new Map<string, number>();
  let privateConnections = 0;
  let atOnce = 0;
  let mostAtOnce = 0;
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.once('finish', () => {
      atOnce -= 1;
    });
    answer(request, response);
  };
  const http = createHttpServer(listener);
  const https = createHttpsServer({ cert: CERTIFICATE, key: CERTIFICATE_KEY }, listener);
  const remember = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  };
  // One port for both, as their first byte tells them apart.
  const server = createServer((socket) => {
    remember(socket);
    socket.once('data', (chunk) => {
      socket.pause();
      socket.unshift(chunk);
      (chunk[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  const inside = createServer((socket) => {
    privateConnections += 1;
    remember(socket);
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  });
  await listen(server, 0, PUBLIC_ADDRESS);
  const { port } = server.address() as AddressInfo;
  await listen(inside, port, PRIVATE_ADDRESS).catch(() => undefined);
  const resolve = async (hostname: string): Promise<readonly string[]> => {
    const count = asked.get(hostname) ?? 0;
    asked.set(hostname, count + 1);
    const answers = names[hostname]?.(count);
    if (answers === undefined) throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
    return answers;
  };
  return {
    port,
    requests,
    mostAtOnce: () => mostAtOnce,
    privateConnections: () => privateConnections,
    read: (links, options) =>
      readLinks(links, {
        resolve,
        isAllowedAddress: (address) => address === PUBLIC_ADDRESS,
        isAllowedPort: (wanted) => wanted === port,
        ca: CERTIFICATE,
        ...options,
      }),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, inside].map((each) => new Promise((done) => each.close(done))));
    },
  };
}

export const PUBLIC = (): readonly string[] => [PUBLIC_ADDRESS];
export const PRIVATE = (): readonly string[] => [PRIVATE_ADDRESS];
export const BOTH = (): readonly string[] => [PUBLIC_ADDRESS, PRIVATE_ADDRESS];

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
