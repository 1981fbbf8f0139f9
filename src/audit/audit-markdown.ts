import { message } from '../messages/message.ts';
import { type Writer, writerIn } from '../messages/render-message.ts';
import { codeSpan, markdownLink, markdownText, tableCell } from '../review/markdown.ts';
import type { Markdown } from '../review/review.ts';
import type { Language } from '../vocabulary/policy.ts';
import type { Audit, AuditedProject, Standing } from './audit.ts';
import { changeSentence, moveSentences, remarksOf } from './remarks.ts';

const STANDING_ICONS: Readonly<Record<Standing, string>> = {
  fails: '❌',
  ask: '👀',
  'not-known': '❔',
  fine: '✅',
};

/** GitHub's cap on an issue's text, with room for a marker. */
const MAXIMUM_LENGTH = 56_000;

/** The audit as Markdown, for an issue: what has to be looked at first, the table of all last, cut where it is too long. */
export function auditMarkdown(audit: Audit, language: Language): Markdown {
  const writer = writerIn(language, markdownText);
  const sections = [
    headOf(audit, writer),
    changesOf(audit, writer),
    ...(['fails', 'ask', 'not-known'] as const).map((standing) => standingSection(audit, standing, writer)),
    remarksSection(audit, writer),
    orderSection(audit, writer),
    problemsSection(audit, writer),
    writer.write(message('audit.fix', { repository: audit.repository })),
    writer.write(message('audit.stated', {})),
    tableOf(audit, writer),
  ];
  return withinLength(sections.filter((text) => text !== '')).join('\n\n');
}

/** Whole sections as long as they fit; of the first that does not, the lines that do. */
function withinLength(sections: readonly Markdown[]): readonly Markdown[] {
  let room = MAXIMUM_LENGTH;
  return sections.flatMap((text) => {
    if (room <= 0) return [];
    const lines: Markdown[] = [];
    for (const line of text.split('\n')) {
      room -= line.length + 1;
      if (room > 0) lines.push(line);
    }
    // A folded table whose end is missing would swallow what comes behind it.
    const isCutOff = text.startsWith('<details>') && !lines.includes('</details>');
    return [isCutOff ? `${lines.join('\n')}\n\n</details>` : lines.join('\n')];
  });
}

function headOf({ repository, at, commit, counts }: Audit, { write }: Writer): Markdown {
  const standings = (['fine', 'ask', 'fails', 'not-known'] as const)
    .filter((standing) => counts[standing] > 0)
    .map(
      (standing) =>
        `${STANDING_ICONS[standing]} ${counts[standing]} ${write(message(`audit.standing.${standing}`, {}))}`,
    );
  return [
    write(message('audit.of', { repository, date: at, commit })),
    `${write(message('audit.summary', { fine: counts.fine, all: counts.all }))} ${standings.join(' · ')}`,
  ].join('\n\n');
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

function standingSection({ projects }: Audit, standing: Exclude<Standing, 'fine'>, writer: Writer): Markdown {
  const lines = projects
    .filter((project) => project.standing === standing)
    .map((project) => `- ${linkOf(project)}: ${reasonsOf(project, writer)}`);
  return section(writer.write(message(`audit.heading.${standing}`, {})), lines);
}

/** Of each requirement that is not met, the most telling evidence. */
function reasonsOf({ findings }: AuditedProject, { write }: Writer): Markdown {
  const open = findings.filter(({ outcome }) => outcome !== 'met' && outcome !== 'not-applicable');
  const said = open.map(({ requirement, evidence: [first] }) => {
    const name = write(message(`requirement.${requirement}.name`, {}));
    if (first === undefined) return name;
    const statement = write(first.statement);
    return `${name} (${first.url === undefined ? statement : `${statement} ${markdownLink('↗', first.url)}`})`;
  });
  return said.join('; ');
}

function remarksSection({ projects }: Audit, writer: Writer): Markdown {
  const lines = projects.flatMap((project) =>
    remarksOf(project, writer).map((remark) => `- ${codeSpan(project.entry.name)}: ${writer.write(remark)}`),
  );
  return section(writer.write(message('audit.column.remarks', {})), lines);
}

function orderSection({ orders }: Audit, writer: Writer): Markdown {
  const open = orders.filter(({ moves }) => moves.length > 0);
  const lines = open.flatMap((order) => [
    `- ${writer.write(message('audit.order.list', { list: order.list, count: order.moves.length }))}:`,
    ...moveSentences(order, writer).map((sentence) => `  - ${sentence}`),
  ]);
  return section(writer.write(message('audit.heading.order', {})), lines);
}

function problemsSection({ projects, problems }: Audit, { write }: Writer): Markdown {
  const lines = [...problems, ...projects.flatMap((project) => project.problems)].map(
    (problem) =>
      `- ${codeSpan(`${problem.path}:${problem.range?.start.line ?? 1}`)} ${write(problem.message)}`,
  );
  return section(write(message('audit.heading.entries', {})), lines);
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
      project.contributors === undefined ? '' : format.number(project.contributors.logins),
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
