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
