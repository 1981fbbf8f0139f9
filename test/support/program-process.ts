import { pino } from 'pino';
import { z } from 'zod';
import { known } from '../../src/facts/fact.ts';
import { startServer } from '../../src/server/server.ts';
import { stopOnSignals } from '../../src/server/start-and-stop.ts';
import { fastPauses } from './fast-pauses.ts';
import { fastClock } from './fast-clock.ts';

/** What the process is told in its environment, as JSON. */
const Options = z.object({
  apiUrl: z.string(),
  port: z.number(),
  appId: z.number(),
  privateKey: z.string(),
  webhookSecret: z.string(),
  clockScale: z.number(),
  timeLimitMs: z.number(),
  /** Added to the process's own clock, to tell the world's time. */
  clockOffsetMs: z.number(),
  debounceMs: z.number(),
  catchUpMs: z.number(),
  catchesUp: z.boolean(),
  databaseUrl: z.string().optional(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
});
export type ProcessOptions = z.infer<typeof Options>;

/** What the process says to its parent. */
export type ProcessMessage =
  | { readonly type: 'ready'; readonly metricsPort: number }
  | { readonly type: 'reviewed'; readonly count: number };

/** The real program in a process of its own, which can be killed. Addresses of entries all answer. */
async function main(): Promise<void> {
  const options = Options.parse(JSON.parse(process.env['PROGRAM_OPTIONS'] ?? '{}'));
  const log = pino({ level: options.logLevel });
  const { databaseUrl, ...others } = options;
  let count = 0;
  const server = await startServer({
    environment: {
      ...others,
      debounceMs: options.debounceMs * options.clockScale,
      host: '127.0.0.1',
      metrics: { host: '127.0.0.1', port: 0 },
      replicas: 1,
      isProduction: false,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
    },
    credentials: {
      appId: options.appId,
      privateKey: options.privateKey,
      webhookSecrets: [options.webhookSecret],
    },
    log,
    clock: () => new Date(Date.now() + options.clockOffsetMs),
    pauseClock: fastClock(options.clockScale),
    pauses: fastPauses(options.clockScale),
    timeLimitMs: options.timeLimitMs,
    catchesUp: options.catchesUp,
    readRemote: async () => Promise.resolve(undefined),
    readLinks: async (urls) =>
      Object.fromEntries(urls.map((url) => [url, known({ status: 'alive' as const })])),
    observe: () => {
      count += 1;
      tell({ type: 'reviewed', count });
    },
  });
  stopOnSignals(server.stop, log);
  // A test that ran out of time would leave it behind, and the run of all tests waits for its output to end.
  process.once('disconnect', () => process.exit());
  tell({ type: 'ready', metricsPort: server.metricsPort });
}

function tell(message: ProcessMessage): void {
  process.send?.(message);
}

await main();
