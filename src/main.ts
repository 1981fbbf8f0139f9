import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { ENVIRONMENT_FILE, type Environment, EnvironmentError, parseEnvironment } from './environment.ts';
import { createAppClients } from './github/client/octokit.ts';
import { requireAcceptedCredentials } from './server/check-credentials.ts';
import { startServer } from './server/server.ts';
import { serveSetUpPage } from './server/set-up-page.ts';
import { StartError, stopOnSignals } from './server/start-and-stop.ts';

/** The process's entry: the environment in, a running server out. Exits 1 with one message where it cannot be. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  if (environment === undefined) return;
  try {
    await serve(environment);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const clock = () => new Date();

async function serve(environment: Environment): Promise<void> {
  const { credentials, apiUrl } = environment;
  if (credentials === undefined) {
    await serveSetUpPage(environment);
    return;
  }
  const { appId } = credentials;
  await requireAcceptedCredentials(await createAppClients({ ...credentials, apiUrl }).app(), appId, clock);
  const log = pino({ level: environment.logLevel });
  const server = await startServer({ environment, credentials, log, clock });
  stopOnSignals(server.stop, log);
}

function readEnvironment(): Environment | undefined {
  try {
    loadEnvironmentFile();
    return parseEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

/** Where the set-up page keeps the credentials. What the process was given already wins. */
function loadEnvironmentFile(): void {
  if (process.env['NODE_ENV'] === 'production' || !existsSync(ENVIRONMENT_FILE)) return;
  try {
    process.loadEnvFile(ENVIRONMENT_FILE);
  } catch {
    throw new EnvironmentError([`${ENVIRONMENT_FILE}: the file cannot be read`]);
  }
}

await main();
