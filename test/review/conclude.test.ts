import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedEntry } from '../../src/review/conclude.ts';
import type { Outcome } from '../../src/vocabulary/judgement.ts';
import { ASKED } from '../support/asked-requirements.ts';
import { anEntry } from '../support/an-entry.ts';
import { aFinding, aJudgedEntry, aProblem, aReview, POLICY, statement } from '../support/a-review.ts';

const OUTCOMES: readonly Outcome[] = ['met', 'unmet', 'needs-review', 'unknown', 'not-applicable'];

function judged(...outcomes: readonly Outcome[]): JudgedEntry {
  const findings = outcomes.map((outcome, index) =>
    aFinding({ requirement: ASKED[index] ?? 'maturity', outcome }),
  );
  return aJudgedEntry({ change: { kind: 'added', after: anEntry({ name: 'Katran' }) }, findings });
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
    ['needs-maintainer', [aJudgedEntry({ problems: [aProblem({ severity: 'warning' })] })]],
    ['ready', [aJudgedEntry({ problems: [aProblem({ severity: 'notice' })] })]],
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
        expect(review.labels.includes('landscape/ready')).toBe(isGood && entries.length > 0);
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

  it('are none where there is nothing to tell, and one verdict where no entry changes', () => {
    expect(aReview({ entries: [] }).labels).toEqual([]);
    expect(aReview({ entries: [], problems: [aProblem({ severity: 'notice' })] }).labels).toEqual([
      'landscape/ready',
    ]);
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
