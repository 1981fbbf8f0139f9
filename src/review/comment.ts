import { message } from '../messages/message.ts';
import type { Writer } from '../messages/render-message.ts';
import { entryBlocks, entryLine, entrySection, isQuietEdit } from './entry-section.ts';
import { entryHeading } from './entry-heading.ts';
import { codeBlock } from './markdown.ts';
import { type Detail, type Page, VERDICT_ICONS, foldedBlock, listBlock } from './page.ts';
import { isShown, problemItems } from './problem-list.ts';
import { type EntryReview, type Markdown, type Notice, type ReviewContent, allProblems } from './review.ts';
import { unmetFindings, verdictSentence, verdictTally } from './verdict-sentence.ts';

/** Beyond this a patch is no pleasure in a comment. */
const MAXIMUM_PATCH_LENGTH = 20_000;

/** The comment on the pull request, without its marker; where somebody asked for that, in another language as well. */
export function renderComment(
  content: ReviewContent,
  writer: Writer,
  detail: Detail,
  translator?: Writer,
): Markdown {
  const page = { content, writer, detail };
  const [first] = content.entries;
  const own =
    first !== undefined && isOneQuietEdit(content)
      ? [entryLine(first, page)]
      : [...reviewBlocks(page), ...patchBlocks(page), nextStep(page)];
  const translated = translator === undefined ? [] : translation({ ...page, writer: translator });
  return blocks([...own, ...translated, `<sub>${footerOf(content, writer)}</sub>`]);
}

/** Folded, and with what stands on lines in the review's own language. */
function translation({ content, writer, detail }: Page): readonly Markdown[] {
  const whole = { ...content, unanchored: new Set(allProblems(content)) };
  const page = { content: whole, writer, detail };
  return foldedBlock(writer.write(message('review.translation', {})), [
    ...reviewBlocks(page),
    nextStep(page),
  ]);
}

/** What the check run's page shows: the same without what belongs to the conversation. */
export function renderSummary(content: ReviewContent, writer: Writer, detail: Detail): Markdown {
  return blocks(reviewBlocks({ content, writer, detail }));
}

function blocks(parts: readonly Markdown[]): Markdown {
  return parts.join('\n\n');
}

function isOneQuietEdit(content: ReviewContent): boolean {
  const [entry] = content.entries;
  const isAlone = content.entries.length === 1 && content.problems.length + content.notices.length === 0;
  return entry !== undefined && isAlone && entry.problems.length === 0 && isQuietEdit(entry, content);
}

function reviewBlocks(page: Page): readonly Markdown[] {
  const { content, writer } = page;
  const opening = `${VERDICT_ICONS[content.verdict]} ${writer.write(verdictSentence(content))}`;
  const [only, ...others] = content.entries;
  if (only !== undefined && others.length === 0) {
    return [
      `### ${writer.write(entryHeading(only))}`,
      opening,
      ...notices(page),
      ...entryBlocks(only, { problems: content.problems, questions: openNotices(page) }, page),
      ...onLines(page),
    ];
  }
  const heading =
    only === undefined
      ? message('review.heading.files', {})
      : message('review.heading.several', { entries: content.entries.length });
  return [
    `### ${writer.write(heading)}`,
    `${opening}\n${verdictTally(page)}`.trimEnd(),
    ...notices(page),
    ...problemBlocks(page),
    ...(page.detail.form === 'lines' ? entryLines(page) : entrySections(page)),
    ...onLines(page),
  ];
}

/** Of the files as a whole, beside several entries or none. */
function problemBlocks(page: Page): readonly Markdown[] {
  const { content, writer } = page;
  return [
    ...listBlock(
      writer.write(message('review.list.to-do', {})),
      problemItems(content.problems, 'failure', page),
    ),
    ...listBlock(writer.write(message('review.list.questions', {})), openNotices(page)),
    ...listBlock(writer.write(message('review.list.files', {})), [
      ...problemItems(content.problems, 'warning', page),
      ...problemItems(content.problems, 'notice', page),
    ]),
  ];
}

