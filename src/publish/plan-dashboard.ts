import type { Language } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { writerIn } from '../messages/render-message.ts';
import { markdownText } from '../review/markdown.ts';
import {
  type EndedReview,
  type OpenOne,
  dashboardLines,
  dashboardMarker,
  renewedRows,
  rowsOf,
} from './dashboard.ts';
import { type Dashboard, renderDashboard } from './dashboard-markdown.ts';
import { type IssueAction, type PostedIssue, openOnes, planSurplusIssues } from './own-issue.ts';

/** What a dashboard is made of, beside what it kept itself. */
export interface DashboardInput extends Omit<Dashboard, 'lines'> {
  readonly open: readonly OpenOne[];
  /** Since it was written last, by the pull request's number. */
  readonly ended: Readonly<Record<string, EndedReview>>;
  readonly language: Language;
}

/**
 * One issue, opened once and rewritten in place where it would say something else. Whoever closes it does not want it:
 * it is neither written nor opened again.
 */
export function planDashboard(
  posted: readonly PostedIssue[],
  { open, ended, language, ...dashboard }: DashboardInput,
): readonly IssueAction[] {
  const [issue] = openOnes(posted);
  if (issue === undefined && posted.length > 0) return [];
  const rows = renewedRows(open, issue === undefined ? [] : rowsOf(issue.body), ended);
  const title = writerIn(language, markdownText).write(message('dashboard.title', {}));
  const shown = renderDashboard({ ...dashboard, lines: dashboardLines(open, rows) }, language);
  const body = [dashboardMarker(rows), shown].join('\n\n');
  if (issue === undefined) return [{ type: 'createIssue', title, body }];
  const hasTitle = title === issue.title;
  // A person who edits the text in a browser leaves other line ends.
  if (hasTitle && issue.body.replaceAll('\r\n', '\n') === body) return planSurplusIssues(posted);
  return [
    { type: 'updateIssue', number: issue.number, body, ...(hasTitle ? {} : { title }) },
    ...planSurplusIssues(posted),
  ];
}

/** Closes what is open of a dashboard that the configuration does not want any more. */
export function planDashboardEnd(posted: readonly PostedIssue[]): readonly IssueAction[] {
  return openOnes(posted).map(({ number }) => ({ type: 'closeSurplusIssue', number }));
}
