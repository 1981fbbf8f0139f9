import type { Problem } from '../entry-checks/entry-check.ts';
import { message } from '../messages/message.ts';
import { codeWithLink } from '../messages/text-format.ts';
import type { Severity } from '../vocabulary/entry-check-id.ts';
import { listBlock } from './page.ts';
import type { Page } from './page.ts';
import type { ReviewContent } from './review-content.ts';
import type { Markdown } from './review.ts';

export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  failure: '❌',
  warning: '⚠️',
  notice: '💡',
};

/**
 * Problems with the place where they stand. Those that a line comment tells are left to it, but for what blocks:
 * the comment has to say why.
 */
export function problemList(problems: readonly Problem[], page: Page): readonly string[] {
  const { content, writer, detail } = page;
  const shown = problems.filter((problem) => isShown(problem, content));
  const items = shown.slice(0, detail.problems).map((problem) => problemItem(problem, page));
  const left = shown.length - items.length;
  const leftOut = left > 0 ? [writer.write(message('review.left-out.problems', { count: left }))] : [];
  return listBlock(writer.write(message('review.list.files', {})), [...items, ...leftOut]);
}

export function isShown(problem: Problem, { unanchored }: Pick<ReviewContent, 'unanchored'>): boolean {
  return problem.severity === 'failure' || unanchored.includes(problem);
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
