import type { Problem } from '../entry-checks/entry-check.ts';
import { message } from '../messages/message.ts';
import type { MessageKey } from '../messages/message.ts';
import type { Finding } from '../requirements/requirement.ts';
import { entryHeading, entryOf } from './entry-heading.ts';
import { foldedBlock, listBlock, VERDICT_ICONS } from './page.ts';
import type { Page } from './page.ts';
import { blockingItems, isShown, noteItems } from './problem-list.ts';
import { evidenceLine, furtherEvidence, requirementLines, requirementNames } from './requirement-lines.ts';
import type { EntryReview, Markdown } from './review.ts';

/** Beyond so many entries, what is ready is folded. */
const OPEN_SECTIONS = 3;

/**
 * What is said of one entry and of its files, without a heading, as blocks that an empty line parts: what to do, what
 * a maintainer is asked, how each requirement came out. Everything else is folded.
 */
export function entryBlocks(
  entry: EntryReview,
  problems: readonly Problem[],
  page: Page,
): readonly Markdown[] {
  const { write } = page.writer;
  const isConfirmation = entry.scope === 'confirm';
  const lines = isConfirmation ? confirmation(entry, page) : requirementLines(entry.findings, page);
  const folded = [
    ...(isConfirmation ? [] : furtherEvidence(entry.findings, page)),
    ...listBlock(write(message('review.list.optional', {})), advice(entry, page)),
    ...listBlock(write(message('review.list.files', {})), noteItems(problems, ['notice'], page)),
  ];
  return [
    ...listBlock(write(message('review.list.to-do', {})), [
      ...toDo(entry, page),
      ...blockingItems(problems, page),
    ]),
    ...listBlock(write(message('review.list.questions', {})), questions(entry, page)),
    ...listBlock(write(message('review.list.helps', {})), helps(entry, page)),
    ...listBlock(write(message('review.list.files', {})), noteItems(problems, ['warning'], page)),
    ...(isFolded(entry, page)
      ? foldedBlock(write(message('review.details', {})), [...lines, ...folded])
      : [...lines, ...foldedBlock(write(message('review.details', {})), folded)]),
  ];
}

/** One of several entries, under its own heading. */
export function entrySection(entry: EntryReview, page: Page): readonly Markdown[] {
  return [
    `#### ${VERDICT_ICONS[entry.verdict]} ${page.writer.write(entryHeading(entry))}`,
    ...entryBlocks(entry, entry.problems, page),
  ];
}

/** An entry on one line, with what its verdict hangs on. */
export function entryLine(entry: EntryReview, page: Page): Markdown {
  const { writer, content } = page;
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

function isFolded(entry: EntryReview, { content }: Page): boolean {
  return content.entries.length > OPEN_SECTIONS && entry.verdict === 'ready';
}

function confirmation({ findings }: EntryReview, { writer, detail }: Page): readonly Markdown[] {
  const evidence = findings.flatMap((finding) => finding.evidence).slice(0, detail.evidence);
  return listBlock(
    writer.write(message('review.list.found', {})),
    evidence.map((item) => evidenceLine(item, writer)),
  );
}

function toDo(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') return [];
  return remedyItems(
    requiredFindings(entry, page.content).filter(({ outcome }) => outcome === 'unmet'),
    page,
  );
}

/** What lets a maintainer decide sooner. */
function helps(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') {
    return entry.findings.flatMap(({ remedy }) => (remedy === undefined ? [] : [page.writer.write(remedy)]));
  }
  return remedyItems(
    requiredFindings(entry, page.content).filter(({ outcome }) => outcome === 'needs-review'),
    page,
  );
}

/** What is not asked for: of advice what is not met, and what a project that meets a requirement could add. */
function advice(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') return [];
  const levels = page.content.policy.requirements;
  const said = new Set(helps(entry, page));
  return remedyItems(
    entry.findings.filter(
      ({ requirement, outcome }) =>
        outcome === 'met' ||
        (levels[requirement] === 'advice' && (outcome === 'unmet' || outcome === 'needs-review')),
    ),
    page,
  ).filter((item) => !said.has(item));
}

/** One item for each remedy, with the requirements that it would help. */
function remedyItems(findings: readonly Finding[], page: Page): readonly Markdown[] {
  const helped = new Map<Markdown, readonly Finding[]>();
  for (const finding of findings) {
    if (finding.remedy === undefined) continue;
    const text = page.writer.write(finding.remedy);
    helped.set(text, [...(helped.get(text) ?? []), finding]);
  }
  return [...helped].map(([text, joined]) => `${requirementNames(joined, page)}: ${text}`);
}

function questions(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') return confirmationQuestion(entry, page);
  return requiredFindings(entry, page.content)
    .filter(({ outcome }) => outcome === 'needs-review')
    .map((finding) => {
      const { question = message('review.question.any', {}) } = finding;
      const text = `${requirementNames([finding], page)}: ${page.writer.write(question)}`;
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

/** The command with which a maintainer answers, ready to copy. */
function acceptLine({ change }: EntryReview, { requirement }: Finding, { content, writer }: Page): Markdown {
  if (!content.showsCommands) return '';
  const entry = content.entries.length > 1 ? { entry: entryOf(change).name } : {};
  return `<br>${writer.write(message('review.accept', { requirement, ...entry }))}`;
}
