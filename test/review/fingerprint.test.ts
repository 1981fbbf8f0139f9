import { describe, expect, it } from 'vitest';
import { message } from '../../src/messages/message.ts';
import type { JudgedEntry } from '../../src/review/conclude.ts';
import type { Outcome } from '../../src/vocabulary/judgement.ts';
import { aFinding, aJudgedEntry, aProblem, aReview, POLICY, statement } from '../support/a-review.ts';

function judged(outcome: Outcome): JudgedEntry {
  return aJudgedEntry({ findings: [aFinding({ outcome })] });
}

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

describe('the fingerprint', () => {
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
