import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../../src/messages/message.ts';
import type { JudgedEntry } from '../../src/review/conclude.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { REQUIREMENT_IDS } from '../../src/vocabulary/requirement-id.ts';
import { anEntry } from '../support/an-entry.ts';
import { aFinding, aJudgedEntry, aProblem, aReview, HEAD, POLICY, statement } from '../support/a-review.ts';
import { parseMarkdown } from '../support/markdown-tree.ts';

const OUTCOMES: readonly Outcome[] = ['met', 'unmet', 'needs-review', 'unknown', 'not-applicable'];

function judged(...outcomes: readonly Outcome[]): JudgedEntry {
  const findings = outcomes.map((outcome, index) =>
    aFinding({ requirement: REQUIREMENT_IDS[index] ?? 'maturity', outcome }),
  );
  return aJudgedEntry({ findings });
}

const REMOVED = { kind: 'removed', before: anEntry() } as const;
const ARBITRARY_ENTRY = fc
  .array(fc.constantFrom(...OUTCOMES), { maxLength: 7 })
  .map((outcomes) => judged(...outcomes));

describe('the verdict', () => {
  it.each([
    ['ready', [judged('met', 'met')]],
    ['ready', [judged('not-applicable')]],
    ['needs-maintainer', [judged('met', 'needs-review')]],
    ['not-evaluated', [judged('needs-review', 'unknown')]],
    ['needs-changes', [judged('unknown', 'needs-review', 'unmet')]],
    ['needs-changes', [judged('met'), judged('unmet')]],
    ['needs-changes', [aJudgedEntry({ problems: [aProblem()] })]],
    ['ready', [aJudgedEntry({ problems: [aProblem({ severity: 'warning' })] })]],
    ['ready', []],
  ] as const)('is %s', (verdict, entries) => {
    expect(aReview({ entries }).verdict).toBe(verdict);
  });

  it.each(['unmet', 'needs-review', 'unknown'] as const)('leaves alone what is advice and %s', (outcome) => {
    const entries = [aJudgedEntry({ findings: [aFinding({ requirement: 'maturity', outcome })] })];
    expect(aReview({ entries }).verdict).toBe('ready');
    const requirements = { ...POLICY.requirements, maturity: 'required' } as const;
    expect(aReview({ entries, policy: { ...POLICY, requirements } }).verdict).not.toBe('ready');
  });

  it.each([
    ['ready', 'met'],
    ['needs-maintainer', 'unmet'],
    ['needs-maintainer', 'needs-review'],
    ['not-evaluated', 'unknown'],
  ] as const)('on a removal is %s where its reason is %s', (verdict, outcome) => {
    const entry = aJudgedEntry({ change: REMOVED, scope: 'confirm', findings: [aFinding({ outcome })] });
    expect(aReview({ entries: [entry] }).verdict).toBe(verdict);
  });

  it('on a removal without any finding is a maintainer’s', () => {
    const review = aReview({ entries: [aJudgedEntry({ change: REMOVED, scope: 'confirm' })] });
    expect(review.verdict).toBe('needs-maintainer');
  });

  it('is a maintainer’s where the base side could not be trusted, and never better for it', () => {
    const notice = { message: statement('list.json'), verdict: 'needs-maintainer' } as const;
    expect(aReview({ notices: [notice] }).verdict).toBe('needs-maintainer');
    expect(aReview({ notices: [notice], entries: [judged('unmet')] }).verdict).toBe('needs-changes');
  });

  it('never concludes success where something required is not met', () => {
    fc.assert(
      fc.property(fc.array(ARBITRARY_ENTRY, { maxLength: 4 }), (entries) => {
        const review = aReview({ entries });
        const required = entries.flatMap(({ findings }) =>
          findings.filter(({ requirement }) => POLICY.requirements[requirement] === 'required'),
        );
        const isGood = required.every(({ outcome }) => outcome === 'met' || outcome === 'not-applicable');
        expect(review.conclusion === 'success').toBe(isGood);
        expect(review.labels.includes('landscape/ready')).toBe(isGood);
        const isUnmet = required.some(({ outcome }) => outcome === 'unmet');
        expect(review.conclusion === 'failure').toBe(isUnmet);
      }),
    );
  });

  it('gets no better by another entry', () => {
    const order = ['needs-changes', 'not-evaluated', 'needs-maintainer', 'ready'];
    fc.assert(
      fc.property(
        fc.array(ARBITRARY_ENTRY, { minLength: 1, maxLength: 3 }),
        ARBITRARY_ENTRY,
        (entries, more) => {
          const before = order.indexOf(aReview({ entries }).verdict);
          expect(order.indexOf(aReview({ entries: [...entries, more] }).verdict)).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});

describe('the check run', () => {
  it.each([
    ['success', 'Ready', [judged('met')]],
    ['failure', 'Needs changes', [judged('unmet')]],
    ['neutral', 'A maintainer needs to judge', [judged('needs-review')]],
    ['action_required', 'Could not be evaluated', [judged('unknown')]],
  ] as const)('concludes %s: %s', (conclusion, title, entries) => {
    const review = aReview({ entries });
    expect([review.conclusion, review.checkRun.title]).toEqual([conclusion, title]);
  });

  it('keeps the title where the configuration lets a maintainer’s question block', () => {
    const policy = { ...POLICY, needsMaintainerConclusion: 'action_required' } as const;
    const review = aReview({ entries: [judged('needs-review')], policy });
    expect([review.conclusion, review.checkRun.title]).toEqual([
      'action_required',
      'A maintainer needs to judge',
    ]);
  });

  it('annotates the worst first, and says how many are left out', () => {
    const warnings = Array.from({ length: 250 }, () => aProblem({ severity: 'warning' }));
    const { annotations, summary } = aReview({ problems: [...warnings, aProblem()] }).checkRun;
    expect(annotations).toHaveLength(200);
    expect(annotations[0]).toEqual({
      path: 'src/data/pages/applications/emerging.json',
      startLine: 12,
      endLine: 12,
      level: 'failure',
      title: 'Fields',
      message: '`githubStars` is too large to be read whole.',
    });
    expect(summary).toContain('51 more problems have no annotation of their own.');
  });

  it('puts what is about a whole file on its first line', () => {
    const { range: _, ...problem } = aProblem();
    expect(aReview({ problems: [problem] }).checkRun.annotations[0]).toMatchObject({
      startLine: 1,
      endLine: 1,
    });
  });
});

describe('the labels', () => {
  const EMERGING = anEntry();
  const MAJOR = anEntry({ tier: 'major' });
  it.each([
    ['addition', 'emerging', { kind: 'added', after: EMERGING }],
    ['promotion', 'major', { kind: 'moved', before: EMERGING, after: MAJOR }],
    ['demotion', 'emerging', { kind: 'moved', before: MAJOR, after: EMERGING }],
    ['update', 'major', { kind: 'modified', before: MAJOR, after: MAJOR }],
    ['removal', 'major', { kind: 'removed', before: MAJOR }],
  ] as const)('of %s, %s', (kind, tier, change) => {
    const { labels } = aReview({ entries: [aJudgedEntry({ change })] });
    expect(labels).toEqual(['landscape/ready', `landscape/${kind}`, `landscape/${tier}`]);
  });

  it('are exactly one verdict where no entry changes', () => {
    expect(aReview({ entries: [] }).labels).toEqual(['landscape/ready']);
  });

  it('are those of all entries, each once', () => {
    const added = aJudgedEntry();
    const removed = aJudgedEntry({ change: REMOVED, scope: 'confirm' });
    expect(aReview({ entries: [added, removed, added] }).labels).toEqual([
      'landscape/needs-maintainer',
      'landscape/addition',
      'landscape/removal',
      'landscape/emerging',
    ]);
  });
});

describe('the fingerprint', () => {
  function withStars(stars: number, perMonth: readonly number[] = [1]): JudgedEntry {
    const evidence = [
      { statement: message('maturity.stars', { stars }) },
      {
        statement: message('maintained.activity', { perMonth }),
        url: `https://github.com/o/r/tree/${stars}`,
      },
      { statement: message('maintained.last-commit', { date: `2026-01-0${(stars % 9) + 1}T00:00:00Z` }) },
    ];
    return aJudgedEntry({ findings: [aFinding({ evidence })] });
  }
  const before = aReview({ entries: [withStars(1)], patch: '+ "githubStars": 1' });

  it('stays when only numbers, days and commits move', () => {
    const after = aReview({ entries: [withStars(1234, [3, 4])], patch: '+ "githubStars": 1234' });
    expect(after.comment).not.toBe(before.comment);
    expect(after.fingerprint).toBe(before.fingerprint);
  });

  it.each([
    ['head', { headSha: 'f'.repeat(40) }],
    ['outcome', { entries: [judged('unmet')] }],
    ['problem', { problems: [aProblem({ severity: 'notice' })] }],
    ['line comment', { lineComments: [{ path: 'a', line: 1, body: '', identity: 'b' }] }],
    ['notice', { notices: [{ message: statement('a') }] }],
    ['conclusion', { entries: [judged('needs-review')] }],
    ['next step', { policy: { ...POLICY, nextSteps: { text: 'wait' } } }],
  ])('changes with another %s', (_, overrides) => {
    expect(aReview({ entries: [withStars(1)], ...overrides }).fingerprint).not.toBe(before.fingerprint);
  });

  it('tells a conclusion that blocks from one that does not', () => {
    const policy = { ...POLICY, needsMaintainerConclusion: 'action_required' } as const;
    const entries = [judged('needs-review')];
    expect(aReview({ entries, policy }).fingerprint).not.toBe(aReview({ entries }).fingerprint);
  });
});

describe('the comment', () => {
  function longEntry(index: number): JudgedEntry {
    const evidence = Array.from({ length: 9 }, () => ({
      statement: statement('€'.repeat(100)),
      url: `https://github.com/o/r/blob/${HEAD}/README.md`,
    }));
    const after = anEntry({ name: `project ${index} ${'n'.repeat(90)}` });
    const findings = REQUIREMENT_IDS.map((requirement) =>
      aFinding({ requirement, outcome: index % 2 === 0 ? 'unmet' : 'met', evidence, remedy: statement('a') }),
    );
    return aJudgedEntry({ change: { kind: 'added', after }, findings, problems: [aProblem()] });
  }

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

  it('fits with thousands of problems and a long patch', () => {
    const problems = Array.from({ length: 3_000 }, () => aProblem({ message: statement('€'.repeat(120)) }));
    const { comment } = aReview({ problems, unanchored: problems, patch: `+${'x'.repeat(60_000)}\n` });
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536 - 1_024);
    expect(comment).toContain('2,950 more are not shown here.');
    expect(comment).toContain('The fixes as a patch do not fit in here.');
  });

  it('leaves to the line what a line comment tells, but for what blocks', () => {
    const blocking = aProblem({ message: statement('blocking') });
    const quiet = aProblem({ severity: 'notice', message: statement('quiet') });
    const homeless = aProblem({ severity: 'notice', message: statement('homeless') });
    const { comment } = aReview({ problems: [blocking, quiet, homeless], unanchored: [homeless] });
    expect(comment).toContain('`blocking`');
    expect(comment).toContain('`homeless`');
    expect(comment).not.toContain('`quiet`');
    expect(comment).toContain('One more note stands on its line in the diff.');
  });

  it.each([
    [[judged('met', 'needs-review')], '`/landscape accept ebpf-core because …`'],
    [[judged('needs-review'), judged('met')], '`/landscape accept open-source for Project because …`'],
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
