import type { Problem } from '../entry-checks/entry-check.ts';
import { message } from '../messages/message.ts';
import { codeWithLink } from '../messages/text-format.ts';
import type { Severity } from '../vocabulary/entry-check-id.ts';
import type { Page } from './page.ts';
import type { ReviewContent } from './review-content.ts';
import type { Markdown } from './review.ts';

export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  failure: '❌',
  warning: '⚠️',
  notice: '💡',
};

/** What blocks: where it stands and how to mend it, or, where line comments tell that, what they are about. */
export function blockingItems(problems: readonly Problem[], page: Page): readonly Markdown[] {
  const failures = problems.filter(({ severity }) => severity === 'failure');
  const told = failures.filter((problem) => isOnLine(problem, page.content));
  return [
    ...shownItems(
      failures.filter((problem) => !told.includes(problem)),
      page,
    ),
    ...(told.length === 0 ? [] : [onLinesItem(told, page)]),
  ];
}

/** What blocks nothing and stands on no line. */
export function noteItems(
  problems: readonly Problem[],
  severities: readonly Severity[],
  page: Page,
): readonly Markdown[] {
  const notes = problems.filter(
    (problem) => severities.includes(problem.severity) && !isOnLine(problem, page.content),
  );
  return shownItems(notes, page);
}

/** Whether the comment tells of it: what blocks, and what no line comment tells. */
export function isShown(problem: Problem, content: Pick<ReviewContent, 'unanchored'>): boolean {
  return problem.severity === 'failure' || !isOnLine(problem, content);
}

function isOnLine(problem: Problem, { unanchored }: Pick<ReviewContent, 'unanchored'>): boolean {
  return !unanchored.includes(problem);
}

function onLinesItem(told: readonly Problem[], { writer }: Page): Markdown {
  const { write, format } = writer;
  const titles = told.map(({ check }) => format.strong(write(message(`review.check.${check}`, {}))));
  const text = write(message('review.to-do.lines', { count: told.length }));
  return `${format.list([...new Set(titles)])}: ${text}`;
}

function shownItems(problems: readonly Problem[], page: Page): readonly Markdown[] {
  const items = problems.slice(0, page.detail.problems).map((problem) => problemItem(problem, page));
  const count = problems.length - items.length;
  return count === 0 ? items : [...items, page.writer.write(message('review.left-out.problems', { count }))];
}

function problemItem(problem: Problem, { content, writer }: Page): Markdown {
  const line = problem.range?.start.line;
  const place = line === undefined ? problem.path : `${problem.path}:${line}`;
  const where = codeWithLink(writer.format, place, fileUrl(content, problem.path, line));
  return `${SEVERITY_ICONS[problem.severity]} ${where}: ${writer.write(problem.message)}`;
}

/** The file as the reviewed commit has it. */
function fileUrl(content: ReviewContent, path: string, line: number | undefined): string {
  const segments = path.toWellFormed().split('/').map(encodeURIComponent);
  const anchor = line === undefined ? '' : `#L${line}`;
  return `${content.repositoryUrl}/blob/${content.headSha}/${segments.join('/')}${anchor}`;
}
