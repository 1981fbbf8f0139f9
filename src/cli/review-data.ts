import type { Problem } from '../entry-checks/entry-check.ts';
import type { EntryReview, Review } from '../review/review.ts';
import { findingAsData, sayInEnglish } from '../review/finding-as-data.ts';

/** The review as data, its messages in English. */
export function reviewAsData(review: Review): object {
  const { headSha, verdict, conclusion, labels, comment, lineComments, checkRun } = review;
  return {
    headSha,
    verdict,
    conclusion,
    labels,
    entries: review.entries.map(entryAsData),
    problems: review.problems.map(problemAsData),
    comment,
    lineComments,
    checkRun,
  };
}

function entryAsData({ change, scope, verdict, findings, problems }: EntryReview): object {
  const entry = change.kind === 'removed' ? change.before : change.after;
  return {
    name: entry.name,
    change: change.kind,
    tier: entry.tier,
    list: entry.list,
    scope,
    verdict,
    requirements: findings.map((finding) => ({
      requirement: finding.requirement,
      ...findingAsData(finding),
    })),
    problems: problems.map(problemAsData),
  };
}

function problemAsData({ check, severity, path, range, message, edits }: Problem): object {
  return { check, severity, path, line: range?.start.line, message: sayInEnglish(message), edits };
}
