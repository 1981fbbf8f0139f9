import { monthsAfter } from '../facts/age.ts';
import { valueOf } from '../facts/fact.ts';
import type { IsoDate, RepositoryFacts, RepositoryMetadata } from '../facts/repository-facts.ts';
import { addressesIn } from '../facts/web-addresses.ts';
import { message } from '../messages/message.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import { type Evidence, type JudgeInput, type Judgement, requirement } from './requirement.ts';

/** Older than 6 months and more than 50 stars. */
export const maturity = requirement({
  id: 'maturity',
  about: 'Old enough and known well enough.',
  // A must on the site since 2026-01-28.
  level: { 'ebpf.io': 'required', landscape2: 'off' },
  tiers: ['emerging', 'major'],
  settings: {
    months: { default: 6, minimum: 0, maximum: 120, about: 'At least so many months old.' },
    moreThanStars: { default: 50, minimum: 0, maximum: 100_000, about: 'More than so many stars.' },
  },
  facts: ({ months }) => ({ months }),
  reasonTo: [],
  judge: judgeMaturity,
  words: ({ months, moreThanStars }) => ({
    name: message('requirement.maturity.name', {}),
    rule: message('requirement.maturity.rule', { months, ...starsAsked(moreThanStars) }),
    how: message('requirement.maturity.how', {}),
    question: message('elsewhere.question-maturity', { months, ...starsAsked(moreThanStars) }),
  }),
});

/** A round number is said as one: more than 299 is at least 300. */
function starsAsked(moreThan: number): { bound: 'at-least' | 'more-than'; stars: number } {
  return moreThan % 10 === 9
    ? { bound: 'at-least', stars: moreThan + 1 }
    : { bound: 'more-than', stars: moreThan };
}

interface Thresholds {
  readonly months: number;
  readonly moreThanStars: number;
}

function judgeMaturity({ facts, settings, now }: JudgeInput<Thresholds>): Judgement {
  const { repository } = facts;
  if (repository === undefined) return judgeUnavailable('not-asked');
  if (repository.metadata.status === 'absent') return judgeNotFound(repository.asked);
  const metadata = valueOf(repository.metadata);
  if (metadata === undefined) return judgeUnavailable(reasonOf(repository.metadata) ?? 'not-asked');

  const { months } = settings;
  const begin = beginOf(repository, metadata.createdAt);
  const due = monthsAfter(new Date(begin.date), months);
  const isOldEnough = due !== undefined && due.getTime() < now.getTime();
  const { stars, web } = metadata;
  const known = evidenceOf(begin, metadata);
  const evidence = months === 0 ? known.slice(1) : known;
  // A repository can be younger than its history; without the first commit its age is not known.
  if (due === undefined || (!isOldEnough && !begin.isCertain))
    return { ...judgeUnavailable(reasonOf(repository.history) ?? 'not-asked'), evidence };
  return judgeKnown(settings, evidence, {
    ...(isOldEnough ? {} : { due }),
    stars,
    isOnGithub: web === undefined,
  });
}

interface Known {
  /** The day on which it will be old enough; absent: it is. */
  readonly due?: Date;
  readonly stars: number;
  readonly isOnGithub: boolean;
}

function judgeKnown(
  settings: Thresholds,
  evidence: readonly Evidence[],
  { due, stars, isOnGithub }: Known,
): Judgement {
  const { months, moreThanStars } = settings;
  // Stars elsewhere than on GitHub are not what the list asks for: they are told, and the age counts.
  const isAgeAll = !isOnGithub && months > 0;
  const missing = stars > 0 && !isAgeAll ? Math.max(0, moreThanStars + 1 - stars) : 0;
  if (due !== undefined) return unmet(settings, evidence, { due, missing });
  const starsFirst = evidence.toReversed();
  if (stars === 0 && !isAgeAll)
    return {
      outcome: 'unknown',
      evidence: starsFirst,
      remedy: message('maturity.remedy-stars-not-known', starsAsked(moreThanStars)),
    };
  if (missing > 0) return unmet(settings, starsFirst, { missing });
  return { outcome: 'met', evidence };
}

function unmet(
  thresholds: Thresholds,
  evidence: readonly Evidence[],
  { due, missing }: { readonly due?: Date; readonly missing: number },
): Judgement {
  const { months, moreThanStars } = thresholds;
  const asked = starsAsked(moreThanStars);
  const finding = { outcome: 'unmet', evidence } as const;
  if (due === undefined)
    return { ...finding, remedy: message('maturity.remedy-stars', { missing, ...asked }) };
  const date = due.toISOString();
  if (missing === 0) return { ...finding, remedy: message('maturity.remedy-age', { date, months }) };
  return {
    ...finding,
    remedy: message('maturity.remedy-age-and-stars', { date, months, missing, ...asked }),
  };
}

interface Begin {
  readonly date: IsoDate;
  /** Of a commit, which an imported or forked history may have brought along. */
  readonly isFirstCommit: boolean;
  /** An older one can be ruled out. */
  readonly isCertain: boolean;
}

/** The older of the repository's creation and its first commit. */
function beginOf(repository: RepositoryFacts, createdAt: IsoDate): Begin {
  const first = firstCommitAt(repository);
  const isFirstCommit = first !== undefined && Date.parse(first) < Date.parse(createdAt);
  const isCertain = first !== undefined || repository.history.status === 'absent';
  return { date: isFirstCommit ? first : createdAt, isFirstCommit, isCertain };
}

function firstCommitAt({ history }: RepositoryFacts): IsoDate | undefined {
  const value = valueOf(history);
  if (value === undefined) return undefined;
  if (value.firstCommitAt !== undefined) return value.firstCommitAt;
  const isWhole = value.total <= value.recent.length;
  return isWhole ? value.recent.at(-1)?.committedAt : undefined;
}

/** The age first, then the stars. */
function evidenceOf(
  { date, isFirstCommit, isCertain }: Begin,
  metadata: RepositoryMetadata,
): readonly Evidence[] {
  const { stars, web } = metadata;
  const { home: url } = addressesIn(metadata);
  const isAtLeast = web !== undefined && !isCertain;
  const key = isFirstCommit ? 'maturity.first-commit' : 'maturity.since';
  const statement = message(isAtLeast ? 'maturity.since-at-least' : key, { date });
  const age: Evidence = { statement, url };
  if (stars === 0) return [age, { statement: message('maturity.stars-not-known', {}) }];
  return [
    age,
    { statement: message('maturity.stars', { stars }), url: web === undefined ? `${url}/stargazers` : url },
  ];
}
