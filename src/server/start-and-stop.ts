import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';

/** The program cannot start, for a reason that whoever starts it can do something about: one line says which. */
export class StartError extends Error {
  override readonly name = 'StartError';

  /** `what` could not be done; of the error its words are told, and its code where they do not name it. */
  constructor(what: string, error: unknown) {
    const { message = String(error), code } = error as { message?: string; code?: unknown };
    const suffix = typeof code === 'string' && !message.includes(code) ? ` (${code})` : '';
    super(`${what}: ${message.replaceAll(/\s+/gu, ' ')}${suffix}`, { cause: error });
  }
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Resolves with the port once the server listens; throws a `StartError` that begins with `cannot` where it does not. */
export async function listen(server: Server, { host, port }: Address, cannot: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new StartError(cannot, error)));
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Exits 0 once the server has stopped, or 1 where it could not; a second signal does nothing more. */
export function stopOnSignals(stop: () => Promise<void>, log: Pick<Logger, 'info' | 'error'>): void {
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      log.info({ signal }, 'Stopping');
      stop().then(
        () => process.exit(0),
        (err: unknown) => {
          log.error({ err }, 'Could not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}
