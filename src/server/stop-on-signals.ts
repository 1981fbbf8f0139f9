import type { Logger } from 'pino';

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
