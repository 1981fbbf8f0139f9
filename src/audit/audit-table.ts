import type { Problem } from '../entry-checks/entry-check.ts';
import { statementLines } from '../review/criteria-check.ts';
import type { Language } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { type Writer, withTiers, writerIn } from '../messages/render-message.ts';
import type { TierNames } from '../messages/text-format.ts';
import { visibleText } from '../messages/visible-text.ts';
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

/** How a terminal may show a word; a pipe gets the words alone. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string;

/** With the sign in front of them and the commits behind them 80 columns. */
const WIDTHS = { project: 20, tier: 8, contributors: 12, stars: 8 } as const;
const SIGNS: Readonly<Record<Standing, readonly [sign: string, style: Parameters<Paint>[0]]>> = {
  fails: ['✗', 'red'],
  ask: ['?', 'yellow'],
  'not-known': ['…', 'dim'],
  fine: ['✓', 'green'],
};

/** The audit as a table for a terminal of 80 columns; what stands below its rows is text of any length. */
export function auditTable(audit: Audit, language: Language, paint: Paint, tiers?: TierNames): string {
  const writer = writerIn(language, withTiers(plainText, tiers));
  const { repository, at, commit, counts } = audit;
  return [
    paint('bold', writer.write(message('audit.title', {}))),
    writer.write(message('audit.of', { repository, date: at, commit: commit.slice(0, 7) })),
    writer.write(message('audit.summary', { fine: counts.fine, all: counts.all })),
    ...countLines(audit, writer, paint),
    ...criteriaLines(audit, writer, paint),
    ...newsTable(audit, writer, paint),
    ...changeLines(audit, writer, paint),
    '',
    paint('dim', headingLine(writer)),
    ...audit.projects.flatMap((project) => projectLines(project, writer, paint)),
    ...listProblemLines(audit, writer, paint),
    ...orderLines(audit, writer, paint),
    ...(isUpToDate(audit) ? [] : ['', writer.write(message('audit.fix', { repository }))]),
    '',
  ].join('\n');
}

function countLines(audit: Audit, { write, format }: Writer, paint: Paint): readonly string[] {
  const standings = standingCounts(audit).map(([standing, count]) => {
    const [sign, style] = SIGNS[standing];
    return paint(
      style,
      `${sign} ${format.number(count)} ${write(message(`audit.standing.${standing}`, {}))}`,
    );
  });
  const others = otherCounts(audit)
    .filter(([, count]) => count > 0)
    .map(([said, count]) => `${format.number(count)} ${write(said)}`);
  return [standings, others].filter((counts) => counts.length > 0).map((counts) => counts.join(' · '));
}

function criteriaLines({ criteria }: Audit, { write }: Writer, paint: Paint): readonly string[] {
  if (criteria === undefined) return [];
  const { before, behind } = criteriaSentences(criteria);
  const added = statementLines('+', criteria.added).map((line) => `  ${paint('green', line)}`);
  const setting = criteriaSetting(criteria)
    .split('\n')
    .filter((line) => line !== '');
  return [
    '',
    paint('yellow', write(before)),
    ...added,
    ...behind.map(write),
    ...setting.map((line) => `  ${line}`),
  ];
}

function newsTable(audit: Audit, writer: Writer, paint: Paint): readonly string[] {
  const { write, format } = writer;
  const lines = newsLines(audit).map((line) => {
    const named = `  ${format.code(line.project.entry.name)} ${paint('bold', write(newsKind(line)))}`;
    const name = line.isNew || line.since !== audit.at ? `${named} (${newsSince(line, writer)})` : named;
    const reason = `${name}: ${newsReason(line, writer)}`;
    return line.kind === 'license-closed' ? paint('red', reason) : reason;
  });
  return lines.length === 0 ? [] : ['', paint('bold', write(message('audit.heading.news', {}))), ...lines];
}

function headingLine({ write }: Writer): string {
  const name = (column: keyof typeof WIDTHS | 'commits') => write(message(`audit.column.${column}`, {}));
  return rowOf(' ', {
    project: name('project'),
    tier: name('tier'),
    contributors: name('contributors'),
    stars: name('stars'),
    commits: name('commits'),
  });
}

type Cells = Readonly<Record<keyof typeof WIDTHS | 'commits', string>>;

function rowOf(sign: string, { project, tier, contributors, stars, commits }: Cells): string {
  const left = `${sign} ${project.padEnd(WIDTHS.project)}  ${tier.padEnd(WIDTHS.tier)}`;
  const right = `${contributors.padStart(WIDTHS.contributors)} ${stars.padStart(WIDTHS.stars)}`;
  return `${left} ${right}  ${commits}`.trimEnd();
}

function projectLines(project: AuditedProject, writer: Writer, paint: Paint): readonly string[] {
  const { entry, standing, perMonth, contributors, stars } = project;
  const { write, format } = writer;
  const [sign, style] = SIGNS[standing];
  const line = rowOf(paint(style, sign), {
    project: visibleText(entry.name, WIDTHS.project),
    tier: write(message(`audit.tier.${entry.tier}`, {})),
    contributors: countOfPeople(contributors, format),
    stars: stars.present === undefined ? '' : `${format.number(stars.present)} ★`,
    commits: perMonth.length === 0 ? '' : format.sparkline(perMonth),
  });
  return [line, ...detailsOf(project, writer).map((detail) => `    ${paint('dim', detail)}`)];
}

function detailsOf(project: AuditedProject, writer: Writer): readonly string[] {
  const { failures, open } = reasonsOf(project);
  return [
    ...failures.map((problem) => problemLine(problem, writer)),
    ...open.flatMap((each) => openLines(each, writer)),
    ...starRemarksOf(project).map(writer.write),
    ...otherProblemsOf(project).map((problem) => problemLine(problem, writer)),
  ];
}

function openLines(
  { requirements, evidence, question }: OpenRequirements,
  { write }: Writer,
): readonly string[] {
  const names = requirements.map((name) => write(name)).join(', ');
  const found = evidence.map(({ statement }) => write(statement)).join(' · ');
  const line = found === '' ? names : `${names}: ${found}`;
  return question === undefined ? [line] : [line, `→ ${write(question)}`];
}

function problemLine({ path, range, message: said }: Problem, { write }: Writer): string {
  return `${visibleText(path)}:${range?.start.line ?? 1} ${write(said)}`;
}

function listProblemLines({ problems }: Audit, writer: Writer, paint: Paint): readonly string[] {
  if (problems.length === 0) return [];
  const heading = paint('bold', writer.write(message('audit.heading.lists', {})));
  return ['', heading, ...problems.map((problem) => `  ${problemLine(problem, writer)}`)];
}

function orderLines({ orders }: Audit, writer: Writer, paint: Paint): readonly string[] {
  return orders
    .filter(({ moves }) => moves.length > 0)
    .flatMap((order) => [
      '',
      paint(
        'bold',
        writer.write(message('audit.order.list', { list: order.list, count: order.moves.length })),
      ),
      ...moveSentences(order, writer).map((sentence) => `  ${sentence}`),
    ]);
}

function changeLines({ since }: Audit, writer: Writer, paint: Paint): readonly string[] {
  if (since === undefined) return [];
  const lines = since.changes.map(
    (change) => `  ${writer.format.code(change.name)} ${changeSentence(change, writer)}`,
  );
  const none = `  ${writer.write(message('audit.changes-none', {}))}`;
  const heading = writer.write(message('audit.heading.changes', { date: since.at }));
  return ['', paint('bold', heading), ...(lines.length === 0 ? [none] : lines)];
}
