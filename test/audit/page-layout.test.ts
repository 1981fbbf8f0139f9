import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit, AuditedProject } from '../../src/audit/audit.ts';
import { message } from '../../src/messages/message.ts';
import { type AuditPages, auditOfWorld, names, startAuditPages } from '../support/an-audit-page.ts';

const WIDTHS = [320, 390, 768, 1280];
const PHONE = 390;

let pages: AuditPages;
let audit: Audit;

beforeAll(async () => {
  audit = await auditOfWorld({
    at: '2026-05-20T00:00:00.000Z',
    projects: [],
  });
  pages = await startAuditPages();
});

afterAll(async () => {
  await pages.close();
});

/** The same audit with names, addresses and evidence that have nowhere to break. */
function withLongNames(ordinary: Audit): Audit {
  const long = 'A'.repeat(400);
  const projects = ordinary.projects.map((project, index) => (index % 3 === 0 ? longer(project) : project));
  return {
    ...ordinary,
    repository: `${'o'.repeat(39)}/${'r'.repeat(100)}`,
    projects,
    orders: ordinary.orders.map((order) => ({
      ...order,
      list: `${long}.json`,
      moves: order.moves.map((move) => ({ ...move, entry: { ...move.entry, name: long }, behind: long })),
    })),
    problems: projects.flatMap(({ problems }) => problems),
    since: { at: ordinary.at, changes: [{ key: '', name: long, kind: 'listed' }] },
  };
}

function longer(project: AuditedProject): AuditedProject {
  const long = 'A'.repeat(400);
  const repository = `${'o'.repeat(39)}/${'r'.repeat(100)}`;
  const statement = message('open-source.file', { path: long, licences: [long] });
  return {
    ...project,
    entry: { ...project.entry, name: long },
    repository: { listed: repository, present: repository, isMoved: true },
    problems: project.problems.map((problem) => ({ ...problem, path: `${long}/${long}` })),
    findings: project.findings.map((finding) => ({ ...finding, evidence: [{ statement }] })),
  };
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
}

async function box(of: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const found = await of.boundingBox();
  if (found === null) throw new Error('not to be seen');
  return found;
}

describe('the page of an audit, laid out', () => {
  it.each(WIDTHS)('never scrolls to the side, whatever the names: %i', async (width) => {
    const { page } = await pages.open(withLongNames(audit), { width });
    await openAll(page);

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it.each(WIDTHS)('leaves ordinary words whole beside long names: %i', async (width) => {
    const { page } = await pages.open(withLongNames(audit), { width });

    const lines = await page.evaluate<readonly number[]>(
      "[...document.querySelectorAll('tbody .chip, tbody .tier, tbody .tier-beside, tbody .number')].map((each) => { const range = document.createRange(); range.selectNodeContents(each); return range.getBoundingClientRect().height })",
    );

    expect(lines.length).toBeGreaterThan(200);
    expect(Math.max(...lines)).toBeLessThan(34);
  });

  it.each([PHONE, 1280])('says once of each project whether it is Emerging or Major: %i', async (width) => {
    const { page } = await pages.open(audit, { width });

    const major = page.locator('tbody', { hasText: 'Packetheron' });
    const emerging = page.locator('tbody', { hasText: 'Tracefinch' });

    expect(await major.getByText('Major', { exact: true }).filter({ visible: true }).count()).toBe(1);
    expect(await emerging.getByText('Emerging', { exact: true }).filter({ visible: true }).count()).toBe(1);
  });

  it('draws its signs itself, as not every font has them', async () => {
    const { page } = await pages.open(audit);
    await openAll(page);

    const text = await page.evaluate<string>('document.body.innerText');
    const chips = await page.locator('tbody:visible .chip').count();

    expect(text.match(/[\p{So}\u2190-\u2bff]/gu)).toBe(null);
    expect(await page.locator('tbody:visible .chip svg').count()).toBe(chips);
    expect((await box(page.locator('.chip svg').first())).width).toBeGreaterThan(8);
    expect(
      await page
        .locator('use')
        .evaluateAll((all) =>
          all
            .filter((each) => each.getBoundingClientRect().width === 0)
            .map((each) => each.getAttribute('href')),
        ),
    ).toEqual([]);
  });

  it('keeps its pictures beside each other, and as high, with 300 projects', async () => {
    const many = Array.from({ length: 300 }, (_, index) => audit.projects[index % audit.projects.length]);
    const projects = many.filter((project) => project !== undefined);

    const { page: few } = await pages.open(audit);
    const { page } = await pages.open({ ...audit, projects });

    const [before, after] = [await box(few.locator('.squares')), await box(page.locator('.squares'))];
    const plot = await box(page.locator('.plot'));
    expect(await page.locator('.squares rect').count()).toBe(300);
    expect(Math.abs(after.height - before.height)).toBeLessThan(before.height / 4);
    expect(plot.x).toBeGreaterThan(after.x + after.width);
    expect(plot.y).toBeLessThan(after.y + after.height);
  });

  it('says what size, color and the red zone of the picture mean', async () => {
    const { page } = await pages.open(audit);

    const legend = await page.locator('.plot + .legend').innerText();

    expect(legend).toContain('Emerging');
    expect(legend).toContain('Major');
    expect(legend).toContain('no commit by a person for more than 365 days');
    expect(legend).toContain('3 projects are not drawn');
  });

  it('tells of a project where the pointer rests on it', async () => {
    const { page } = await pages.open(audit);

    const squares = await page.locator('.squares title').allTextContents();
    const dots = await page.locator('.plot title').allTextContents();

    expect(squares).toContain('Kernelheron · would not pass');
    expect(dots).toContain('Packetheron · in good shape · Major · Stars: 8,891');
  });

  it('has its numbers end on one line', async () => {
    const { page } = await pages.open(audit);

    const ends = await page.evaluate<readonly number[]>(
      "[...document.querySelectorAll('td.stars .count')].map((each) => Math.round(each.getBoundingClientRect().right))",
    );

    expect(ends.length).toBe(56);
    expect(new Set(ends).size).toBe(1);
  });

  it('is short enough for a thumb', async () => {
    const { page } = await pages.open(audit, { width: PHONE });

    const height = (await box(page.locator('table'))).height;

    expect(await names(page)).toHaveLength(56);
    expect(height / 56).toBeLessThan(125);
  });

  it('shows the first changes where there are many, and the others on demand', async () => {
    const { page } = await pages.open(audit);
    const shown = page.locator('.changes li:visible');
    const few = await shown.count();

    await page.locator('.changes summary').click();

    expect(few).toBeLessThan(10);
    expect(await shown.count()).toBe(56);
  });

  it('has nothing to unfold where the changes are few', async () => {
    const changes = audit.since?.changes.slice(0, 3) ?? [];
    const { page } = await pages.open({ ...audit, since: { at: audit.at, changes } });

    expect(await page.locator('.changes li:visible').count()).toBe(3);
    expect(await page.locator('.changes summary').count()).toBe(0);
  });
});
