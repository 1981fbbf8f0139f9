import type { CheckReport } from './check-report.ts';
import type { CheckFinding } from './findings.ts';
import { reviewAsData } from './review-data.ts';

/** The report as data; `base` is what was compared with. `review` is null where no list changed or only the entries were checked. */
export function renderJson({ review, findings, isOnline, fixedFiles, comparison }: CheckReport): string {
  const data = {
    scope: isOnline ? 'review' : 'entry-checks',
    base: baseOf(comparison),
    findings: findings.map(withoutMarkdown),
    fixedFiles,
    review: review === undefined || !isOnline ? null : reviewAsData(review),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function baseOf({ name, commit, mergeBase }: CheckReport['comparison']): object {
  return { name, commit, mergeBase };
}

function withoutMarkdown(finding: CheckFinding): Omit<CheckFinding, 'markdown'> {
  const { markdown: _, ...others } = finding;
  return others;
}
