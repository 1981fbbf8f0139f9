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

/**
 * Leaves, of the projects, of their marks in the pictures and of the changes, only those that have a kind of element
 * which none before them has: axe takes its time with each element, and finds nothing new in its like.
 */
export async function takeRepetitionsAway(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const seen = new Set();
    for (const unit of document.querySelectorAll('tbody, .squares rect, .plot circle, .changes li')) {
      const kindOf = (each) =>
        (each === unit ? '' : kindOf(each.parentElement) + ' > ') + each.tagName + '.' + each.getAttribute('class');
      const kinds = [unit, ...unit.querySelectorAll('*')].map(kindOf);
      if (kinds.every((kind) => seen.has(kind))) unit.remove();
      for (const kind of kinds) seen.add(kind);
    }
  })()`);
}
