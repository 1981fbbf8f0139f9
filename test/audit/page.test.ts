import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit, PreviousAudit } from '../../src/audit/audit.ts';
import { type Opened, type Screen } from '../support/a-browser.ts';
import {
  type AuditPages,
  auditOfWorld,
  names,
  startAuditPages,
  takeRepetitionsAway,
} from '../support/an-audit-page.ts';
import { axeViolations } from '../support/axe-violations.ts';

const PREVIOUS: PreviousAudit = {
  at: '2026-05-20T00:00:00.000Z',
  projects: [
    {
      key: 'applications mapheron/mapheron/',
      name: 'Mapheron',
      since: {},
      outcomes: { 'open-source': 'met' },
    },
  ],
};
const PHONE = 390;
const DESKTOP = 1280;

let pages: AuditPages;
let audit: Audit;

beforeAll(async () => {
  audit = await auditOfWorld(PREVIOUS);
  pages = await startAuditPages();
});

afterAll(async () => {
  await pages.close();
});

async function open(screen: Screen = {}): Promise<Opened> {
  return pages.open(audit, screen);
}

/** Of the address that the browser has told of so far: it tells of a change a moment after the page made it. */
function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}

describe('the page of an audit', () => {
  it('loads nothing, sends nothing and has nothing to complain about', async () => {
    const { page, complaints, requests } = await open();
    await page.getByRole('button', { name: 'Stars', exact: true }).click();

    expect(requests).toEqual([page.url()]);
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

  it('keeps what is shown in its address, and shows it again from there', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /^moved/ }).click();
    await page.getByRole('searchbox').fill('Hook & otter');
    await expect.poll(() => hashOf(page)).toBe('#show=moved&find=Hook+%26+otter');
    await page.getByRole('searchbox').fill('hook');
    await expect.poll(() => hashOf(page)).toBe('#show=moved&find=hook');
    const shown = await names(page);

    await page.reload();

    expect(await names(page)).toEqual(shown);
    expect(shown).toEqual(['Hookotter']);
    expect(await page.getByRole('button', { name: /^moved/ }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => hashOf(page)).toBe('');
  });

  it('shows all where its address says nothing of use', async () => {
    const { page, complaints } = await open();

    for (const hash of ['#show=nonsense', '#x', '#show=%E0%A4%A&find=', '#show=fails%20"']) {
      await page.evaluate(`location.hash = '#find=mapheron'`);
      await expect.poll(async () => names(page)).toEqual(['Mapheron']);
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
      await expect.poll(async () => (await names(page)).length).toBe(56);
    }
    expect(complaints).toEqual([]);
  });

  it('shows those that a legend counts, and the one whose square is clicked', async () => {
    const { page } = await open();

    await page.locator('.squares + .legend a', { hasText: 'would not pass' }).click();
    await page.locator('.shown b', { hasText: /^9$/u }).waitFor();
    const failing = await names(page);
    await page.locator('.squares rect').first().click();
    await page.locator('.shown b', { hasText: /^1$/u }).waitFor();

    expect(failing).toHaveLength(9);
    const tip = await page.locator('.squares rect title').first().textContent();
    expect(tip).toContain((await names(page))[0]);
  });

  it('does not find a project by the path of its list', async () => {
    const { page } = await open();

    for (const word of ['json', 'data', 'pages', 'applications']) {
      await page.getByRole('searchbox').fill(word);
      expect({ word, found: await names(page) }).toEqual({ word, found: [] });
    }
  });

  it('finds a project by its name, a part of it, its tier and the name that it had', async () => {
    const { page } = await open();

    for (const [typed, wanted] of [
      ['PAGEHERON', ['Pageheron']],
      ['page', ['Pagemarten', 'Pagefinch', 'Pageotter', 'Pageheron']],
      ['page major', ['Pageheron']],
      ['hookotter-labs', ['Hookotter']],
    ] as const) {
      await page.getByRole('searchbox').fill(typed);
      expect(await names(page)).toEqual(wanted);
    }
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

  it('offers the way back from there, and goes on at the search', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /^moved/ }).click();
    await page.getByRole('searchbox').fill('no such project');

    await page.keyboard.press('Tab');
    while ((await page.locator('.nothing button:focus').count()) === 0) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    expect(await names(page)).toHaveLength(56);
    expect(await page.locator('input:focus').inputValue()).toBe('');
  });

  it('sorts with the keyboard, and says which way', async () => {
    const { page } = await open();
    const head = page.getByRole('columnheader', { name: 'Tier' });

    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    const first = await head.getAttribute('aria-sort');
    await page.keyboard.press('Space');

    expect(first).toBe('descending');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await head.locator('svg').isVisible()).toBe(true);
  });

  it('tells what is different from the audit before', async () => {
    const { page } = await open();

    expect(await page.locator('.changes').innerText()).toContain('Mapheron Open source: met, now not met');
  });

  it('is dark where the person likes it dark', async () => {
    const backgrounds = await Promise.all(
      (['light', 'dark'] as const).map(async (scheme) => {
        const { page } = await open({ colorScheme: scheme });
        return page.evaluate('getComputedStyle(document.body).backgroundColor');
      }),
    );

    expect(backgrounds).toEqual(['rgb(246, 247, 249)', 'rgb(15, 20, 27)']);
  });

  it('fits on a phone without scrolling to the side', async () => {
    const { page } = await open({ width: PHONE });

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE);
  });

  it('opens on paper what would not pass, and afterwards is as it was', async () => {
    const { page } = await open();
    await page.getByRole('searchbox').fill('pageheron');
    await page.locator('tbody:visible summary').click();
    await page.getByRole('searchbox').fill('');
    await page.locator('tbody[data-tags~=fails] summary').first().click();
    const OPEN =
      "[...document.querySelectorAll('tbody:has(details[open]) .title')].map((each) => each.textContent)";
    await page.evaluate(`addEventListener('beforeprint', () => { window.printed = ${OPEN} })`);

    await page.pdf();

    const printed = await page.evaluate<readonly string[]>('window.printed');
    expect(printed).toHaveLength(audit.counts.fails + 1);
    expect(printed).toEqual(expect.arrayContaining(['Pageheron', 'Kernelheron']));
    expect(await page.evaluate(OPEN)).toEqual(['Tracefinch', 'Pageheron']);
  });

  it('names a reason at each project that would not pass, and shows it on paper', async () => {
    const { page } = await open();
    const failing = page.locator('tbody[data-tags~=fails]');

    const withReason = await failing.filter({ has: page.locator('summary .chip.unmet') }).count();
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });

    expect(withReason).toBe(audit.counts.fails);
    expect(await failing.locator('.evidence').filter({ visible: true }).count()).toBe(audit.counts.fails);
  });

  it('is light on paper, whatever the person likes', async () => {
    const { page } = await open({ colorScheme: 'dark' });

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    expect(await page.evaluate("getComputedStyle(document.querySelector('.headline')).color")).toBe(
      'rgb(23, 32, 43)',
    );
  });

  it('leaves the controls away on paper', async () => {
    const { page } = await open();

    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('table').isVisible()).toBe(true);
  });

  it.each([
    [DESKTOP, 'light'],
    [DESKTOP, 'dark'],
    [PHONE, 'light'],
    [PHONE, 'dark'],
  ] as const)('gives axe nothing to find, %i wide, %s', async (width, colorScheme) => {
    const { page } = await open({ width, colorScheme });
    await takeRepetitionsAway(page);
    await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");

    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('searchbox').fill('no such project');
    expect(await axeViolations(page)).toEqual([]);
  });
});
