import type { Problem } from '../entry-checks/entry-check.ts';
import { message } from '../messages/message.ts';
import { type Writer, withTiers, writerIn } from '../messages/render-message.ts';
import type { TierNames } from '../messages/text-format.ts';
import { changesBlock, statementLines } from '../review/criteria-check.ts';
import { codeBlock, codeSpan, markdownLink, markdownText, tableCell } from '../review/markdown.ts';
import type { Markdown } from '../review/review.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Audit, AuditedProject, Standing } from './audit.ts';
import { criteriaSentences, criteriaSetting } from './criteria-news.ts';
import { newsKind, newsLines, newsReason, newsSince } from './news.ts';
import { type OpenRequirements, otherProblemsOf, reasonsOf } from './reasons.ts';
import {
  changeSentence,
  countOfPeople,
  isUpToDate,
  moveSentences,
  otherCounts,
  starRemarksOf,
  standingCounts,
} from './remarks.ts';

const STANDING_ICONS: Readonly<Record<Standing, string>> = {
  fails: '❌',
  ask: '👀',
  'not-known': '❔',
  fine: '✅',
};

/** GitHub's cap on an issue's text, with room for a marker. */
const MAXIMUM_BYTES = 56_000;

/** The audit as Markdown, for an issue: what has to be looked at first, the table of all last, cut where it is too long. */
export function auditMarkdown(audit: Audit, language: Language, tiers?: TierNames): Markdown {
  const writer = writerIn(language, withTiers(markdownText, tiers));
  const sections = [
    headOf(audit, writer),
    criteriaOf(audit, writer),
    newsTable(audit, writer),
    changesOf(audit, writer),
    ...(['fails', 'ask', 'not-known'] as const).map((standing) => standingSection(audit, standing, writer)),
    starsSection(audit, writer),
    orderSection(audit, writer),
    problemsSection(audit, writer),
    isUpToDate(audit) ? '' : writer.write(message('audit.fix', { repository: audit.repository })),
    writer.write(message('audit.stated', {})),
    tableOf(audit, writer),
  ];
  return withinLength(sections.filter((text) => text !== '')).join('\n\n');
}

/** Whole sections as long as they fit; of the first that does not, the lines that do. */
function withinLength(sections: readonly Markdown[]): readonly Markdown[] {
  let room = MAXIMUM_BYTES;
  const encoder = new TextEncoder();
  return sections.flatMap((text) => {
    if (room <= 0) return [];
    const lines: Markdown[] = [];
    for (const line of text.split('\n')) {
      room -= encoder.encode(line).length + 1;
      if (room > 0) lines.push(line);
    }
    // A folded part whose end is missing would swallow what comes behind it.
    const isCutOff = lines.some((line) => line.startsWith('<details>')) && !lines.includes('</details>');
    return [isCutOff ? `${lines.join('\n')}\n\n</details>` : lines.join('\n')];
  });
}

function headOf(audit: Audit, { write, format }: Writer): Markdown {
  const { repository, at, commit, counts } = audit;
  const standings = standingCounts(audit).map(
    ([standing, count]) =>
      `${STANDING_ICONS[standing]} ${format.number(count)} ${write(message(`audit.standing.${standing}`, {}))}`,
  );
  const others = otherCounts(audit)
    .filter(([, count]) => count > 0)
    .map(([said, count]) => `${format.number(count)} ${write(said)}`);
  return [
    write(message('audit.of', { repository, date: at, commit: commit.slice(0, 7) })),
    `${write(message('audit.summary', { fine: counts.fine, all: counts.all }))} ${standings.join(' · ')}`,
    ...(others.length === 0 ? [] : [others.join(' · ')]),
  ].join('\n\n');
}

