import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, chromium as playwright } from 'playwright-core';

export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

export interface Screen {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What the browser asks for, and how it writes itself. */
  readonly locale?: string;
}

export interface TestBrowser {
  /** Shows HTML as a file that is opened from the disk. */
  readonly open: (html: string, screen?: Screen) => Promise<Opened>;
  /** Shows what a server answers. */
  readonly visit: (url: string, screen?: Screen) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function startBrowser(): Promise<TestBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const file = join(folder, 'page.html');
  const browser = await playwright.launch({
    executablePath: await browserPath(),
    // In a container there are no user namespaces for a sandbox; the page is our own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    headless: true,
    // Here and below: the limit of the test is enough.
    timeout: 0,
  });
  const visit = async (url: string, { width = 1280, colorScheme = 'light', locale = 'en' }: Screen = {}) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, locale });
    context.setDefaultTimeout(0);
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (said) => complaints.push(said.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(url);
    return { page, complaints, requests };
  };
  return {
    visit,
    open: async (html, screen) => {
      writeFileSync(file, html);
      return visit(`file://${file}`, screen);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Unpacks the browser, and with it the few libraries that a bare machine lacks, which it does by the variable. */
async function browserPath(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
