import { SEVERITY_ICONS } from '../review/problem-list.ts';
import { markdownText } from '../review/markdown.ts';
import type { CheckReport } from './check-report.ts';

/** What the server would write: the comment, and below it what it would say on lines of the diff. */
export function renderMarkdown(report: CheckReport): string {
  const { review, isOnline } = report;
  if (review === undefined) return 'No list of the landscape changes.\n';
  if (!isOnline) return entriesAlone(report);
  const lines = review.lineComments.map(
    ({ path, line, body }) => `${markdownText.code(`${path}:${line}`)}\n\n${body}`,
  );
  return `${[review.comment, ...lines].join('\n\n')}\n`;
}

/** No verdict: nothing was looked up. */
function entriesAlone({ findings }: CheckReport): string {
  const items = findings.map(({ severity, path, lines, markdown }) => {
    const place = lines === undefined ? path : `${path}:${lines.first}`;
    return `- ${SEVERITY_ICONS[severity]} ${markdownText.code(place)}: ${markdown}`;
  });
  const list = items.length === 0 ? 'Nothing was found.' : items.join('\n');
  return `${list}\n\nThe entries alone were checked, without a network.\n`;
}
