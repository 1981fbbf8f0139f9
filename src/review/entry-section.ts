import { subjectOf } from '../conversation/subject.ts';
import { entryOf } from '../landscape/entry-change.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { type MessageKey, message } from '../messages/message.ts';
import type { Finding } from '../requirements/registry.ts';
import { entryHeading } from './entry-heading.ts';
import { type Page, foldedBlock, listBlock, VERDICT_ICONS } from './page.ts';
import { isShown, problemItems } from './problem-list.ts';
import { evidenceLine, furtherEvidence, requirementLines, requirementNames } from './requirement-lines.ts';
import type { EntryReview, Markdown } from './review.ts';
import { confirmationVerdict } from './verdict.ts';

/** Beyond so many entries, what is ready is folded. */
const OPEN_SECTIONS = 3;

/**
 * What is said of one entry and of its files, without a heading, as blocks that an empty line parts: what to do, what
 * a maintainer is asked, how each requirement came out. Everything else is folded.
 */
export function entryBlocks(
  entry: EntryReview,
  beside: { readonly problems: readonly Problem[]; readonly questions: readonly Markdown[] },
  page: Page,
): readonly Markdown[] {
  const { write } = page.writer;
  const problems = [...entry.problems, ...beside.problems];
  const isConfirmation = entry.scope === 'confirm';
  const lines = isConfirmation ? confirmation(entry, page) : requirementLines(entry.findings, page);
  const folded = [
    ...(isConfirmation ? [] : [...partNote(entry, page), ...furtherEvidence(entry.findings, page)]),
    ...listBlock(write(message('review.list.optional', {})), advice(entry, page)),
    ...listBlock(write(message('review.list.files', {})), problemItems(problems, 'notice', page)),
  ];
  return [
    ...listBlock(write(message('review.list.to-do', {})), [
      ...toDo(entry, page),
      ...problemItems(problems, 'failure', page),
    ]),
    ...listBlock(write(message('review.list.questions', {})), [
      ...questions(entry, page),
      ...beside.questions,
    ]),
    ...listBlock(write(message('review.list.helps', {})), helps(entry, page)),
    ...listBlock(write(message('review.list.files', {})), problemItems(problems, 'warning', page)),
    ...(isFolded(entry, page)
      ? foldedBlock(write(message('review.details', {})), [...lines, ...folded])
      : [...lines, ...foldedBlock(write(message('review.details', {})), folded)]),
  ];
}

/** What GitHub tells of a repository is not all about a folder of it. */
function partNote({ home, findings }: EntryReview, { writer }: Page): readonly Markdown[] {
  if (home.kind !== 'github' || home.subdirectory === undefined || findings.length === 0) return [];
  const { nameWithOwner: repository, subdirectory: folder } = home;
  return [writer.write(message('review.part', { repository, folder }))];
}

/** One of several entries, under its own heading. */
export function entrySection(entry: EntryReview, page: Page): readonly Markdown[] {
  return [
    `#### ${VERDICT_ICONS[entry.verdict]} ${page.writer.write(entryHeading(entry))}`,
    ...entryBlocks(entry, { problems: [], questions: [] }, page),
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
  const names = open.map(({ name }) => writer.write(name));
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
  const unmet = requiredFindings(entry, page.content).filter(({ outcome }) => outcome === 'unmet');
  return remedyItems(unmet, page);
}

/** What lets a maintainer decide sooner. */
function helps(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') {
    return entry.findings.flatMap(({ remedy }) => (remedy === undefined ? [] : [page.writer.write(remedy)]));
  }
  const asked = askedFindings(entry, page.content);
  return remedyItems(asked, page, asked.length);
}

/** What is not asked for: of advice what is not met, and what a project that meets a requirement could add. */
function advice(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') return [];
  const levels = page.content.policy.requirements;
  const advised = entry.findings.filter(
    ({ requirement, outcome }) =>
      outcome === 'met' ||
      (levels[requirement] === 'advice' && (outcome === 'unmet' || outcome === 'needs-review')),
  );
  const said = new Set(askedFindings(entry, page.content).map(({ remedy }) => remedy?.key));
  return remedyItems(
    advised.filter(({ remedy }) => !said.has(remedy?.key)),
    page,
  );
}

/** One item for each remedy, with the requirements that it would help unless these are all of so many. */
function remedyItems(findings: readonly Finding[], page: Page, all?: number): readonly Markdown[] {
  const helped = Map.groupBy(findings, ({ remedy }) =>
    remedy === undefined ? '' : page.writer.write(remedy),
  );
  helped.delete('');
  return [...helped].map(([text, joined]) =>
    joined.length === all ? text : `${requirementNames(joined, page)}: ${text}`,
  );
}

/** What a maintainer is asked, and the command that answers, ready to copy. */
function questions(entry: EntryReview, page: Page): readonly Markdown[] {
  if (entry.scope === 'confirm') return confirmationQuestion(entry, page);
  const { content, writer } = page;
  const asked = askedFindings(entry, content);
  const items = asked.map((finding) => {
    const { question = message('review.question.any', {}) } = finding;
    return `${requirementNames([finding], page)}: ${writer.write(question)}`;
  });
  const [first, ...others] = asked.map(({ requirement }) => requirement);
  if (!content.showsCommands || first === undefined) return items;
  const named = content.entries.length > 1 ? ` for ${namedInCommand(entry, content)}` : '';
  const command = `/landscape accept ${first}${named} because …`;
  const answer = writer.write(message('review.accept', { command, others }));
  return others.length === 0 ? [`${items.join('')}<br>${answer}`] : [...items, answer];
}

/** The name, or the repository where the name is that of another project too, or would be read as the start of a reason. */
function namedInCommand({ change }: EntryReview, { entries }: Page['content']): string {
  const { name, repositoryUrl } = entryOf(change);
  const isReason = /\bbecause\b/iu.test(name);
  const isShared = entries.some((each) => {
    const other = entryOf(each.change);
    return other.repositoryUrl !== repositoryUrl && other.name.toLowerCase() === name.toLowerCase();
  });
  return isReason || isShared ? (subjectOf(change).repository ?? name) : name;
}

/** What is required and a person must judge. */
export function askedFindings(entry: EntryReview, content: Page['content']): readonly Finding[] {
  return requiredFindings(entry, content).filter(({ outcome }) => outcome === 'needs-review');
}

/** Whether a maintainer is asked for the entry's removal or demotion as such. */
export function asksForReason({ scope, findings }: EntryReview): boolean {
  return scope === 'confirm' && confirmationVerdict(findings) === 'needs-maintainer';
}

function confirmationQuestion(entry: EntryReview, { writer }: Page): readonly Markdown[] {
  if (!asksForReason(entry)) return [];
  const asked = entry.findings.flatMap(({ question }) => (question === undefined ? [] : [question]));
  const key: MessageKey =
    entry.change.kind === 'removed' ? 'review.question.removal' : 'review.question.demotion';
  return (asked.length === 0 ? [message(key, {})] : asked).map((question) => writer.write(question));
}
