import type { Problem } from '../entry-checks/entry-check.ts';
import { pathInAddress } from '../facts/web-addresses.ts';
import { message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import type { Severity } from '../vocabulary/judgement.ts';
import type { Page } from './page.ts';
import { arrowTo } from './requirement-lines.ts';
import type { Markdown, ReviewContent } from './review.ts';

export const SEVERITY_ICONS: Readonly<Record<Severity, string>> = {
  failure: '❌',
  warning: '⚠️',
  notice: '💡',
};

/** Where each stands and how to mend it, or, where line comments tell that, what they are about. */
export function problemItems(
  problems: readonly Problem[],
  severity: Severity,
  page: Page,
): readonly Markdown[] {
  const all = problems.filter((problem) => problem.severity === severity);
  const told = all.filter((problem) => !page.content.unanchored.has(problem));
  const items = shownItems(
    all.filter((problem) => page.content.unanchored.has(problem)),
    page,
  );
  if (told.length === 0 || severity === 'notice') return items;
  return [...items, `${iconOf(severity)}${onLinesItem(told, page)}`];
}

/** What blocks stands in a list of its own. */
function iconOf(severity: Severity): string {
  return severity === 'failure' ? '' : `${SEVERITY_ICONS[severity]} `;
}

/** Whether the comment tells of it: what asks for something, and what no line comment tells. */
export function isShown(problem: Problem, { unanchored }: Pick<ReviewContent, 'unanchored'>): boolean {
  return problem.severity !== 'notice' || unanchored.has(problem);
}

function onLinesItem(told: readonly Problem[], { writer }: Page): Markdown {
  const titles = told.map((problem) => titleOf(problem, writer));
  const text = writer.write(message('review.to-do.lines', { count: told.length }));
  return `${writer.format.list([...new Set(titles)])}: ${text}`;
}

function titleOf({ check }: Problem, { write, format }: Writer): Markdown {
  return format.strong(write(message(`review.check.${check}`, {})));
}

function shownItems(problems: readonly Problem[], page: Page): readonly Markdown[] {
  const items = problems.slice(0, page.detail.problems).map((problem) => problemItem(problem, page));
  const count = problems.length - items.length;
  return count === 0 ? items : [...items, page.writer.write(message('review.left-out.problems', { count }))];
}

/** The sentence names the file itself where it is about one as a whole. */
function problemItem(problem: Problem, { content, writer }: Page): Markdown {
  const { severity, path, range, message: said } = problem;
  const line = range?.start.line;
  const url = fileUrl(content, path, line);
  const start = `${iconOf(severity)}${titleOf(problem, writer)}:`;
  const text = writer.write(said);
  if (line === undefined && Object.values(said.parameters).includes(path)) {
    return `${start} ${text}${arrowTo(url, writer.format)}`;
  }
  const place = line === undefined ? path : `${path}:${line}`;
  return `${start} ${writer.format.link(writer.format.code(place), url)}: ${text}`;
}

/** The file as the reviewed commit has it. */
function fileUrl(content: ReviewContent, path: string, line: number | undefined): string {
  const anchor = line === undefined ? '' : `#L${line}`;
  return `${content.repositoryUrl}/blob/${content.headSha}/${pathInAddress(path)}${anchor}`;
}
