import { ageInDays } from '../../facts/age.ts';
import { visibleText } from '../../messages/visible-text.ts';
import { type Audit, type AuditedProject, STANDINGS } from '../audit.ts';
import { escapeHtml, type Html } from './html.ts';

const BAR_WIDTH = 7;
const BAR_GAP = 2;
const BARS_HEIGHT = 26;

/** A picture with its name, which browsers show where the pointer rests. */
function picture(
  kind: string,
  label: Html,
  {
    width,
    height,
    isFixed = false,
  }: { readonly width: number; readonly height: number; readonly isFixed?: boolean },
  shapes: readonly Html[],
): Html {
  const size = isFixed ? ` width="${width}" height="${height}"` : '';
  return `<svg class="${kind}" role="img" viewBox="0 0 ${width} ${height}"${size}><title>${label}</title>${shapes.join('')}</svg>`;
}

/** Twelve bars, one a month, oldest first; `label` says in words what they show. */
export function sparkline(perMonth: readonly number[], label: Html): Html {
  const greatest = Math.max(1, ...perMonth);
  const width = perMonth.length * (BAR_WIDTH + BAR_GAP) - BAR_GAP;
  const bars = perMonth.map((count, month) => {
    const height = count > 0 ? Math.max(2, Math.round(Math.sqrt(count / greatest) * BARS_HEIGHT)) : 1;
    const kind = count > 0 ? 'bar' : 'bar none';
    return `<rect class="${kind}" x="${month * (BAR_WIDTH + BAR_GAP)}" y="${BARS_HEIGHT - height}" width="${BAR_WIDTH}" height="${height}" rx="1.5"/>`;
  });
  return picture('spark', label, { width, height: BARS_HEIGHT, isFixed: true }, bars);
}

/** The bars of a sentence, whose signs are not in every font. */
export function evidenceBars(perMonth: readonly number[]): Html {
  return sparkline(perMonth, perMonth.join(', '));
}

const PEOPLE_WIDTH = 104;
const PEOPLE_HEIGHT = 8;
/** The mark stands in the middle, so that twice as many fill the bar. */
const FULL = 2;

function roundBar(kind: string, width: string): Html {
  return `<rect class="${kind}" y="3" width="${width}" height="${PEOPLE_HEIGHT}" rx="4"/>`;
}

/** How many people, against the mark that Major asks for. */
export function peopleBar(
  count: number,
  { moreThan, label }: { readonly moreThan: number; readonly label: Html },
): Html {
  const share = Math.min(1, count / Math.max(1, moreThan * FULL));
  const mark = PEOPLE_WIDTH / FULL;
  const kind = count > moreThan ? 'people enough' : 'people';
  return picture('bar-of-people', label, { width: PEOPLE_WIDTH, height: 14, isFixed: true }, [
    roundBar('track', String(PEOPLE_WIDTH)),
    roundBar(kind, Math.max(4, share * PEOPLE_WIDTH).toFixed(1)),
    `<rect class="mark" x="${mark - 0.75}" width="1.5" height="14"/>`,
  ]);
}

const CELL = 24;
const CELL_GAP = 5;
const FEWEST_COLUMNS = 14;
/** However many there are, the picture is about as much wider than it is high. */
const COLUMNS_TO_ROWS = 3.5;

export interface PictureWords {
  readonly label: Html;
  readonly tip: (project: AuditedProject) => Html;
}

/** What a click on a project in a picture searches for. */
function findOf({ entry }: AuditedProject): Html {
  return ` data-find="${escapeHtml(visibleText(entry.name))}"`;
}

/** Every project a square, the best first. */
export function squares({ projects }: Audit, { label, tip }: PictureWords): Html {
  const step = CELL + CELL_GAP;
  const columns = Math.max(FEWEST_COLUMNS, Math.ceil(Math.sqrt(projects.length * COLUMNS_TO_ROWS)));
  const rows = Math.ceil(projects.length / columns);
  const cells = STANDINGS.toReversed()
    .flatMap((standing) => projects.filter((project) => project.standing === standing))
    .map((project, index) => {
      const [x, y] = [(index % columns) * step, Math.floor(index / columns) * step];
      return `<rect class="is-${project.standing}"${findOf(project)} x="${x}" y="${y}" width="${CELL}" height="${CELL}" rx="6"><title>${tip(project)}</title></rect>`;
    });
  const width = Math.min(columns, Math.max(1, projects.length)) * step - CELL_GAP;
  return picture('squares', label, { width, height: Math.max(1, rows) * step - CELL_GAP }, cells);
}

