import { run } from 'probot';
import { pino } from 'pino';
import { type Environment, EnvironmentError, parseEnvironment } from './environment.ts';
import { startServer } from './server/server.ts';
import { stopOnSignals } from './server/stop-on-signals.ts';

/** The process's entry: the environment in, a running server out. Exits 1 with one message where it cannot be. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  if (environment === undefined) return;
  if (environment.credentials === undefined) {
    await serveSetUpPage(environment);
    return;
  }
  const log = pino({ level: environment.logLevel });
  const server = await startServer({
    environment,
    credentials: environment.credentials,
    log,
    clock: () => new Date(),
  });
  stopOnSignals(server.stop, log);
}

function readEnvironment(): Environment | undefined {
  try {
    return parseEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Whoever reaches that page can create the App, and it writes the credentials to `.env`: loopback only. */
async function serveSetUpPage(environment: Environment): Promise<void> {
  await run(() => undefined, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(environment.port), NO_SMEE_SETUP: 'true' },
  });
}

await main();
