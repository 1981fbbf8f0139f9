import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { ENVIRONMENT_FILE, type Environment } from '../environment.ts';
import { type Message, message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import { limitConnections } from './request-limits.ts';
import {
  askingPage,
  confirmingPage,
  createdPage,
  failedPage,
  initialFields,
  parseSetUp,
  SET_UP_FIELDS,
  type SetUp,
  type SetUpFields,
  type WebhookAnswer,
} from './set-up-form.ts';
import { listen } from './start-and-stop.ts';
import { sendPage, type WebPage, writerFor } from './web-page.ts';
import { WEBHOOK_PATH } from './webhook-route.ts';

/** Until the browser has the last page. */
const LAST_PAGE_WITHIN_MS = 2_000;
const ANSWERS_WITHIN_MS = 5_000;
const CONVERTS_WITHIN_MS = 10_000;
const MAXIMUM_FORM_BYTES = 64 * 1024;
/** By it the program knows itself behind a proxy. */
const OWN_HEADER = 'x-landscape-set-up';
/** A page elsewhere that has its name lead to this machine is told nothing. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/u;

const PLAIN = /^[\w.:/-]*$/u;

interface Visit {
  readonly environment: Pick<Environment, 'apiUrl' | 'webhookUrl'>;
  /** Only forms of this process's own pages bear it. */
  readonly token: string;
  /** What GitHub is asked for, by the word that it brings back. */
  readonly asked: Map<string, SetUp>;
  readonly onCreated: () => void;
  readonly writer: Writer;
}

/**
 * Serves the pages that make the App on GitHub, until it is made and its credentials are in the file. Whoever reaches
 * them can make the App their own: loopback only. Throws a `StartError` where the port is taken.
 */
export async function serveSetUpPage(environment: Environment): Promise<void> {
  const created = Promise.withResolvers<void>();
  const server = createServer(setUpPages(environment, created.resolve));
  limitConnections(server);
  const address = { host: '127.0.0.1', port: environment.port };
  const port = await listen(server, address, 'Cannot serve the set-up page');
  process.stdout.write(`No App is set up yet. Open http://127.0.0.1:${port} to make one.\n`);
  await created.promise;
  await sleep(LAST_PAGE_WITHIN_MS);
  server.close();
  server.closeAllConnections();
  process.stdout.write(
    `The App's credentials are in ${ENVIRONMENT_FILE}. Start the program again, install the App, and ask whether all is well: npm run doctor\n`,
  );
}

/** The pages themselves; `onCreated` is called once the credentials are in the file. */
export function setUpPages(environment: Visit['environment'], onCreated: () => void): RequestListener {
  const [token, asked] = [randomUUID(), new Map<string, SetUp>()];
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === WEBHOOK_PATH) {
      response.writeHead(503, { [OWN_HEADER]: token }).end('the App is not set up yet\n');
    } else if (!OWN_HOST.test(request.headers.host ?? '')) {
      response.writeHead(404).end();
    } else {
      const writer = writerFor(request);
      pageFor(request, url, { environment, token, asked, onCreated, writer })
        .then((page) => sendPage(response, page, writer.language))
        .catch(() => response.destroy());
    }
  };
}

async function pageFor(request: IncomingMessage, url: URL, visit: Visit): Promise<WebPage> {
  const { token, environment, writer } = visit;
  const route = `${request.method} ${url.pathname}`;
  if (route === 'GET /') {
    const initial = initialFields(environment.apiUrl, environment.webhookUrl);
    return askingPage({ token, fields: fieldsIn(url.searchParams, initial) }, writer);
  }
  if (route === 'POST /') return afterAsking(request, visit);
  if (route === 'GET /created') return afterGitHub(url.searchParams, visit);
  return failedPage(message('set-up.failed.no-page', {}), 404, writer);
}

async function afterAsking(request: IncomingMessage, visit: Visit): Promise<WebPage> {
  const { token, environment, asked, writer } = visit;
  const form = new URLSearchParams(await readForm(request));
  if (form.get('token') !== token) return failedPage(message('set-up.failed.form', {}), 403, writer);
  const fields = fieldsIn(form);
  const parsed = parseSetUp(fields, environment.apiUrl);
  if ('problems' in parsed)
    return { ...askingPage({ token, fields, problems: parsed.problems }, writer), status: 422 };
  const { setUp } = parsed;
  const state = randomUUID();
  asked.set(state, setUp);
  const manifest = manifestOf(setUp, `http://${request.headers.host}/created`);
  const answer = await askWebhook(setUp.webhookUrl, token);
  return confirmingPage({ setUp, manifest, state, answer }, writer);
}