function notices(page: Page): readonly Markdown[] {
  return noticesWhere((verdict) => verdict === undefined, page).map((notice) => `> ℹ️ ${notice}`);
}

/** Those that leave something to a maintainer. */
function openNotices(page: Page): readonly Markdown[] {
  return noticesWhere((verdict) => verdict !== undefined, page);
}

function noticesWhere(
  isWanted: (verdict: Notice['verdict']) => boolean,
  { content, writer, detail }: Page,
): readonly Markdown[] {
  const shown = content.notices.filter(({ verdict }) => isWanted(verdict));
  return shown.slice(0, Math.max(1, detail.problems)).map((notice) => writer.write(notice.message));
}

/** Edits of which there is nothing to say stand together on a line each, behind what has to be read. */
function entrySections(page: Page): readonly Markdown[] {
  const { content, writer, detail } = page;
  const quiet = content.entries.filter((entry) => isQuietEdit(entry, content));
  const telling = content.entries.filter((entry) => !quiet.includes(entry));
  const shortened =
    detail.foldedEvidence === 0 ? [writer.write(message('review.left-out.evidence', {}))] : [];
  return [...shortened, ...telling.flatMap((entry) => entrySection(entry, page)), ...lines(quiet, page)];
}

function entryLines(page: Page): readonly Markdown[] {
  const { content, writer, detail } = page;
  const left = Math.max(0, content.entries.length - detail.entries);
  return [
    ...lines(content.entries.slice(0, detail.entries), page),
    ...(left === 0 ? [] : [writer.write(message('review.left-out.entries', { count: left }))]),
  ];
}

function lines(entries: readonly EntryReview[], page: Page): readonly Markdown[] {
  return entries.length === 0 ? [] : [entries.map((entry) => `- ${entryLine(entry, page)}`).join('\n')];
}

function onLines({ content, writer }: Page): readonly Markdown[] {
  const count = allProblems(content).filter((problem) => !isShown(problem, content)).length;
  return count === 0 ? [] : [writer.write(message('review.on-lines', { count }))];
}

function patchBlocks({ content, writer, detail }: Page): readonly Markdown[] {
  const { patch = '' } = content;
  if (patch === '') return [];
  const block = patch.length > MAXIMUM_PATCH_LENGTH ? undefined : codeBlock(patch, 'diff');
  if (block === undefined || !detail.hasPatch) return [writer.write(message('review.left-out.patch', {}))];
  const [summary, how] = [message('review.patch', {}), message('review.patch.how', {})].map(writer.write);
  return foldedBlock(summary ?? '', [how ?? '', block]);
}

function nextStep({ content, writer }: Page): Markdown {
  const { nextSteps } = content.policy;
  const text =
    nextSteps === undefined
      ? message(usualNextStep(content), {})
      : message('review.next.configured', nextSteps);
  return `${writer.write(message('review.next', {}))} ${writer.write(text)}`;
}

function usualNextStep(content: ReviewContent) {
  const { verdict } = content;
  const problems = allProblems(content);
  if (verdict === 'ready' && problems.length > 0) return 'review.next.ready-with-notes';
  if (verdict === 'needs-changes' && unmetFindings(content).length === 0)
    return 'review.next.needs-changes-in-files';
  const hasWarnings = problems.some(({ severity }) => severity === 'warning');
  return verdict === 'needs-maintainer' && hasWarnings
    ? 'review.next.needs-maintainer-with-warnings'
    : (`review.next.${verdict}` as const);
}

function footerOf({ headSha, repositoryUrl, showsCommands }: ReviewContent, writer: Writer): Markdown {
  const url = `${repositoryUrl}/tree/${headSha}`;
  const sentence = showsCommands ? 'review.footer.commands' : 'review.footer';
  return writer.write(message(sentence, { commit: headSha.slice(0, 7), url }));
}
