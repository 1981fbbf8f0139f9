import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { LANGUAGES } from '../../src/messages/catalogue.ts';
import { setUpPages } from '../../src/server/set-up-page.ts';
import { startBrowser, type TestBrowser } from '../support/a-browser.ts';
import { aGitHubForm, type GitHubForm } from '../support/a-github-form.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { freePort } from '../support/free-port.ts';
import { servedBy } from '../support/server-pages.ts';
import { eventually } from '../support/eventually.ts';

const PHONE = 390;
const MAIN = join(import.meta.dirname, '../../src/main.ts');
/** All that it is to find there. */
const { PATH, NODE_COMPILE_CACHE } = process.env;
const SURROUNDINGS = { PATH, NODE_COMPILE_CACHE };

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser.close());

interface SetUpProgram {
  readonly child: ChildProcess;
  readonly address: string;
  readonly file: string;
  readonly form: GitHubForm;
  readonly app: { readonly id: number; readonly webhookSecret: string };
}

async function aProgramWithoutApp(): Promise<SetUpProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  const { app } = await aSandbox();
  const form = await aGitHubForm(app);
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: { ...SURROUNDINGS, PORT: String(port), GITHUB_API_URL: form.apiUrl },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const address = `http://127.0.0.1:${port}`;
  await eventually(async () => (await fetch(address)).text());
  return { child, address, file: join(folder, '.env'), form, app };
}

describe('the set-up page, in a browser', () => {
  it('makes an organization’s App by GitHub’s own form, and says what is next', async () => {
    const { child, address, file, form, app } = await aProgramWithoutApp();
    const { page, complaints } = await browser.visit(address);
    const ended = once(child, 'exit');

    expect(await axeViolations(page)).toEqual([]);

    await page.getByLabel('An organization’s').check();
    await page.getByRole('button').click();
    expect(await page.locator('.bad').allTextContents()).toEqual([
      expect.stringMatching(/^Write the name/u),
      expect.stringMatching(/^Write the whole address/u),
    ]);

    await page.getByLabel('Name of the organization').fill('ebpf-io');
    await page.getByLabel('Others than its owner as well').check();
    await page.getByLabel('Address for deliveries').fill(address);
    await page.getByRole('button').click();
    expect(await page.locator('.good').textContent()).toBe('It leads to this program.');

    await page.getByRole('button').click();
    expect(form.posted).toEqual([
      {
        path: '/organizations/ebpf-io/settings/apps/new',
        manifest: expect.objectContaining({
          public: true,
          hook_attributes: { url: `${address}/api/github/webhooks`, active: true },
          default_permissions: expect.objectContaining({ checks: 'write' }) as unknown,
        }) as unknown,
      },
    ]);

    await page.getByRole('link').click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The App is made');
    expect(await page.getByRole('link').getAttribute('href')).toBe(
      `${form.url}/apps/landscape-reviewer/installations/new`,
    );
    // 422 is what the first, empty form was answered with.
    expect(complaints.filter((said) => !said.includes('422'))).toEqual([]);
    expect(await ended).toEqual([0, null]);
    const kept = readFileSync(file, 'utf8');
    expect(kept).toContain(`APP_ID=${app.id}\n`);
    expect(kept).toContain(`WEBHOOK_SECRET=${app.webhookSecret}\n`);
    expect(kept).toContain(`GITHUB_API_URL=${form.apiUrl}\n`);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('posts a person’s to theirs, and says what the address for deliveries answers', async () => {
    const { address, form } = await aProgramWithoutApp();
    const { page } = await browser.visit(address);

    await page.getByLabel('Address for deliveries').fill(`${form.url}/hooks`);
    await page.getByRole('button').click();
    expect(await page.locator('.warn').textContent()).toContain('with 404');
    await page.getByRole('link').click();
    expect(await page.getByLabel('Address for deliveries').inputValue()).toBe(`${form.url}/hooks`);
    await page.getByLabel('Address for deliveries').fill(`http://127.0.0.1:${await freePort()}/hooks`);
    await page.getByRole('button').click();
    expect(await page.locator('.bad').textContent()).toContain('ECONNREFUSED');
    await page.getByRole('button').click();

    expect(form.posted).toMatchObject([{ path: '/settings/apps/new', manifest: { public: false } }]);
  });
});

describe('the set-up page, on a phone', () => {
  it.each(LANGUAGES)('speaks the language of the browser, and fits: %s', async (language) => {
    const address = await servedBy(setUpPages({ apiUrl: 'https://api.github.com' }, () => undefined));
    const { page } = await browser.visit(address, { width: PHONE, locale: language });
    const width = async () => page.evaluate('document.documentElement.scrollWidth');
    const asked = await width();

    await page.locator('[value=organization]').check();
    await page.getByRole('button').click();
    await page.locator('.bad').first().waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect([asked, await width()]).toEqual([PHONE, PHONE]);
  });
});

describe('the set-up page', () => {
  it('takes nothing from elsewhere', async () => {
    const { address, form, file } = await aProgramWithoutApp();
    const body = new URLSearchParams({
      owner: 'person',
      github: form.url,
      webhook: 'https://e.com',
      token: 'x',
    });
    const statusOf = async (path: string, init?: RequestInit) =>
      (await fetch(`${address}${path}`, init)).status;

    expect(await statusOf('/', { method: 'POST', body })).toBe(403);
    expect(await statusOf('/', { method: 'POST', body: 'x'.repeat(100_000) }).catch(() => 'cut off')).toBe(
      'cut off',
    );
    expect(await statusOf('/created?code=1&state=guessed')).toBe(403);
    for (const path of ['/probot', '/probot/import', '/probot/success', '/probot/setup']) {
      expect(await statusOf(path)).toBe(404);
      expect(await statusOf(path, { method: 'POST', body: '{}' })).toBe(404);
    }
    expect(() => statSync(file)).toThrow('ENOENT');
  });

  it('says in one line that its port is taken', async () => {
    const { address } = await aProgramWithoutApp();
    const child = spawn(process.execPath, [MAIN], {
      cwd: tmpdir(),
      env: { ...SURROUNDINGS, PORT: new URL(address).port },
    });

    const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);

    expect(said).toMatch(/^Cannot serve the set-up page: [^\n]*EADDRINUSE[^\n]*\n$/u);
    expect(status).toBe(1);
  });
});