function fieldsIn(form: URLSearchParams, otherwise?: SetUpFields): SetUpFields {
  const entries = SET_UP_FIELDS.map((name) => [name, form.get(name) ?? otherwise?.[name] ?? ''] as const);
  return Object.fromEntries(entries) as SetUpFields;
}

async function readForm(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > MAXIMUM_FORM_BYTES) throw new Error('The form is too large');
  }
  return text;
}

/** Of the package that this module belongs to; the bundle lies as deep in it as the sources do. */
function manifestOf({ isPublic, webhookUrl }: SetUp, redirectUrl: string): object {
  const text = readFileSync(new URL('../../app.yml', import.meta.url), 'utf8');
  return {
    ...(parse(text) as object),
    public: isPublic,
    hook_attributes: { url: webhookUrl, active: true },
    redirect_url: redirectUrl,
  };
}

async function askWebhook(url: string, token: string): Promise<WebhookAnswer> {
  try {
    const { status, headers, body } = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    await body?.cancel();
    return headers.get(OWN_HEADER) === token ? { kind: 'here' } : { kind: 'answered', status };
  } catch (error) {
    return { kind: 'silent', ...codeOf(error) };
  }
}

/** Empty where nothing came in time. */
function codeOf(error: unknown): { readonly code?: string } {
  const { name, message: said, cause } = error as Error & { readonly cause?: { readonly code?: string } };
  return name === 'TimeoutError' ? {} : { code: cause?.code ?? said };
}

const NewApp = z.object({
  id: z.int(),
  name: z.string(),
  html_url: z.url({ protocol: /^https?$/u }),
  pem: z.string(),
  webhook_secret: z.string().min(1),
});

async function afterGitHub(query: URLSearchParams, { asked, onCreated, writer }: Visit): Promise<WebPage> {
  const state = query.get('state') ?? '';
  const setUp = asked.get(state);
  if (setUp === undefined) return failedPage(message('set-up.failed.not-asked', {}), 403, writer);
  const converted = await convert(setUp.apiUrl, query.get('code') ?? '');
  if ('reason' in converted) return failedPage(converted.reason, 502, writer);
  asked.delete(state);
  const { app } = converted;
  keepInFile({
    APP_ID: String(app.id),
    PRIVATE_KEY: app.pem,
    WEBHOOK_SECRET: app.webhook_secret,
    GITHUB_API_URL: setUp.apiUrl === 'https://api.github.com' ? undefined : setUp.apiUrl,
  });
  onCreated();
  return createdPage({ name: app.name, page: app.html_url }, ENVIRONMENT_FILE, writer);
}

/** https://docs.github.com/en/rest/apps/apps#create-a-github-app-from-a-manifest */
async function convert(
  apiUrl: string,
  code: string,
): Promise<{ readonly app: z.infer<typeof NewApp> } | { readonly reason: Message }> {
  try {
    const response = await fetch(`${apiUrl}/app-manifests/${encodeURIComponent(code)}/conversions`, {
      method: 'POST',
      headers: { accept: 'application/vnd.github+json', 'user-agent': 'landscape-reviewer' },
      signal: AbortSignal.timeout(CONVERTS_WITHIN_MS),
    });
    if (!response.ok) return { reason: message('set-up.failed.refused', { status: response.status }) };
    return { app: NewApp.parse(await response.json()) };
  } catch (error) {
    return { reason: message('set-up.failed.silent', { url: apiUrl, ...codeOf(error) }) };
  }
}

/** Takes the place of what the file said of them; everything else stays, and nobody else may read it. */
function keepInFile(values: Readonly<Record<string, string | undefined>>): void {
  const text = existsSync(ENVIRONMENT_FILE) ? readFileSync(ENVIRONMENT_FILE, 'utf8') : '';
  const others = text
    .split('\n')
    .filter((line) => line !== '' && !Object.keys(values).some((name) => line.startsWith(`${name}=`)));
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${inOneLine(value)}`],
  );
  writeFileSync(ENVIRONMENT_FILE, `${[...others, ...lines].join('\n')}\n`, { mode: 0o600 });
  // One that was there keeps its own mode.
  chmodSync(ENVIRONMENT_FILE, 0o600);
}

/** As Node, Compose and `docker run` all take it. */
function inOneLine(value: string): string {
  const text = value.replaceAll('\n', String.raw`\n`);
  return PLAIN.test(text) ? text : `"${text}"`;
}
