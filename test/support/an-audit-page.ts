import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Audit, PreviousAudit } from '../../src/audit/audit.ts';
import { auditPage } from '../../src/audit/page/audit-page.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { startSandbox } from '../local-github/sandbox.ts';
import { type Opened, type Screen, startBrowser } from './a-browser.ts';
import { anAudit } from './an-audit.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');

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
  const browser = await startBrowser();
  return {
    open: (audit, screen) =>
      browser.open(auditPage(audit, { language: 'en', thresholds: PRESETS['ebpf.io'].thresholds }), screen),
    close: browser.close,
  };
}

/** The projects that are shown, from above. */
export async function names(page: Page): Promise<readonly string[]> {
  return page.locator('tbody:visible .title').allInnerTexts();
}
