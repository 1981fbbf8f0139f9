import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Sandbox, startSandbox } from './local-github/sandbox.ts';
import { WEBHOOK_PATH } from '../src/server/webhook-route.ts';
import { aGitHubForm } from './support/a-github-form.ts';
import { aSandbox } from './support/a-sandbox.ts';
import { configuredFixture } from './support/changed-fixture.ts';
import { freePort } from './support/free-port.ts';
import { shownReview } from './support/shown-review.ts';
import { eventually } from './support/eventually.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'main-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The program as it is started in life, with an environment of its own and in a folder of its own. */
function start(env: Readonly<Record<string, string>>, cwd = aFolder()): ChildProcess {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [MAIN], { cwd, env: { PATH, NODE_COMPILE_CACHE, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function saidBy(child: ChildProcess): Promise<string> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  }
  await once(child, 'close');
  return text;
}

/** A `.env` as the set-up page or a person leaves it. */
function environmentFile(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value.replaceAll('\n', '\\n')}`);
  return `# What the program is told.\n${lines.join('\n')}\n`;
}

/** A local GitHub with one open pull request, on which no address is asked. */
async function aListOnGitHub(): Promise<Sandbox> {
  const sandbox = await startSandbox({
    worlds: [configuredFixture('add-core-project', 'checkLinks: false')],
  });
  onTestFinished(async () => sandbox.stop());
  return sandbox;
}

async function reviews(sandbox: Sandbox, port: number): Promise<void> {
  const [pullRequest] = sandbox.pullRequests;
  if (pullRequest === undefined) throw new Error('the world holds a pull request');
  const target = `http://127.0.0.1:${port}${WEBHOOK_PATH}`;
  const { status } = await sandbox.deliver({ target, event: 'pull_request', action: 'opened', pullRequest });
  expect(status).toBe(202);
  // What it says depends on today's date.
  await eventually(() => expect(shownReview(sandbox, pullRequest)?.comments).toHaveLength(1));
}

function hidden(html: string, name: string): string {
  return (new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? '').replaceAll('&quot;', '"');
}

/** What a browser does with the pages of the set-up and GitHub's form; returns the last one. */
async function makeApp(address: string): Promise<string> {
  const token = hidden(await (await fetch(address)).text(), 'token');
  const github = /name="github" [^>]*value="([^"]*)"/u.exec(await (await fetch(address)).text())?.[1] ?? '';
  const fields = { token, owner: 'person', organization: '', github, webhook: address };
  const asked = await (await fetch(address, { method: 'POST', body: new URLSearchParams(fields) })).text();
  const action = /action="([^"]*apps\/new[^"]*)"/u.exec(asked)?.[1] ?? '';
  const body = new URLSearchParams({ manifest: hidden(asked, 'manifest') });
  const form = await (await fetch(action, { method: 'POST', body })).text();
  const back = /href="([^"]*)"/u.exec(form)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return (await fetch(back)).text();
}

async function answers(host: string, port: number, path = '/'): Promise<boolean> {
  const response = await fetch(`http://${host}:${port}${path}`, { redirect: 'manual' }).catch(
    () => undefined,
  );
  await response?.body?.cancel();
  return response !== undefined;
}

