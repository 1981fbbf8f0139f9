import type { Language } from '../messages/catalogue.ts';
import { message } from '../messages/message.ts';
import { type Writer, writerIn } from '../messages/render-message.ts';
import { codeSpan, markdownText } from '../review/markdown.ts';
import { VERDICT_ICONS } from '../review/page.ts';
import type { Markdown } from '../review/review.ts';
import type { DashboardLine, ReviewedState } from './dashboard.ts';

export interface Dashboard {
  readonly lines: readonly DashboardLine[];
  /** There are more open pull requests than are looked at. */
  readonly isCut: boolean;
  /** Nothing else is written. */
  readonly isSilent: boolean;
  readonly audit?: { readonly number: number; readonly at: string };
}

/** First what is for maintainers to do. */
const SECTIONS = [
  'needs-maintainer',
  'ready',
  'on-hold',
  'needs-changes',
  'not-evaluated',
  'waiting',
] as const satisfies readonly (ReviewedState | 'waiting')[];

const ICONS: Readonly<Record<(typeof SECTIONS)[number], string>> = {
  ...VERDICT_ICONS,
  'on-hold': '⏸️',
  waiting: '⏳',
};

/** Of the 65,536 that GitHub takes; the rest is for the marker and the last line. */
const MAXIMUM_BYTES = 56_000;
const BOX = /^- \[(?<tick>[ xX])\] <!-- again=(?<what>all|\d{1,10}) -->/gmu;

/** Which boxes of a dashboard's text are ticked. */
export function tickedIn(body: string): readonly ('all' | number)[] {
  return [...body.matchAll(BOX)].flatMap(({ groups }) => {
    if (groups?.['tick'] === ' ') return [];
    return [groups?.['what'] === 'all' ? 'all' : Number(groups?.['what'])];
  });
}

function box(what: 'all' | number): string {
  return `- [ ] <!-- again=${what} -->`;
}

/** The dashboard's text without its marker: each open pull request a line, by what it waits for and longest first. */
export function renderDashboard(dashboard: Dashboard, language: Language): Markdown {
  const writer = writerIn(language, markdownText);
  const { write } = writer;
  const head = [
    write(message(dashboard.isSilent ? 'dashboard.about-silent' : 'dashboard.about', {})),
    ...auditLine(dashboard, writer),
    ...(dashboard.lines.length === 0
      ? [write(message('dashboard.none', {}))]
      : [`${box('all')}${write(message('dashboard.all', {}))}`]),
  ];
  const { texts, leftOut } = withinBytes(sectionsOf(dashboard.lines, writer));
  const tail = [
    ...(leftOut === 0 ? [] : [write(message('dashboard.left-out', { count: leftOut }))]),
    ...(dashboard.isCut ? [write(message('dashboard.cut', {}))] : []),
  ];
  return [...head, ...texts, ...tail].join('\n\n');
}

function auditLine({ audit }: Dashboard, { write }: Writer): readonly Markdown[] {
  if (audit === undefined) return [];
  return [`[${write(message('dashboard.audit', { date: audit.at }))}](../issues/${audit.number})`];
}

interface Section {
  readonly heading: Markdown;
  readonly lines: readonly Markdown[];
}

function sectionsOf(lines: readonly DashboardLine[], writer: Writer): readonly Section[] {
  return SECTIONS.flatMap((section) => {
    const those = lines
      .filter(({ state = 'waiting' }) => state === section)
      .toSorted((a, b) => timeOf(a) - timeOf(b) || a.number - b.number);
    if (those.length === 0) return [];
    const title = writer.write(message(`dashboard.heading.${section}`, {}));
    const heading = `### ${ICONS[section]} ${title} (${writer.format.number(those.length)})`;
    return [{ heading, lines: those.map((line) => lineOf(line, writer)) }];
  });
}

function timeOf({ since }: DashboardLine): number {
  return since?.getTime() ?? Number.POSITIVE_INFINITY;
}

/** The number stands in the code span, and the link leads on from this page: no pull request is told that it is named. */
function lineOf(line: DashboardLine, { write, format }: Writer): Markdown {
  const { number, title, login, isDraft, since, about } = line;
  const parts = [
    `[${codeSpan(`#${number} ${title}`)}](../pull/${number})`,
    ...(login === undefined ? [] : [codeSpan(login)]),
    ...(isDraft ? [write(message('dashboard.draft', {}))] : []),
    ...(about.length === 0 ? [] : [format.list(about.map(codeSpan))]),
    ...(since === undefined ? [] : [write(message('dashboard.since', { date: since.toISOString() }))]),
  ];
  return `${box(number)}${parts.join(' · ')}`;
}

/** As many lines as there is room for, and how many are left out. */
function withinBytes(sections: readonly Section[]): {
  readonly texts: readonly Markdown[];
  readonly leftOut: number;
} {
  let room = MAXIMUM_BYTES;
  let leftOut = 0;
  const texts = sections.flatMap(({ heading, lines }) => {
    room -= Buffer.byteLength(heading);
    const shown = lines.filter((line) => {
      room -= Buffer.byteLength(line) + 1;
      return room >= 0;
    });
    leftOut += lines.length - shown.length;
    return shown.length === 0 ? [] : [`${heading}\n${shown.join('\n')}`];
  });
  return { texts, leftOut };
}
