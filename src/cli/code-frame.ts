import type { CheckFinding } from './findings.ts';
import { TERMINAL_WIDTH } from './terminal-width.ts';

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
