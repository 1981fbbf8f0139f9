import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import type { Audit, PreviousAudit } from '../../src/audit/audit.ts';
import { auditPage } from '../../src/audit/page/audit-page.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { startSandbox } from '../local-github/sandbox.ts';
import { anAudit } from './an-audit.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');

/** Unpacking the browser for the first time takes a while. */
export const BROWSER_START_MS = 60_000;

export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

export interface Screen {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser, and pages of audits in it. */
export interface AuditPages {
  readonly open: (audit: Audit, screen?: Screen) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** The audit of the world that is made up for it. */
export async function auditOfWorld(previous: PreviousAudit): Promise<Audit> {
  const sandbox = await startSandbox({ worlds: [WORLD] });
  const { audit } = await anAudit(sandbox, { previous });
  await sandbox.stop();
  return audit;
}

export async function startAuditPages(): Promise<AuditPages> {
  const folder = mkdtempSync(join(tmpdir(), 'audit-page-'));
  const browser = await playwright.launch({
    executablePath: await browserPath(),
    // In a container there are no user namespaces for a sandbox; the page is our own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    headless: true,
  });
  return {
    open: (audit, screen = {}) => {
      const file = join(folder, 'audit.html');
      writeFileSync(file, auditPage(audit, { language: 'en', thresholds: PRESETS['ebpf.io'].thresholds }));
      return openFile(browser, file, screen);
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

async function openFile(
  browser: Browser,
  file: string,
  { width = 1280, colorScheme = 'light' }: Screen,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (said) => complaints.push(said.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`file://${file}`);
  return { page, complaints, requests };
}

/** The projects that are shown, from above. */
export async function names(page: Page): Promise<readonly string[]> {
  return page.locator('tbody:visible .title').allInnerTexts();
}
