import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { type Writer, writerIn } from '../messages/render-message.ts';
import { visibleText } from '../messages/visible-text.ts';
import type { Audit, AuditedProject, Standing } from './audit.ts';
import { changeSentence, moveSentences, remarksOf } from './remarks.ts';

/** How a terminal may show a word; a pipe gets the words alone. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string;

const NAME_WIDTH = 24;
const SIGNS: Readonly<Record<Standing, readonly [sign: string, style: Parameters<Paint>[0]]>> = {
  fails: ['✗', 'red'],
  ask: ['?', 'yellow'],
  'not-known': ['…', 'dim'],
  fine: ['✓', 'green'],
};

/** The audit as a table for a terminal of a hundred columns. */
export function auditTable(audit: Audit, paint: Paint): string {
  const writer = writerIn('en', plainText);
  const { repository, at, commit, counts } = audit;
  return [
    paint('bold', writer.write(message('audit.title', {}))),
    writer.write(message('audit.of', { repository, date: at, commit })),
    writer.write(message('audit.summary', { fine: counts.fine, all: counts.all })),
    '',
    ...audit.projects.flatMap((project) => projectLines(project, writer, paint)),
    ...orderLines(audit, writer, paint),
    ...changeLines(audit, writer, paint),
    '',
  ].join('\n');
}

function projectLines(project: AuditedProject, writer: Writer, paint: Paint): readonly string[] {
  const { entry, standing, perMonth, contributors, stars } = project;
  const { write, format } = writer;
  const [sign, style] = SIGNS[standing];
  const line = [
    paint(style, sign),
    visibleText(entry.name, NAME_WIDTH).padEnd(NAME_WIDTH),
    paint('dim', write(message(`audit.tier.${entry.tier}`, {})).padEnd(8)),
    (perMonth.length === 0 ? '' : format.sparkline(perMonth)).padEnd(12),
    peopleOf(contributors, format.number).padStart(7),
    (stars.present === undefined ? '' : `${format.number(stars.present)} ★`).padStart(9),
    paint(style, write(message(`audit.standing.${standing}`, {}))),
  ].join('  ');
  return [line.trimEnd(), ...detailsOf(project, writer).map((detail) => paint('dim', `     ${detail}`))];
}

function peopleOf(contributors: AuditedProject['contributors'], number: (value: number) => string): string {
  if (contributors === undefined) return '';
  return `${number(contributors.logins)}${contributors.isOpenUpwards ? '+' : ''}`;
}

function detailsOf(project: AuditedProject, writer: Writer): readonly string[] {
  const { write } = writer;
  const open = project.findings.filter(({ outcome }) => outcome === 'unmet' || outcome === 'needs-review');
  const reasons = open.map(({ requirement, evidence: [first] }) => {
    const name = write(message(`requirement.${requirement}.name`, {}));
    return first === undefined ? name : `${name}: ${write(first.statement)}`;
  });
  const problems = project.problems.map(
    ({ path, range, message: said }) => `${path}:${range?.start.line ?? 1} ${write(said)}`,
  );
  return [...reasons, ...remarksOf(project, writer).map(write), ...problems];
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
