import { message } from '../messages/message.ts';
import type { MessageKey } from '../messages/message.ts';
import type { Finding } from '../requirements/requirement.ts';
import { entryHeading, entryOf } from './entry-heading.ts';
import { listBlock, VERDICT_ICONS } from './page.ts';
import type { Page } from './page.ts';
import { isShown, problemList } from './problem-list.ts';
import { evidenceLine, requirementsTable } from './requirements-table.ts';
import type { EntryReview, Markdown } from './review.ts';

/** Beyond so many entries, what is ready is folded. */
const OPEN_SECTIONS = 3;

/** What is said of one entry, without its heading: blocks that an empty line parts. */
export function entryBlocks(entry: EntryReview, page: Page): readonly Markdown[] {
  return [
    ...fold(
      entry.scope === 'confirm' ? confirmation(entry, page) : requirementsTable(entry.findings, page),
      page,
      entry,
    ),
    ...listBlock(page.writer.write(message('review.list.to-do', {})), toDo(entry, page)),
    ...listBlock(page.writer.write(message('review.list.questions', {})), questions(entry, page)),
    ...listBlock(page.writer.write(message('review.list.optional', {})), optional(entry, page)),
  ];
}

/** One of several entries, under its own heading. */
export function entrySection(entry: EntryReview, page: Page): readonly Markdown[] {
  return [
    `#### ${VERDICT_ICONS[entry.verdict]} ${page.writer.write(entryHeading(entry))}`,
    ...entryBlocks(entry, page),
    ...problemList(entry.problems, page),
  ];
}

/** An entry on one line, with what its verdict hangs on. */
export function entryLine(entry: EntryReview, { writer, content }: Page): Markdown {
  const heading = `${VERDICT_ICONS[entry.verdict]} ${writer.write(entryHeading(entry))}`;
  if (isQuietEdit(entry, content)) return `${heading}: ${writer.write(message('review.edit.fine', {}))}`;
  const open = requiredFindings(entry, content).filter(
    ({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable',
  );
  const names = open.map(({ requirement }) => writer.write(message(`requirement.${requirement}.name`, {})));
  return names.length === 0 ? heading : `${heading}: ${writer.format.list(names)}`;
}

/** An edit of a listed entry of which there is nothing to say. */
export function isQuietEdit(entry: EntryReview, content: Page['content']): boolean {
  return entry.scope === 'entry-checks' && !entry.problems.some((problem) => isShown(problem, content));
}

export function requiredFindings(entry: EntryReview, { policy }: Page['content']): readonly Finding[] {
  return entry.findings.filter(({ requirement }) => policy.requirements[requirement] === 'required');
}

function fold(blocks: readonly Markdown[], page: Page, entry: EntryReview): readonly Markdown[] {
  const isFolded = page.content.entries.length > OPEN_SECTIONS && entry.verdict === 'ready';
  if (!isFolded || blocks.length === 0) return blocks;
  const summary = page.writer.write(message('review.details', {}));
  return [`<details><summary>${summary}</summary>`, ...blocks, '</details>'];
}

function confirmation({ findings }: EntryReview, { writer, detail }: Page): readonly Markdown[] {
  const evidence = findings.flatMap((finding) => finding.evidence).slice(0, detail.evidence);
  return evidence.length === 0 ? [] : [evidence.map((item) => `- ${evidenceLine(item, writer)}`).join('\n')];
}

function toDo(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') return [];
  return requiredFindings(entry, page.content)
    .filter(({ outcome }) => outcome === 'unmet')
    .flatMap((finding) => remedyItem(finding, page));
}

/** What is not asked for but helps: what lets a maintainer decide sooner, and advice. */
function optional(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') {
    return entry.findings.flatMap(({ remedy }) => (remedy === undefined ? [] : [page.writer.write(remedy)]));
  }
  const levels = page.content.policy.requirements;
  return entry.findings
    .filter(({ requirement, outcome }) =>
      levels[requirement] === 'advice'
        ? outcome === 'unmet' || outcome === 'needs-review'
        : levels[requirement] === 'required' && outcome === 'needs-review',
    )
    .flatMap((finding) => remedyItem(finding, page));
}

function remedyItem({ requirement, remedy }: Finding, page: Page): readonly Markdown[] {
  if (remedy === undefined) return [];
  return [`${requirementTitle(requirement, page)} ${page.writer.write(remedy)}`];
}

function questions(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') return confirmationQuestion(entry, page);
  return requiredFindings(entry, page.content)
    .filter(({ outcome }) => outcome === 'needs-review')
    .map((finding) => {
      const { requirement, question = message('review.question.any', {}) } = finding;
      const text = `${requirementTitle(requirement, page)} ${page.writer.write(question)}`;
      return `${text}${acceptLine(entry, finding, page)}`;
    });
}

function confirmationQuestion(entry: EntryReview, { writer }: Page): readonly Markdown[] {
  if (entry.verdict !== 'needs-maintainer') return [];
  const asked = entry.findings.flatMap(({ question }) => (question === undefined ? [] : [question]));
  const key: MessageKey =
    entry.change.kind === 'removed' ? 'review.question.removal' : 'review.question.demotion';
  return (asked.length === 0 ? [message(key, {})] : asked).map((question) => writer.write(question));
}

function requirementTitle(requirement: Finding['requirement'], { writer }: Page): Markdown {
  return writer.format.strong(`${writer.write(message(`requirement.${requirement}.name`, {}))}:`);
}

/** The command with which a maintainer answers, ready to copy. */
function acceptLine({ change }: EntryReview, { requirement }: Finding, { content, writer }: Page): Markdown {
  if (!content.showsCommands) return '';
  const entry = content.entries.length > 1 ? { entry: entryOf(change).name } : {};
  return `<br>${writer.write(message('review.accept', { requirement, ...entry }))}`;
}
