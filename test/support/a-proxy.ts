import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** Between a client and a server on this machine: what happens to networks can be done to it. */
export interface Proxy {
  readonly port: number;
  /** Connections stay, and nothing comes through them any more. */
  readonly freeze: () => void;
  /** Every connection breaks, and no new one comes about. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly stop: () => Promise<void>;
}

export async function startProxy(target: number): Promise<Proxy> {
  let state: 'open' | 'frozen' | 'cut' = 'open';
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (state === 'cut') {
      client.destroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => {
        if (state === 'open') to.write(chunk);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    freeze: () => (state = 'frozen'),
    cut: () => {
      state = 'cut';
      breakAll();
    },
    // What was said meanwhile is lost, so that no connection is of use any more.
    mend: () => {
      breakAll();
      state = 'open';
    },
    stop: async () => {
      breakAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The address of the same database, reached through the proxy. */
export function through(proxy: Proxy, databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.port = String(proxy.port);
  return url.href;
}