describe('the program', () => {
  it('never serves the set-up page in production', async () => {
    const child = start({ NODE_ENV: 'production', PORT: String(await freePort()) });

    expect(await saidBy(child)).toContain('APP_ID');
    expect(child.exitCode).toBe(1);
  });

  it('serves the set-up page on loopback only, whatever HOST says', async () => {
    const port = await freePort();
    start({ PORT: String(port), HOST: '0.0.0.0' });

    await eventually(async () => expect(await answers('127.0.0.1', port)).toBe(true));

    // Whoever listens everywhere answers there as well.
    expect(await answers('127.0.0.2', port)).toBe(false);
  });

  it('has the App created with the address that GitHub is to deliver to', async () => {
    const port = await freePort();
    start({ PORT: String(port), WEBHOOK_URL: 'https://reviewer.example/api/github/webhooks' });
    await eventually(async () => expect(await answers('127.0.0.1', port)).toBe(true));

    const page = await (await fetch(`http://127.0.0.1:${port}`)).text();

    expect(page).toContain('value="https://reviewer.example/api/github/webhooks"');
  });

  it('starts, shows its metrics elsewhere, and ends with 0 when it is asked to', async () => {
    const { url, app } = await aSandbox();
    const [port, metricsPort] = [await freePort(), await freePort()];
    const child = start({
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: app.webhookSecret,
      GITHUB_API_URL: url,
      HOST: '127.0.0.1',
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      NODE_ENV: 'production',
    });
    await eventually(async () => expect(await answers('127.0.0.1', port, '/healthz')).toBe(true));

    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const elsewhere = await fetch(`http://127.0.0.1:${port}/metrics`);
    // Longer than the sixty seconds for which proxies keep a connection.
    expect(elsewhere.headers.get('keep-alive')).toBe('timeout=75');
    await elsewhere.body?.cancel();
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];

    expect(metrics).toContain('landscape_queue_jobs{state="dead"} 0');
    expect(elsewhere.status).toBe(404);
    expect(code).toBe(0);
  });

  it('takes its environment from .env, where the real one says nothing else', async () => {
    const sandbox = await aListOnGitHub();
    const { url, app } = sandbox;
    const [port, wrongPort] = [await freePort(), await freePort()];
    const folder = aFolder();
    writeFileSync(
      join(folder, '.env'),
      environmentFile({
        APP_ID: String(app.id),
        PRIVATE_KEY: `"${app.privateKey}"`,
        WEBHOOK_SECRET: app.webhookSecret,
        GITHUB_API_URL: url,
        PORT: String(wrongPort),
        METRICS_PORT: '0',
      }),
    );
    start({ PORT: String(port), HOST: '127.0.0.1' }, folder);
    await eventually(async () => expect(await answers('127.0.0.1', port, '/healthz')).toBe(true));

    await reviews(sandbox, port);

    expect(await answers('127.0.0.1', wrongPort, '/healthz')).toBe(false);
  });

  it('leaves .env alone in production', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, '.env'), 'APP_ID=12\n');

    const child = start({ NODE_ENV: 'production', PORT: String(await freePort()) }, folder);

    // Had it been read, the key that is missing to it would be told of.
    expect(await saidBy(child)).toContain('not set, needed in production');
  });

  it('ends once the App is set up, and reviews when it is started again', async () => {
    const sandbox = await aListOnGitHub();
    const { url, app } = sandbox;
    const port = await freePort();
    const folder = aFolder();
    const form = await aGitHubForm(app);
    writeFileSync(join(folder, '.env'), `METRICS_PORT=0\nGITHUB_API_URL=${form.apiUrl}`);
    const env = { PORT: String(port), HOST: '127.0.0.1' };
    const first = start(env, folder);
    const said = saidBy(first);
    await eventually(async () => expect(await answers('127.0.0.1', port)).toBe(true));

    expect(await makeApp(`http://127.0.0.1:${port}`)).toContain('The App is made');
    expect(await said).toContain('Start the program again');
    expect(first.exitCode).toBe(0);
    const kept = readFileSync(join(folder, '.env'), 'utf8');
    expect(kept).toContain(`METRICS_PORT=0\nAPP_ID=${app.id}\n`);
    expect(statSync(join(folder, '.env')).mode & 0o077).toBe(0);

    start({ ...env, GITHUB_API_URL: url }, folder);
    await eventually(async () => expect(await answers('127.0.0.1', port, '/healthz')).toBe(true));
    await reviews(sandbox, port);
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toContain('reviews the pull requests');
    for (const path of ['/probot', '/probot/import', '/probot/setup']) {
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(404);
    }
  });

  it('says in one line that GitHub does not take the key, and ends before it listens', async () => {
    const { url, app } = await aSandbox();
    const child = start({
      APP_ID: String(app.id + 1),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: app.webhookSecret,
      GITHUB_API_URL: url,
      NODE_ENV: 'production',
    });

    expect(await saidBy(child)).toMatch(/^GitHub knows no App with the id \d+: [^\n]+\n$/u);
    expect(child.exitCode).toBe(1);
  });

  it.each(['PORT', 'METRICS_PORT'])('says in one line that %s is taken', async (name) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const { url, app } = await aSandbox();
    const child = start({
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: app.webhookSecret,
      GITHUB_API_URL: url,
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      METRICS_PORT: String(await freePort()),
      NODE_ENV: 'production',
      [name]: String((taken.address() as AddressInfo).port),
    });

    const said = (await saidBy(child)).split('\n');

    // Neither a stack nor the log tells of it as well.
    const about = said.filter((line) => /EADDRINUSE|in use|^\s+at /u.test(line));
    expect(about).toEqual([expect.stringMatching(/^Cannot /u)]);
    expect(child.exitCode).toBe(1);
  });
});
