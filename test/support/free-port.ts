import { createServer } from 'node:net';

/**
 * Below those that the system gives to connections, one of which might take it before somebody listens there; above
 * 10080, the last one that `fetch` refuses as a bad port.
 */
const FIRST = 10_100;
const COUNT = 20_000;

/** A port on loopback that nobody listens on; any, as tests look for theirs side by side. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
