import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/requirements/registry.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { auditMarkdown } from '../../src/audit/audit-markdown.ts';
import { auditTable } from '../../src/audit/audit-table.ts';
import { otherProblemsOf } from '../../src/audit/reasons.ts';
import { message } from '../../src/messages/message.ts';
import { startSandbox } from '../local-github/sandbox.ts';
import { anAudit } from '../support/an-audit.ts';

const WORLD = join(import.meta.dirname, '../../fixtures/worlds/audit');

let audit: Audit;

beforeAll(async () => {
  const sandbox = await startSandbox({ worlds: [WORLD] });
  audit = (await anAudit(sandbox)).audit;
  await sandbox.stop();
});

function projectNamed(wanted: string): Audit['projects'][number] {
  const project = audit.projects.find(({ entry }) => entry.name === wanted);
  if (project === undefined) throw new Error(`${wanted} is not in the list`);
  return project;
}

function table(shown: Audit): string {
  return auditTable(shown, 'en', (_, text) => text);
}

function markdown(shown: Audit): string {
  return auditMarkdown(shown, 'en');
}

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe.each([
  ['table', table],
  ['Markdown', markdown],
])('an audit as %s', (_, render) => {
  it.each([
    ['a moved repository', 'Listed as `flowfinch-labs/flowfinch`'],
    ['a missing repository', 'Please check the address of `Kernelmarten`'],
    ['a project that is elsewhere', 'See `gitlab.com/flowmarten/flowmarten`'],
  ])('says once: %s', (__, said) => {
    expect(times(render(audit), said)).toBe(1);
  });

  it('does not ask the maintainers in the words for contributors', () => {
    const text = render(audit);

    expect(text).not.toContain('has moved and is now');
    expect(text).not.toContain('Propose the project as Emerging for now');
  });

  it('asks what a person has to judge, beside what was found', () => {
    const text = render(audit);

    expect(text).toMatch(/Actively maintained.*[^]*?Last commit by a person on 4 April 2026/u);
    expect(text).toContain('Is the project finished and looked after, or is it left alone?');
    expect(text).toContain('No license file stands over the whole project. Is what these places say enough?');
  });

  it('says in numbers what there is to see', () => {
    expect(render(audit)).toContain(
      '4 moved · 3 stars off · 19 out of order · 3 could be Major · 2 Major no longer',
    );
    expect(render(audit)).toMatch(/42 in good shape · .+ 5 worth a look · .+ 9 would not pass/);
  });

  it('says that there are more contributors than were counted', () => {
    expect(render({ ...audit, projects: [projectNamed('Mapheron')] })).toMatch(/\b100\+/);
    expect(render({ ...audit, projects: [projectNamed('Kernelheron')] })).toMatch(/\b31 (?!\d*\+)/);
  });

  it('offers repairs where there is something to repair', () => {
    const counts = { ...audit.counts, moved: 0, starsOff: 0 };

    expect(render(audit)).toContain('audit ebpf-io/ebpf.io-website --fix');
    expect(render({ ...audit, counts, orders: [] })).not.toContain('--fix');
  });

  it('tells of a list that cannot be read', () => {
    const broken = {
      check: 'syntax',
      severity: 'failure',
      path: 'src/data/pages/applications/broken.json',
      message: message('check.not-carried-out', { check: 'syntax' }),
    } as const;

    expect(render({ ...audit, problems: [broken] })).toContain('src/data/pages/applications/broken.json:1');
  });
});

describe('an audit as Markdown', () => {
  it('groups projects by the reason, the most frequent first, and has one with several below each', () => {
    const quiet = projectNamed('Coremarten');
    const findings = quiet.findings.map((finding): Finding =>
      finding.requirement === 'governance' ? { ...finding, outcome: 'needs-review' } : finding,
    );
    const others = audit.projects.filter(({ standing }) => standing === 'ask');
    const governed = others.filter(({ entry }) => entry.name !== 'Coremarten');
    const text = markdown({ ...audit, projects: [{ ...quiet, findings }, ...governed] });

    const groups = [...text.matchAll(/^\*\*(.+)\*\* \((\d+)\)\n\n((?:- .*\n)+)/gmu)];
    const sizes = groups.map(([, , size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(groups.map(([, , , lines = '']) => lines.trimEnd().split('\n').length)).toEqual(sizes);
    const named = groups.filter(([group]) => group.includes('`Coremarten`')).map(([, about]) => about);
    expect(new Set(named)).toEqual(new Set(['Actively maintained', 'Open to collaboration']));
  });
});

describe('otherProblemsOf', () => {
  it('keeps what nothing else says', () => {
    const moved = projectNamed('Flowfinch');
    const [problem] = moved.problems;
    if (problem === undefined) throw new Error('it has moved');
    const fork = { ...problem, message: message('repository.fork', { name: 'Flowfinch', asked: 'a/b' }) };

    expect(otherProblemsOf({ problems: [problem, fork] })).toEqual([fork]);
    expect(otherProblemsOf(projectNamed('Flowmarten'))).toHaveLength(1);
    expect(otherProblemsOf(projectNamed('Kernelmarten'))).toEqual([]);
  });
});

it('a table has rows of at most 80 columns', () => {
  const rows = table(audit)
    .split('\n')
    .filter((line) => /^(?:[✗?✓…] {1,2}\S|  Project).*(?:★|Stars)/u.test(line));

  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter((line) => line.length > 80)).toEqual([]);
});
