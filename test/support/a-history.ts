import { known } from '../../src/facts/fact.ts';
import type { Fact } from '../../src/facts/fact.ts';
import type { Commit, CommitHistory, Release } from '../../src/facts/repository-facts.ts';

/** The clock of `judgeInput`. */
const NOW = Date.parse('2026-06-01T00:00:00Z');
const DAY = 86_400_000;

export function daysAgo(days: number): string {
  return new Date(NOW - days * DAY).toISOString();
}

/** A commit of a person, `days` before the clock of `judgeInput`. */
export function aCommit(days: number, overrides: Partial<Commit> = {}): Commit {
  return {
    sha: 'c'.repeat(40),
    committedAt: daysAgo(days),
    authorName: 'Ada',
    authorLogin: 'ada',
    headline: 'Trace more',
    ...overrides,
  };
}

export function aBotCommit(days: number): Commit {
  return {
    sha: 'b'.repeat(40),
    committedAt: daysAgo(days),
    authorName: 'dependabot[bot]',
    headline: 'Bump a dependency',
  };
}

export function aHistory(
  recent: readonly Commit[],
  overrides: Partial<CommitHistory> = {},
): Fact<CommitHistory> {
  return known({ total: recent.length, recent, perMonth: Array.from({ length: 12 }, () => 1), ...overrides });
}

export function aRelease(days: number, overrides: Partial<Release> = {}): Release {
  return { name: 'v1', publishedAt: daysAgo(days), isPrerelease: false, kind: 'release', ...overrides };
}