/** The rules have changed: what is new in them, and how the configuration says that it follows. */
function criteriaOf({ criteria }: Audit, { write }: Writer): Markdown {
  if (criteria === undefined) return '';
  const { before, behind } = criteriaSentences(criteria);
  return [
    write(before),
    changesBlock(statementLines('+', criteria.added)),
    ...behind.map(write),
    codeBlock(criteriaSetting(criteria), 'yaml') ?? '',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function newsTable(audit: Audit, writer: Writer): Markdown {
  const { write } = writer;
  const rows = newsLines(audit).map((line) => {
    const what = `**${write(newsKind(line))}**`;
    return row([
      linkOf(line.project),
      line.url === undefined ? what : markdownLink(what, line.url),
      newsReason(line, writer),
      newsSince(line, writer),
    ]);
  });
  if (rows.length === 0) return '';
  const columns = ['project', 'news', 'reason', 'since'] as const;
  const heads = row(columns.map((column) => write(message(`audit.column.${column}`, {}))));
  return section(write(message('audit.heading.news', {})), [heads, '|:--|:--|:--|:--|', ...rows]);
}

function changesOf({ since }: Audit, writer: Writer): Markdown {
  if (since === undefined) return '';
  const lines = since.changes.map(
    (change) => `- ${codeSpan(change.name)}: ${changeSentence(change, writer)}`,
  );
  const none = writer.write(message('audit.changes-none', {}));
  return section(
    writer.write(message('audit.heading.changes', { date: since.at })),
    lines.length === 0 ? [none] : lines,
  );
}

/** By the reason, the most frequent first; a project with several stands below each. */
function standingSection({ projects }: Audit, standing: Exclude<Standing, 'fine'>, writer: Writer): Markdown {
  const reasons = projects
    .filter((project) => project.standing === standing)
    .flatMap((project) => reasonsIn(project, writer));
  const groups = [...Map.groupBy(reasons, ({ about }) => about)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  const lines = groups.flatMap(([about, own], index) => [
    ...(index === 0 ? [] : ['']),
    `**${about}** (${writer.format.number(own.length)})`,
    '',
    ...own.map(({ line }) => line),
  ]);
  return section(writer.write(message(`audit.heading.${standing}`, {})), lines);
}

interface Reason {
  readonly about: Markdown;
  readonly line: Markdown;
}

function reasonsIn(project: AuditedProject, writer: Writer): readonly Reason[] {
  const { failures, open } = reasonsOf(project);
  const entries = writer.write(message('audit.heading.entries', {}));
  const texts: readonly (readonly [about: Markdown, text: Markdown])[] = [
    ...failures.map(
      (problem) => [entries, `${writer.write(problem.message)} (${placeOf(problem)})`] as const,
    ),
    ...open.map((each) => [each.requirements.map(writer.write).join(', '), openText(each, writer)] as const),
  ];
  return texts.map(([about, text]) => ({
    about,
    line: `- ${linkOf(project)}${text === '' ? '' : `: ${text}`}`,
  }));
}

function openText({ evidence, question }: OpenRequirements, { write }: Writer): Markdown {
  const found = evidence.map(({ statement, url }) =>
    url === undefined ? write(statement) : `${write(statement)} ${markdownLink('↗', url)}`,
  );
  const said = [found.join(' · '), question === undefined ? '' : write(question)];
  return said.filter((text) => text !== '').join('. ');
}

/** Whose star counts are off; what is true of several is said once. */
function starsSection({ projects }: Audit, writer: Writer): Markdown {
  const remarks = projects.flatMap((project) =>
    starRemarksOf(project).map((remark) => ({
      name: codeSpan(project.entry.name),
      text: writer.write(remark),
    })),
  );
  const lines = [...Map.groupBy(remarks, ({ text }) => text)].map(
    ([text, same]) => `- ${same.map(({ name }) => name).join(', ')}: ${text}`,
  );
  return section(writer.write(message('audit.heading.stars', {})), lines);
}

/** How much is out of order; where each entry belongs is folded away, for `--fix` knows that as well. */
function orderSection({ orders }: Audit, writer: Writer): Markdown {
  const { write } = writer;
  const open = orders.filter(({ moves }) => moves.length > 0);
  const counted = open.map(
    ({ list, moves }) => `- ${write(message('audit.order.list', { list, count: moves.length }))}`,
  );
  const moves = open.flatMap((order) => moveSentences(order, writer).map((sentence) => `- ${sentence}`));
  const where = `<details><summary>${write(message('audit.order.where', {}))}</summary>`;
  return section(
    write(message('audit.heading.order', {})),
    counted.length === 0 ? [] : [...counted, '', where, '', ...moves, '', '</details>'],
  );
}

/** What else there is to say of the entries: what fails stands above, what moved among the remarks. */
function problemsSection({ projects, problems }: Audit, writer: Writer): Markdown {
  const lines = [...problems, ...projects.flatMap(otherProblemsOf)].map(
    (problem) => `- ${placeOf(problem)} ${writer.write(problem.message)}`,
  );
  return section(writer.write(message('audit.heading.entries', {})), lines);
}

function placeOf({ path, range }: Problem): Markdown {
  return codeSpan(`${path}:${range?.start.line ?? 1}`);
}

function section(heading: string, lines: readonly Markdown[]): Markdown {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

function tableOf({ projects }: Audit, { write, format }: Writer): Markdown {
  const columns = ['project', 'tier', 'standing', 'commits', 'contributors', 'stars'] as const;
  const rows = projects.map((project) =>
    row([
      linkOf(project),
      write(message(`audit.tier.${project.entry.tier}`, {})),
      `${STANDING_ICONS[project.standing]} ${write(message(`audit.standing.${project.standing}`, {}))}`,
      project.perMonth.length === 0 ? '' : format.sparkline(project.perMonth),
      countOfPeople(project.contributors, format),
      project.stars.present === undefined ? '' : format.number(project.stars.present),
    ]),
  );
  return [
    `<details><summary>${write(message('audit.heading.all', {}))}</summary>`,
    '',
    row(columns.map((column) => write(message(`audit.column.${column}`, {})))),
    '|:--|:--|:--|:--|--:|--:|',
    ...rows,
    '',
    '</details>',
  ].join('\n');
}

function row(cells: readonly Markdown[]): Markdown {
  return `| ${cells.map(tableCell).join(' | ')} |`;
}

function linkOf({ entry, repository }: AuditedProject): Markdown {
  const name = codeSpan(entry.name);
  if (repository === undefined) return name;
  return markdownLink(name, `https://github.com/${repository.present ?? repository.listed}`);
}
