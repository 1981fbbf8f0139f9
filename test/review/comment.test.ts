import { describe, expect, it } from 'vitest';
import type { JudgedEntry } from '../../src/review/conclude.ts';
import type { Outcome } from '../../src/vocabulary/judgement.ts';
import { ASKED } from '../support/asked-requirements.ts';
import { anEntry } from '../support/an-entry.ts';
import { aFinding, aJudgedEntry, aProblem, aReview, HEAD, POLICY, statement } from '../support/a-review.ts';
import { parseMarkdown } from '../support/markdown-tree.ts';

function judged(...outcomes: readonly Outcome[]): JudgedEntry {
  const findings = outcomes.map((outcome, index) =>
    aFinding({ requirement: ASKED[index] ?? 'maturity', outcome }),
  );
  return aJudgedEntry({ change: { kind: 'added', after: anEntry({ name: 'Katran' }) }, findings });
}

function longEntry(index: number): JudgedEntry {
  const evidence = Array.from({ length: 9 }, () => ({
    statement: statement('€'.repeat(100)),
    url: `https://github.com/o/r/blob/${HEAD}/README.md`,
  }));
  const after = anEntry({ name: `project ${index} ${'n'.repeat(90)}` });
  const findings = ASKED.map((requirement) =>
    aFinding({ requirement, outcome: index % 2 === 0 ? 'unmet' : 'met', evidence, remedy: statement('a') }),
  );
  return aJudgedEntry({ change: { kind: 'added', after }, findings, problems: [aProblem()] });
}

/** The command to copy, for the first of these entries. */
function commandFor(...named: readonly (readonly [name: string, repository: string])[]): string | undefined {
  const entries = named.map(([name, repository]) => {
    const after = anEntry({ name, repositoryUrl: `https://github.com/${repository}` });
    return aJudgedEntry({
      change: { kind: 'added', after },
      findings: [aFinding({ requirement: 'ebpf-core', outcome: 'needs-review' })],
    });
  });
  return /`(\/landscape accept [^`]*)`/u.exec(aReview({ entries, showsCommands: true }).comment)?.[1];
}

describe('the command that a maintainer copies', () => {
  it('names the entry', () => {
    expect(commandFor(['Katran', 'a/katran'], ['other', 'b/other'])).toBe(
      '/landscape accept ebpf-core for Katran because …',
    );
  });

  it.each([
    ['another project has it too', 'katran'],
    ['it would be read as a reason', 'Katran because trusted'],
  ])('names the repository where the name does not do: %s', (_, name) => {
    expect(commandFor([name, 'a/katran'], ['Katran', 'b/other'])).toBe(
      '/landscape accept ebpf-core for a/katran because …',
    );
  });
});

describe('the comment', () => {
  it.each([1, 5, 20, 60, 200, 450])('fits with %i entries, and says what it leaves out', (count) => {
    const entries = Array.from({ length: count }, (_, index) => longEntry(index));
    const { comment, checkRun } = aReview({ entries });
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536 - 1_024);
    expect(Buffer.byteLength(checkRun.summary)).toBeLessThanOrEqual(65_535);
    expect(comment).toContain('project 0 ');
    expect(comment).toContain('Reviewed at');
    const isWhole = entries.every((_, index) => comment.includes(`project ${index} `));
    expect(isWhole || comment.includes('do not fit in here')).toBe(true);
    expect(parseMarkdown(comment).children?.length).toBeGreaterThan(3);
  });

  it.each([1, 20, 200])('fits in two languages with %i entries', (count) => {
    const entries = Array.from({ length: count }, (_, index) => longEntry(index));
    const { comment } = aReview({ entries, translation: 'sw' });
    const [own = '', translated = ''] = comment.split(
      '<details><summary>Mapitio haya kwa Kiswahili</summary>',
    );

    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536 - 1_024);
    for (const text of [own, translated]) expect(text).toContain('project 0 ');
  });

  it('fits with thousands of problems and a long patch', () => {
    const problems = Array.from({ length: 3_000 }, () => aProblem({ message: statement('€'.repeat(120)) }));
    const { comment } = aReview({
      problems,
      unanchored: new Set(problems),
      patch: `+${'x'.repeat(60_000)}\n`,
    });
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536 - 1_024);
    expect(comment).toContain('2,950 more are not shown here.');
    expect(comment).toContain('The fixes as a patch cannot be shown here.');
  });

  it('leaves to the line what a line comment tells', () => {
    const blocking = aProblem({ check: 'stars', message: statement('blocking') });
    const lonely = aProblem({ message: statement('lonely') });
    const quiet = aProblem({ severity: 'notice', message: statement('quiet') });
    const homeless = aProblem({ severity: 'notice', message: statement('homeless') });
    const { comment } = aReview({
      problems: [blocking, lonely, quiet, homeless],
      unanchored: new Set([lonely, homeless]),
    });
    expect(comment).toContain('- **Stars**: see the comment on its line in the diff.');
    expect(comment).not.toContain('`blocking`');
    expect(comment).toContain('`lonely`');
    expect(comment).toContain('`homeless`');
    expect(comment).not.toContain('`quiet`');
    expect(comment).toContain('One note stands on its line in the diff; it blocks nothing.');
  });

  it.each([
    [[judged('met', 'needs-review')], '`/landscape accept ebpf-core because …`'],
    [[judged('needs-review'), judged('met')], '`/landscape accept open-source for Katran because …`'],
  ] as const)('holds a command to copy where a person must judge', (entries, command) => {
    expect(aReview({ entries, showsCommands: true }).comment).toContain(command);
    expect(aReview({ entries }).comment).not.toContain('/landscape');
  });

  it('says what happens next in the words of the configuration', () => {
    const nextSteps = { text: 'See *our* guide, @all', url: 'https://example.org/guide' };
    const { comment } = aReview({ policy: { ...POLICY, nextSteps } });
    expect(comment).toContain('[See \\*our\\* guide\\, \\@\u200Ball](https://example.org/guide)');
  });

  it('has no row for what is off or not asked', () => {
    const policy = { ...POLICY, requirements: { ...POLICY.requirements, governance: 'off' } } as const;
    const findings = [
      aFinding({ requirement: 'open-source' }),
      aFinding({ requirement: 'governance', outcome: 'unmet' }),
      aFinding({ requirement: 'contributors', outcome: 'not-applicable' }),
    ];
    const { comment, verdict } = aReview({ entries: [aJudgedEntry({ findings })], policy });
    expect(verdict).toBe('ready');
    expect(comment).toContain('Open source');
    expect(comment).not.toMatch(/Open to collaboration|50 contributors/u);
  });
});
