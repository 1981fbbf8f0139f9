import { styleText } from 'node:util';
import { type Message, message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { type Writer, writerIn } from '../messages/render-message.ts';
import { visibleText } from '../messages/visible-text.ts';
import type { Review } from '../review/review.ts';
import { type Severity, SEVERITIES } from '../vocabulary/judgement.ts';
import type { CheckFinding, CheckReport, RenderOptions } from './findings.ts';
import { TERMINAL_WIDTH, wrapText } from './terminal-width.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Severity, Style>> = { failure: 'red', warning: 'yellow', notice: 'cyan' };
const MAXIMUM_PATH_LENGTH = 500;
const SHORT_COMMIT = 7;

/** For a person at a terminal, or in a pipe without the colors. */
export function renderPretty(report: CheckReport, { isStyled }: RenderOptions): string {
  const paint = (style: Style, text: string) =>
    isStyled ? styleText(style, text, { validateStream: false }) : text;
  const { write } = writerIn(report.language, plainText);
  const pen = { paint, write };
  const findings = placesOf(report.findings).map((place) => `${renderPlace(place, report, pen)}\n\n`);
  const fixed = report.fixedFiles.map((path) => renderRepairs(path, report, pen));
  const compared = `${paint('dim', wrapText(write(comparedWith(report.comparison))))}\n\n`;
  return `${compared}${fixed.join('')}${fixed.length === 0 ? '' : '\n'}${findings.join('')}${wrapText(closing(report, pen))}`;
}

/** The language of the words, and how the terminal marks them. */
interface Pen extends Pick<Writer, 'write'> {
  readonly paint: (style: Style, text: string) => string;
}

function renderRepairs(path: string, { repairs }: CheckReport, { paint, write }: Pen): string {
  const own = repairs.filter((repair) => repair.path === path);
  const lines = own.map((repair) => wrapText(`  ${repair.title}: ${repair.message}`, { hanging: 2 }));
  const fixed = paint('green', write(message('check.fixed', {})));
  return [`${fixed} ${visibleText(path, MAXIMUM_PATH_LENGTH)}`, ...lines, ''].join('\n');
}

/** With a branch that moved on since, the comparison is with where it was left, as GitHub does it. */
function comparedWith({ name, commit, mergeBase }: CheckReport['comparison']): Message {
  const compared = { base: name, commit: mergeBase.slice(0, SHORT_COMMIT) };
  return message(commit === mergeBase ? 'check.compared' : 'check.compared-earlier', compared);
}

/** Findings that stand at one place, in their order; never empty. */
type Place = readonly [CheckFinding, ...CheckFinding[]];

/** An entry may lack many things: its lines are shown once. */
function placesOf(findings: readonly CheckFinding[]): readonly Place[] {
  const places = new Map<string, [CheckFinding, ...CheckFinding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.path, finding.lines, finding.columns]);
    const place = places.get(key);
    if (place === undefined) places.set(key, [finding]);
    else place.push(finding);
  }
  return [...places.values()];
}

function renderPlace(place: Place, { texts }: CheckReport, pen: Pen): string {
  const { paint } = pen;
  const { path, lines, columns } = place[0];
  const line =
    lines === undefined ? '' : `:${lines.first}${columns === undefined ? '' : `:${columns.first}`}`;
  const where = paint('bold', `${visibleText(path, MAXIMUM_PATH_LENGTH)}${line}`);
  const frame = codeFrame(place[0], texts[path]);
  const shown = frame === '' ? '' : `\n\n${paint('dim', frame)}`;
  return `${where}\n${renderFindings(place, pen).join('\n')}${shown}`;
}

/** What is said of several requirements alike is said once. */
function renderFindings(place: Place, { paint, write }: Pen): readonly string[] {
  const alike = Map.groupBy(place, ({ severity, isFixable, message: said }) =>
    JSON.stringify([severity, isFixable, said]),
  );
  return [...alike.values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const { severity } = first;
    const name = paint(STYLES[severity], write(message('check.severity', { severity })));
    const fixable = first.isFixable ? paint('dim', ` (${write(message('check.fixable', {}))})`) : '';
    const titles = [...new Set(findings.map(({ title }) => title))].join(', ');
    const heading = wrapText(`  ${name} ${titles}${fixable}`, { hanging: 2 });
    return `${heading}\n${wrapText(`    ${first.message}`)}`;
  });
}

function closing(report: CheckReport, { paint, write }: Pen): string {
  const { findings, review, isOnline, comparison } = report;
  if (review === undefined) {
    const unchanged = write(message('check.no-list', {}));
    const why = comparison.isHead ? `\n${write(message('check.same-commit', {}))}` : '';
    return `${paint('green', '✓')} ${unchanged}${why}\n`;
  }
  const fixable = findings.filter(({ isFixable }) => isFixable).length;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ severity, said: message('check.count', { severity, count }) }];
  });
  const found =
    counts.length === 0
      ? `${paint('green', '✓')} ${write(message('check.nothing-found', {}))}`
      : counts.reduce(
          (sentence, { severity, said }) =>
            sentence.replace(write(said), (words) => paint(STYLES[severity], words)),
          write(message('check.found', { counts: counts.map(({ said }) => said) })),
        );
  const which = findings.length === 1 ? 'it' : 'some';
  const repair = fixable === 0 ? '' : ` ${write(message('check.repairable', { which, count: fixable }))}`;
  const scope = write(isOnline ? verdictLine(review) : message('check.without-token', {}));
  return `${found}${repair}\n${scope}\n`;
}

const LINES_BEFORE = 2;
/** Of a longer stretch its beginning says enough. */
const MAXIMUM_LINES = 4;
/** What a terminal would act upon, and what shows nothing or lies. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** The lines that a finding is about, numbered, with a mark below the place; empty where there are none. */
export function codeFrame({ lines, columns }: Pick<CheckFinding, 'lines' | 'columns'>, text = ''): string {
  if (lines === undefined || text === '') return '';
  const all = text.split('\n');
  const first = Math.max(1, lines.first - LINES_BEFORE);
  const last = Math.min(all.length, lines.last, lines.first + MAXIMUM_LINES - 1);
  const width = String(last).length;
  const isOneLine = lines.first === lines.last;
  const room = TERMINAL_WIDTH - width - '>  | '.length;
  return all
    .slice(first - 1, last)
    .flatMap((line, index) => {
      const number = first + index;
      const isMarked = number >= lines.first;
      const shown =
        `${isMarked ? '>' : ' '} ${String(number).padStart(width)} | ${shownLine(line, room)}`.trimEnd();
      const mark = isMarked && isOneLine ? markOf(line, columns, room) : '';
      return mark === '' ? [shown] : [shown, `  ${' '.repeat(width)} | ${mark}`];
    })
    .join('\n');
}

function shownLine(line: string, room: number): string {
  const plain = line
    .slice(0, room * 2)
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '\uFFFD');
  return plain.length > room ? `${plain.slice(0, room - 1)}…` : plain.replace(/\uFFFD$/u, '');
}

function markOf(line: string, columns: CheckFinding['columns'], room: number): string {
  if (columns === undefined || columns.first > room) return '';
  const end = Math.min(Math.max(columns.last, columns.first + 1), line.length + 1, room + 1);
  return `${' '.repeat(columns.first - 1)}${'^'.repeat(Math.max(1, end - columns.first))}`;
}

function verdictLine({ verdict, labels }: Review): Message {
  const title = message(`review.check-run.${verdict}`, {});
  return message('check.verdict', { title, labels: labels.join(', ') });
}
