import { PRESETS } from '../../src/config/presets.ts';
import type { Problem } from '../../src/entry-checks/entry-check.ts';
import type { Message } from '../../src/messages/message.ts';
import { message } from '../../src/messages/message.ts';
import { DEFAULT_SETTINGS, type Finding, wordsOf } from '../../src/requirements/registry.ts';
import { concludeReview } from '../../src/review/conclude.ts';
import type { JudgedEntry, ReviewInput } from '../../src/review/conclude.ts';
import type { Review } from '../../src/review/review.ts';
import type { Policy } from '../../src/config/policy.ts';
import type { SourceRange } from '../../src/vocabulary/source-range.ts';
import { anEntry } from './an-entry.ts';

export const HEAD = '7c1d5b0f6f3d2e4a9b8c7d6e5f4a3b2c1d0e9f8a';
/** With a requirement that is advice, of which the preset has none. */
export const POLICY: Policy = {
  ...PRESETS['ebpf.io'],
  requirements: { ...PRESETS['ebpf.io'].requirements, maturity: 'advice' },
};

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  const { requirement = 'open-source' } = overrides;
  const { name } = wordsOf(requirement, DEFAULT_SETTINGS);
  return { requirement, name, outcome: 'met', evidence: [], ...overrides };
}

/** A whole line, or several. */
export function onLine(start: number, end = start): SourceRange {
  return {
    start: { offset: 0, line: start, column: 1 },
    end: { offset: 0, line: end, column: 80 },
  };
}

/** A failure on line 12 of the applications, unless said otherwise. */
export function aProblem(overrides: Partial<Problem> = {}): Problem {
  return {
    check: 'schema',
    severity: 'failure',
    path: 'src/data/pages/applications/emerging.json',
    range: onLine(12),
    message: statement('githubStars'),
    ...overrides,
  };
}

/** Any sentence that shows a stranger's text. */
export function statement(path: string): Message {
  return message('review.notice.list-too-large', { path });
}

/** The addition of an Emerging entry that meets nothing and misses nothing. */
export function aJudgedEntry(overrides: Partial<JudgedEntry> = {}): JudgedEntry {
  return {
    change: { kind: 'added', after: anEntry() },
    scope: 'full',
    home: { kind: 'github', nameWithOwner: 'example/project' },
    findings: [],
    problems: [],
    ...overrides,
  };
}

export function aReviewInput(overrides: Partial<ReviewInput> = {}): ReviewInput {
  return {
    headSha: HEAD,
    repositoryUrl: 'https://github.com/ebpf-io/ebpf.io-website',
    entries: [aJudgedEntry()],
    problems: [],
    notices: [],
    lineComments: [],
    unanchored: new Set([
      ...(overrides.problems ?? []),
      ...(overrides.entries ?? []).flatMap(({ problems }) => problems),
    ]),
    language: 'en',
    policy: POLICY,
    ...overrides,
  };
}

export function aReview(overrides: Partial<ReviewInput> = {}): Review {
  return concludeReview(aReviewInput(overrides));
}