const PLOT = { width: 420, height: 236, left: 34, right: 12, top: 12, bottom: 26 } as const;
const LATEST_DAYS = 1;
const EARLIEST_DAYS = 1100;

export interface PlotWords extends PictureWords {
  /** Days, and how they are called on the axis. */
  readonly times: readonly (readonly [days: number, words: string])[];
  readonly quietAfterDays: number;
}

/** Each project by the days since a person's last commit and by its stars, both on a logarithmic scale. */
export function landscapePlot({ projects, at }: Audit, words: PlotWords): Html {
  const now = new Date(at);
  const most = Math.max(1000, ...projects.map((project) => shownStars(project) ?? 0));
  const x = scale([LATEST_DAYS, EARLIEST_DAYS], [PLOT.left, PLOT.width - PLOT.right]);
  const known = projects.flatMap((project) => shownStars(project) ?? []);
  const fewest = 10 ** Math.floor(Math.log10(Math.min(most / 10, ...known)));
  const y = scale([fewest, most], [PLOT.height - PLOT.bottom, PLOT.top]);
  const quiet = x(words.quietAfterDays);
  const dots = projects.flatMap((project) => {
    const days = project.lastCommitAt === undefined ? undefined : ageInDays(project.lastCommitAt, now);
    const stars = shownStars(project);
    if (days === undefined || stars === undefined) return [];
    const radius = project.entry.tier === 'major' ? 6.5 : 4.5;
    return [
      `<circle class="is-${project.standing}"${findOf(project)} cx="${x(days + LATEST_DAYS).toFixed(1)}" cy="${y(stars).toFixed(1)}" r="${radius}"><title>${words.tip(project)}</title></circle>`,
    ];
  });
  return picture('plot', words.label, PLOT, [
    `<rect class="quiet" x="${quiet.toFixed(1)}" y="${PLOT.top}" width="${(PLOT.width - PLOT.right - quiet).toFixed(1)}" height="${PLOT.height - PLOT.bottom - PLOT.top}" rx="6"/>`,
    ...words.times.map(([days, text]) => timeMark(x(days), text)),
    ...starMarks(fewest, most).map((stars) => starMark(y(stars), stars)),
    ...dots,
  ]);
}

function timeMark(x: number, text: string): Html {
  const at = x.toFixed(1);
  return `<line class="grid" x1="${at}" x2="${at}" y1="${PLOT.top}" y2="${PLOT.height - PLOT.bottom}"/><text x="${at}" y="${PLOT.height - 8}" text-anchor="middle">${escapeHtml(text)}</text>`;
}

function starMark(y: number, stars: number): Html {
  const text = stars >= 1000 ? `${stars / 1000}k` : String(stars);
  return `<line class="grid" x1="${PLOT.left}" x2="${PLOT.width - PLOT.right}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}"/><text x="${PLOT.left - 6}" y="${(y + 4).toFixed(1)}" text-anchor="end">${text}</text>`;
}

function starMarks(fewest: number, most: number): readonly number[] {
  const round = [1, 10, 100, 1000, 10_000, 100_000].flatMap((stars) => [stars, stars * 2, stars * 5]);
  return round.filter((stars) => stars >= fewest && stars <= most);
}

/** As the picture shows them: those of today, or those that the list names. */
export function shownStars({ stars }: AuditedProject): number | undefined {
  const known = stars.present ?? stars.listed;
  return known === undefined || known <= 0 ? undefined : known;
}

/** Whether there is enough known of a project for it to stand in the picture. */
export function isDrawn(project: AuditedProject): boolean {
  return project.lastCommitAt !== undefined && shownStars(project) !== undefined;
}

/** Logarithmic, and never out of the picture. */
function scale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => {
    const bounded = Math.min(to, Math.max(from, value));
    return start + (Math.log(bounded / from) / Math.log(to / from)) * (end - start);
  };
}
