import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviousAudit } from '../../src/audit/audit.ts';
import { auditPage } from '../../src/audit/page/audit-page.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { anAudit } from '../support/an-audit.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');
const PREVIOUS: PreviousAudit = {
  at: '2026-05-20T00:00:00.000Z',
  projects: [
    {
      key: 'applications mapheron/mapheron/',
      name: 'Mapheron',
      isMoved: false,
      outcomes: { 'open-source': 'met' },
    },
  ],
};
/** Unpacking the browser for the first time takes a while. */
const START_MS = 60_000;

let browser: Browser;
let folder: string;
let address: string;

beforeAll(async () => {
  const sandbox = await startSandbox({ worlds: [WORLD] });
  const { audit } = await anAudit(sandbox, { previous: PREVIOUS });
  await sandbox.stop();
  folder = mkdtempSync(join(tmpdir(), 'audit-page-'));
  const file = join(folder, 'audit.html');
  writeFileSync(file, auditPage(audit, { language: 'en', thresholds: PRESETS['ebpf.io'].thresholds }));
  address = `file://${file}`;
  browser = await playwright.launch({
    executablePath: await browserPath(),
    // In a container there are no user namespaces for a sandbox; the page is our own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    headless: true,
  });
}, START_MS);

/** Unpacks the browser, and with it the few libraries that a bare machine lacks, which it does by the variable. */
async function browserPath(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

async function open(
  size: keyof typeof SIZES = 'desktop',
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Opened> {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (said) => complaints.push(said.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, complaints, requests };
}

async function names(page: Page): Promise<readonly string[]> {
  return page.locator('tbody:visible .title').allInnerTexts();
}

describe('the page of an audit', () => {
  it('loads nothing, sends nothing and has nothing to complain about', async () => {
    const { page, complaints, requests } = await open();
    await page.getByRole('button', { name: 'Stars', exact: true }).click();

    expect(requests).toEqual([address]);
    expect(complaints).toEqual([]);
    expect(await names(page)).toHaveLength(56);
  });

  it('sorts by a column, and the other way by a second click', async () => {
    const { page } = await open();
    const head = page.getByRole('button', { name: 'Stars', exact: true });

    await head.click();
    const most = (await names(page))[0];
    await head.click();

    expect(most).toBe('Packetheron');
    expect((await names(page))[0]).not.toBe(most);
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts by name as people do', async () => {
    const { page } = await open();

    await page.getByRole('button', { name: 'Project', exact: true }).click();

    const sorted = await names(page);
    expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b)));
  });

  it('shows only what a filter names, and all again', async () => {
    const { page } = await open();

    await page.getByRole('button', { name: /^moved/ }).click();
    const moved = await names(page);
    await page.getByRole('button', { name: /^moved/ }).click();

    expect(moved).toEqual(expect.arrayContaining(['Hookotter', 'Traceotter']));
    expect(moved).toHaveLength(4);
    expect(await names(page)).toHaveLength(56);
  });

  it('is used with the keyboard alone', async () => {
    const { page } = await open();

    await page.keyboard.press('/');
    await page.keyboard.type('mapheron');
    const found = await names(page);
    await page.locator('tbody:visible summary').focus();
    await page.keyboard.press('Enter');
    const evidence = await page.locator('tbody:visible .evidence').isVisible();
    await page.keyboard.press('Escape');

    expect(found).toEqual(['Mapheron']);
    expect(evidence).toBe(true);
    expect(await names(page)).toHaveLength(56);
  });

  it('says so where no project is like that', async () => {
    const { page } = await open();

    await page.getByRole('searchbox').fill('no such project');

    expect(await page.getByText('No project is like that.').isVisible()).toBe(true);
    expect(await page.getByRole('status').innerText()).toContain('0 / 56');
  });

  it('tells what is different from the audit before', async () => {
    const { page } = await open();

    expect(await page.locator('.news').innerText()).toContain('Mapheron Open source: met, now not met');
  });

  it('is dark where the person likes it dark', async () => {
    const backgrounds = await Promise.all(
      (['light', 'dark'] as const).map(async (scheme) => {
        const { page } = await open('desktop', scheme);
        return page.evaluate('getComputedStyle(document.body).backgroundColor');
      }),
    );

    expect(backgrounds).toEqual(['rgb(246, 247, 249)', 'rgb(15, 20, 27)']);
  });

  it('fits on a phone without scrolling to the side', async () => {
    const { page } = await open('phone');

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(SIZES.phone.width);
  });

  it('leaves the controls away on paper', async () => {
    const { page } = await open();

    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('table').isVisible()).toBe(true);
  });

  it.each([
    ['desktop', 'light'],
    ['desktop', 'dark'],
    ['phone', 'light'],
    ['phone', 'dark'],
  ] as const)(
    'gives axe nothing to find, on a %s, %s',
    async (size, scheme) => {
      const { page } = await open(size, scheme);
      // A few of them are enough, and axe takes its time with each.
      await page.getByRole('searchbox').fill('heron');
      await page.evaluate(
        "document.querySelectorAll('tbody:not([hidden]) details').forEach((each) => (each.open = true))",
      );
      await page.evaluate(axe.source);

      const found = await page.evaluate<{ violations: readonly { id: string }[] }>('axe.run()');

      expect(found.violations.map(({ id }) => id)).toEqual([]);
    },
    START_MS,
  );
});
