import { describe, expect, it } from 'vitest';
import { ABSENT, unavailable } from '../../src/facts/fact.ts';
import type { Message } from '../../src/messages/message.ts';
import { maturity } from '../../src/requirements/maturity.ts';
import type { Judgement } from '../../src/requirements/requirement.ts';
import { aCommit, aHistory } from '../support/a-history.ts';
import { aRepository } from '../support/a-repository.ts';
import { judgeInput } from '../support/judge-input.ts';

function judge(parts: Parameters<typeof aRepository>[0], now = '2026-06-01T00:00:00Z'): Judgement {
  return maturity.judge(judgeInput(aRepository(parts), '', now));
}

function ageOf(firstCommitAt: string): Message | undefined {
  const history = aHistory([aCommit(1)], { total: 900, firstCommitAt });
  return judge({ metadata: { createdAt: '2026-05-01T00:00:00Z' }, history }).evidence[0]?.statement;
}

const WHOLE = aHistory([aCommit(1)]);

describe('maturity', () => {
  it.each([
    ['2020-01-01T00:00:00Z', 51, 'met'],
    ['2020-01-01T00:00:00Z', 50, 'unmet'],
    ['2020-01-01T00:00:00Z', 0, 'unknown'],
    ['2025-11-30T23:59:59Z', 400, 'met'],
    ['2025-12-01T00:00:00Z', 400, 'unmet'],
    ['2026-05-01T00:00:00Z', 0, 'unmet'],
    ['2026-05-01T00:00:00Z', 3, 'unmet'],
    ['2030-01-01T00:00:00Z', 400, 'unmet'],
    ['no date', 400, 'unknown'],
  ] as const)('created %s, %d stars: %s', (createdAt, stars, outcome) => {
    expect(judge({ metadata: { createdAt, stars }, history: WHOLE }).outcome).toBe(outcome);
  });

  it.each([
    ['2020-01-01T00:00:00Z', 0, 'met'],
    ['2020-01-01T00:00:00Z', 3, 'met'],
    ['2026-05-01T00:00:00Z', 900, 'unmet'],
  ] as const)(
    'goes by the age alone where GitHub counts no stars: %s, %d stars: %s',
    (createdAt, stars, outcome) => {
      const web = { kind: 'gitlab', url: 'https://gitlab.com/a/b' } as const;
      const judged = judge({ metadata: { createdAt, stars, web }, history: WHOLE });
      expect(judged.outcome).toBe(outcome);
      expect(judged.evidence[0]?.url).toBe('https://gitlab.com/a/b');
    },
  );

  it('says that a history goes on behind what was read of it', () => {
    const web = { kind: 'plain', url: 'https://git.example.org/a.git' } as const;
    const history = aHistory([aCommit(1)], { total: 900 });
    const { outcome, evidence } = judge({ metadata: { createdAt: '2020-01-01T00:00:00Z', web }, history });
    expect([outcome, evidence[0]?.statement.key]).toEqual(['met', 'maturity.since-at-least']);
  });

  it('speaks of stars alone where no age is asked', () => {
    const input = { metadata: { createdAt: '2020-01-01T00:00:00Z', stars: 301 }, history: WHOLE };
    const settings = { months: 0, moreThanStars: 299 };
    const judged = maturity.judge({ ...judgeInput(aRepository(input), ''), settings });
    expect(judged.outcome).toBe('met');
    expect(judged.evidence.map(({ statement }) => statement.key)).toEqual(['maturity.stars']);
  });

  it('says the day when it will be old enough, and the stars that are missing', () => {
    const young = { createdAt: '2026-04-10T12:00:00Z', stars: 12 };
    const { remedy } = judge({ metadata: young, history: WHOLE });
    expect(remedy).toEqual({
      key: 'maturity.remedy-age-and-stars',
      parameters: { date: '2026-10-10T12:00:00.000Z', months: 6, missing: 39, bound: 'more-than', stars: 50 },
    });
    expect(judge({ metadata: { ...young, stars: 0 }, history: WHOLE }).remedy?.key).toBe(
      'maturity.remedy-age',
    );
    const [deciding] = judge({ metadata: { stars: 50 }, history: WHOLE }).evidence;
    expect(deciding?.statement.key).toBe('maturity.stars');
    expect(judge({ metadata: { stars: 50 }, history: WHOLE }).remedy).toEqual({
      key: 'maturity.remedy-stars',
      parameters: { missing: 1, bound: 'more-than', stars: 50 },
    });
  });

  it.each([
    ['2025-08-31T00:00:00Z', '2026-02-28T00:00:00.000Z'],
    ['2023-08-31T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2025-12-31T10:00:00Z', '2026-06-30T10:00:00.000Z'],
  ])('six months after %s is %s', (createdAt, date) => {
    const { remedy } = judge({ metadata: { createdAt }, history: WHOLE }, createdAt);
    expect(remedy).toEqual({ key: 'maturity.remedy-age', parameters: { date, months: 6 } });
  });

  it('goes by the first commit where that is older than the repository', () => {
    const metadata = { createdAt: '2026-05-01T00:00:00Z' };
    const imported = aHistory([aCommit(1)], { total: 900, firstCommitAt: '2019-03-01T00:00:00Z' });
    expect(judge({ metadata, history: imported }).outcome).toBe('met');
    expect(judge({ metadata, history: aHistory([aCommit(1), aCommit(800)]) }).outcome).toBe('met');
  });

  it('says of which date it goes by: the repository’s own unless its history is older', () => {
    expect(ageOf('2006-02-15T00:00:00Z')).toEqual({
      key: 'maturity.first-commit',
      parameters: { date: '2006-02-15T00:00:00Z' },
    });
    expect(ageOf('2026-05-03T00:00:00Z')).toEqual({
      key: 'maturity.since',
      parameters: { date: '2026-05-01T00:00:00Z' },
    });
  });

  it('does not know how old a young repository is whose first commit was not read', () => {
    const metadata = { createdAt: '2026-05-01T00:00:00Z' };
    expect(judge({ metadata, history: aHistory([aCommit(1)], { total: 900 }) }).outcome).toBe('unknown');
    expect(judge({ metadata, history: unavailable('timeout') }).outcome).toBe('unknown');
    expect(judge({ metadata, history: ABSENT }).outcome).toBe('unmet');
    expect(judge({ history: unavailable('timeout') }).outcome).toBe('met');
  });

  it('does not know what GitHub does not say', () => {
    const hidden = { ...aRepository(), metadata: unavailable('forbidden') };
    expect(maturity.judge(judgeInput(hidden)).outcome).toBe('unknown');
    expect(maturity.judge(judgeInput({ ...aRepository(), metadata: ABSENT })).outcome).toBe('unknown');
  });
});
