import { valueOf } from '../facts/fact.ts';
import type { IsoDate, RepositoryFacts } from '../facts/repository-facts.ts';
import { message } from '../messages/message.ts';
import type { RequirementThresholds } from '../vocabulary/policy.ts';
import { judgeNotFound, judgeUnavailable, reasonOf } from './not-known.ts';
import type { Evidence, Finding, JudgeInput, Requirement } from './requirement.ts';

/** Older than 6 months and more than 50 stars. */
export const maturity: Requirement = { id: 'maturity', judge: judgeMaturity };

type Thresholds = RequirementThresholds['maturity'];

function judgeMaturity({ facts, thresholds, now }: JudgeInput): Finding {
  const { repository } = facts;
  if (repository === undefined) return judgeUnavailable('maturity', 'not-asked');
  if (repository.metadata.status === 'absent') return judgeNotFound('maturity', repository.asked);
  const metadata = valueOf(repository.metadata);
  if (metadata === undefined)
    return judgeUnavailable('maturity', reasonOf(repository.metadata) ?? 'not-asked');

  const { months, moreThanStars } = thresholds.maturity;
  const begin = beginOf(repository, metadata.createdAt);
  const due = monthsAfter(begin.date, months);
  const isOldEnough = due !== undefined && due.getTime() < now.getTime();
  const evidence = evidenceOf(begin.date, metadata.stars, `https://github.com/${metadata.nameWithOwner}`);
  // A repository can be younger than its history; without the first commit its age is not known.
  if (due === undefined || (!isOldEnough && !begin.isCertain))
    return { ...judgeUnavailable('maturity', reasonOf(repository.history) ?? 'not-asked'), evidence };
  const missing = metadata.stars > 0 ? Math.max(0, moreThanStars + 1 - metadata.stars) : 0;
  if (!isOldEnough) return unmet(thresholds.maturity, evidence, { due, missing });
  const starsFirst = evidence.toReversed();
  if (metadata.stars === 0)
    return {
      requirement: 'maturity',
      outcome: 'unknown',
      evidence: starsFirst,
      remedy: message('maturity.remedy-stars-not-known', { moreThan: moreThanStars }),
    };
  if (missing > 0) return unmet(thresholds.maturity, starsFirst, { missing });
  return { requirement: 'maturity', outcome: 'met', evidence };
}

function unmet(
  thresholds: Thresholds,
  evidence: readonly Evidence[],
  { due, missing }: { readonly due?: Date; readonly missing: number },
): Finding {
  const { months, moreThanStars: moreThan } = thresholds;
  const finding = { requirement: 'maturity', outcome: 'unmet', evidence } as const;
  if (due === undefined)
    return { ...finding, remedy: message('maturity.remedy-stars', { missing, moreThan }) };
  const date = due.toISOString();
  if (missing === 0) return { ...finding, remedy: message('maturity.remedy-age', { date, months }) };
  return {
    ...finding,
    remedy: message('maturity.remedy-age-and-stars', { date, months, missing, moreThan }),
  };
}

/** The older of the repository's creation and its first commit, and whether an older one can be ruled out. */
function beginOf(repository: RepositoryFacts, createdAt: IsoDate): { date: IsoDate; isCertain: boolean } {
  const first = firstCommitAt(repository);
  if (first === undefined) return { date: createdAt, isCertain: repository.history.status === 'absent' };
  return { date: Date.parse(first) < Date.parse(createdAt) ? first : createdAt, isCertain: true };
}

function firstCommitAt({ history }: RepositoryFacts): IsoDate | undefined {
  const value = valueOf(history);
  if (value === undefined) return undefined;
  if (value.firstCommitAt !== undefined) return value.firstCommitAt;
  const isWhole = value.total <= value.recent.length;
  return isWhole ? value.recent.at(-1)?.committedAt : undefined;
}

/** The same day of a later month, or that month's last day where it is shorter. Absent: not a date. */
function monthsAfter(date: IsoDate, months: number): Date | undefined {
  const begin = new Date(date);
  if (Number.isNaN(begin.getTime())) return undefined;
  const due = new Date(begin);
  due.setUTCMonth(begin.getUTCMonth() + months);
  if (due.getUTCDate() !== begin.getUTCDate()) due.setUTCDate(0);
  return Number.isNaN(due.getTime()) ? undefined : due;
}

function evidenceOf(begin: IsoDate, stars: number, url: string): readonly Evidence[] {
  const age: Evidence = { statement: message('maturity.since', { date: begin }), url };
  if (stars === 0) return [age, { statement: message('maturity.stars-not-known', {}) }];
  return [age, { statement: message('maturity.stars', { stars }), url: `${url}/stargazers` }];
}
