import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAsData, parsePreviousAudit } from '../../src/audit/audit-data.ts';
import { auditMarkdown } from '../../src/audit/audit-markdown.ts';
import { auditTable } from '../../src/audit/audit-table.ts';
import { type Audit, NEWS_KINDS, type PreviousAudit } from '../../src/audit/audit.ts';
import { newsLines } from '../../src/audit/news.ts';
import { auditPage } from '../../src/audit/page/audit-page.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { auditOfIssue, markerOf } from '../../src/publish/audit-marker.ts';
import { type Sandbox, startSandbox } from '../local-github/sandbox.ts';
import { anAudit } from '../support/an-audit.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const FOLDER = join(FIXTURES, 'audits/each-kind');

let sandbox: Sandbox;
let audit: Audit;
let requests: number;

beforeAll(async () => {
  sandbox = await startSandbox({ worlds: [join(FIXTURES, 'worlds/audit')] });
  audit = (await auditAfter(previousIn(readFileSync(join(FOLDER, 'previous.json'), 'utf8')))).audit;
  requests = sandbox.requests.count;
});

afterAll(async () => sandbox.stop());

function previousIn(text: string): PreviousAudit {
  const previous = parsePreviousAudit(text);
  if (previous === undefined) throw new Error('no audit');
  return previous;
}

async function auditAfter(previous?: PreviousAudit) {
  return anAudit(sandbox, previous === undefined ? {} : { previous });
}

function isForCommits({ path }: { readonly path: string }): boolean {
  return /\/commits(?:\?|$)/u.test(path);
}

/** What stands above the list of those that would not pass. */
function top(text: string): string {
  return text.slice(0, text.search(/Different since|Would not pass today/u));
}

describe('the golden audit', () => {
  it('has each kind of news', async () => {
    expect(new Set(newsLines(audit).map(({ kind }) => kind))).toEqual(new Set(NEWS_KINDS));
    await expect(top(auditMarkdown(audit, 'en'))).toMatchFileSnapshot(join(FOLDER, 'expected/audit.md'));
    await expect(top(auditTable(audit, 'en', (_, text) => text))).toMatchFileSnapshot(
      join(FOLDER, 'expected/audit.txt'),
    );
  });

  it('tells of a license that is closed now above everything, with the commit', () => {
    const [first] = newsLines(audit);

    expect(first).toMatchObject({ kind: 'license-closed', project: { entry: { name: 'Mapheron' } } });
    expect(first?.url).toMatch(/^https:\/\/github\.com\/mapheron\/mapheron\/commit\/[\da-f]{40}$/u);
  });

  it('puts what is new above what was told before, the newest first', () => {
    const [, ...lines] = newsLines(audit);
    const days = lines.map(({ since }) => since);

    expect(days).toEqual(days.toSorted().toReversed());
    expect(days.at(-1)).toBe('2026-02-11T00:00:00.000Z');
    expect(lines.filter(({ isNew }) => isNew).length).toBeGreaterThan(10);
  });

  it('asks one request more for each license that changed, and for nothing else', async () => {
    const { count } = sandbox.requests;
    const { audit: again } = await auditAfter();

    expect(sandbox.requests.all.slice(0, requests).filter(isForCommits)).toHaveLength(2);
    expect(sandbox.requests.all.slice(count).filter(isForCommits)).toEqual([]);
    expect(newsLines(again).some(({ kind }) => kind.startsWith('license'))).toBe(false);
    expect(newsLines(again).some(({ isNew }) => isNew)).toBe(false);
  });
});

/** What its buttons say that they show, by what shows then. */
function filtersOf(shown: Audit): ReadonlyMap<string, number> {
  const html = auditPage(shown, { language: 'en', thresholds: PRESETS['ebpf.io'].thresholds });
  const tags = [...html.matchAll(/ data-tags="([^"]*)"/gu)].flatMap(([, all]) => all?.split(' ') ?? []);
  const buttons = html.matchAll(/ data-filter="([\w-]+)"[^>]*>[^<]+<span class="number">(\d+)</gu);
  const filters = new Map([...buttons].map(([, name = '', count]) => [name, Number(count)]));
  for (const [name, count] of filters)
    expect([name, tags.filter((tag) => tag === name)]).toEqual([name, Array(count).fill(name)]);
  return filters;
}

describe('the page of the golden audit', () => {
  it('has a filter for each kind of news', () => {
    expect([...filtersOf(audit).keys()]).toEqual(expect.arrayContaining([...NEWS_KINDS]));
  });

  it('has none that would show nothing', () => {
    const projects = audit.projects.filter(({ news }) => news.every(({ kind }) => kind !== 'archived'));
    const filters = filtersOf({ ...audit, projects });

    expect(filters.has('archived')).toBe(false);
    expect([...filters.values()]).not.toContain(0);
  });
});

describe('the next audit', () => {
  it.each([
    ['JSON', (from: Audit) => previousIn(JSON.stringify(auditAsData(from)))],
    ['its issue', (from: Audit) => auditOfIssue(markerOf(from, undefined))],
  ])('has from %s since when each is known, and the licenses', async (_, kept) => {
    const { audit: next } = await auditAfter(kept({ ...audit, at: '2026-05-20T00:00:00.000Z' }));

    expect(newsLines(next).filter(({ isNew }) => isNew)).toEqual([]);
    expect(newsLines(next).some(({ kind }) => kind.startsWith('license'))).toBe(false);
    const archived = newsLines(next).find(({ kind }) => kind === 'archived');
    expect(archived?.since).toBe('2026-02-11T00:00:00.000Z');
  });

  it('goes without them where an issue has no room', () => {
    const many = [...audit.projects, ...audit.projects.slice(0, 30)];
    const kept = auditOfIssue(markerOf({ ...audit, projects: many }, undefined));

    expect(kept?.projects).toHaveLength(86);
    expect(kept?.projects.every(({ licence }) => licence === undefined)).toBe(true);
  });
});
