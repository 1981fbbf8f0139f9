import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from 'probot';
import { ENVIRONMENT_FILE, type Environment } from '../environment.ts';

/** Of all that GitHub hands out with a new App. */
const KEPT = ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET'] as const;
/** The browser is sent on to a last page, which this program may serve as well. */
const LAST_PAGE_WITHIN_MS = 2_000;

const PLAIN = /^[\w.-]*$/u;

/**
 * Serves the page that creates the App on GitHub, until it is created and its credentials are in the file. Whoever
 * reaches that page can make the App their own: loopback only.
 */
export async function serveSetUpPage({ port, webhookUrl }: Environment): Promise<void> {
  // Where it finds the address for the App's manifest; without one GitHub is told of this page's own.
  if (webhookUrl !== undefined) process.env['WEBHOOK_PROXY_URL'] = webhookUrl;
  process.env['NO_SMEE_SETUP'] = 'true';
  const created = Promise.withResolvers<void>();
  const { WEBHOOK_PROXY_URL: _, ...env } = process.env;
  const page = await run(() => undefined, {
    env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
    updateEnv: (values) => {
      keepCredentials(values);
      created.resolve();
      return values;
    },
  });
  await created.promise;
  await sleep(LAST_PAGE_WITHIN_MS);
  await page.stop();
  process.stdout.write(
    `The App's credentials are in ${ENVIRONMENT_FILE}. Start the program again, install the App, and ask whether all is well: npm run doctor\n`,
  );
}

/** Takes the place of what the file said of them; everything else stays, and nobody else may read it. */
function keepCredentials(values: Readonly<Record<string, string | undefined>>): void {
  const text = existsSync(ENVIRONMENT_FILE) ? readFileSync(ENVIRONMENT_FILE, 'utf8') : '';
  const others = text
    .split('\n')
    .filter((line) => line !== '' && !KEPT.some((name) => line.startsWith(`${name}=`)));
  const lines = KEPT.map((name) => `${name}=${inOneLine(values[name] ?? '')}`);
  writeFileSync(ENVIRONMENT_FILE, `${[...others, ...lines].join('\n')}\n`, { mode: 0o600 });
  // One that was there keeps its own mode.
  chmodSync(ENVIRONMENT_FILE, 0o600);
}

/** As Node, Compose and `docker run` all take it; Probot quotes the key itself. */
function inOneLine(value: string): string {
  const text = value.replaceAll('\n', String.raw`\n`);
  return PLAIN.test(text) || text.startsWith('"') ? text : `"${text}"`;
}
