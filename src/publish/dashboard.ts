import { FAILURE_FINGERPRINT } from '../review/no-review.ts';
import type { Reason } from '../review/reasons.ts';
import type { Conclusion } from '../review/review.ts';
import { REQUIREMENT_IDS } from '../requirements/registry.ts';
import { ENTRY_CHECK_IDS } from '../vocabulary/entry-check-id.ts';
import { VERDICTS } from '../vocabulary/judgement.ts';
import { parseMarker, renderMarker } from './marker.ts';
import type { PostedCheckRun } from './posted-review.ts';

const KIND = 'dashboard';
/** A longer marker is none; of more pull requests only GitHub's own answers tell. */
const MAXIMUM_ROWS_LENGTH = 8_000;
const SHORT_SHA = 7;
const MINUTE_MS = 60_000;
const RADIX = 36;
const SINCE_LENGTH = 6;

/** What stands in the way of being ready. */
type About = Reason['about'];

/** Each begins with three letters of its own, which are what a row keeps. */
export const ABOUT: readonly About[] = [...REQUIREMENT_IDS, ...ENTRY_CHECK_IDS, 'review'];
const ABOUT_LENGTH = 3;
const MAXIMUM_ABOUT = 4;

/** What a review came to; `on-hold` where people asked for silence. */
export const REVIEWED_STATES = [...VERDICTS, 'on-hold'] as const;

export type ReviewedState = (typeof REVIEWED_STATES)[number];

/** What the dashboard keeps of a pull request: GitHub tells nothing of a review that wrote nothing. */
export interface DashboardRow {
  readonly number: number;
  /** The first letters of it. */
  readonly headSha: string;
  readonly state: ReviewedState;
  /** When that head came to that state. */
  readonly since: Date;
  /** Why it is that, the first few. */
  readonly about: readonly About[];
}

/** An open pull request as GitHub shows it. */
export interface OpenOne {
  readonly number: number;
  readonly title: string;
  /** Of its author; absent where the account is gone. */
  readonly login?: string;
  readonly isDraft: boolean;
  readonly headSha: string;
  readonly checkRun?: PostedCheckRun;
}

/** Whether a text is that of the dashboard; who wrote it is for the caller to know. */
export function isDashboard(body: string): boolean {
  return parseMarker(body)?.['kind'] === KIND;
}

/** The rows that the dashboard's text keeps; none where it is somebody's else. */
export function rowsOf(body: string): readonly DashboardRow[] {
  const marker = parseMarker(body);
  if (marker?.['kind'] !== KIND) return [];
  return (marker['rows'] ?? '').split('.').flatMap(parseRow);
}

const ROW =
  /^(?<number>\d{1,10})(?<state>[a-e])(?<headSha>[0-9a-f]{7})(?<since>[0-9a-z]{6})(?<about>[a-z]*)$/u;

function parseRow(text: string): readonly DashboardRow[] {
  const { number, state, headSha = '', since = '', about = '' } = ROW.exec(text)?.groups ?? {};
  const known = REVIEWED_STATES[Number.parseInt(state ?? '', RADIX) - 10];
  if (number === undefined || known === undefined) return [];
  const at = new Date(Number.parseInt(since, RADIX) * MINUTE_MS);
  return [{ number: Number(number), headSha, state: known, since: at, about: parseAbout(about) }];
}

function parseAbout(text: string): readonly About[] {
  const signs: readonly string[] = text.match(/.{3}/gu) ?? [];
  return ABOUT.filter((id) => signs.includes(id.slice(0, ABOUT_LENGTH)));
}

/** The marker of the dashboard that keeps these rows, the first ones where not all fit. */
export function dashboardMarker(rows: readonly DashboardRow[]): string {
  let length = 0;
  const fitting = rows.map(textOf).filter((text) => {
    length += text.length + 1;
    return length <= MAXIMUM_ROWS_LENGTH;
  });
  return renderMarker({ kind: KIND, rows: fitting.join('.') });
}

function textOf({ number, state, headSha, since, about }: DashboardRow): string {
  const letter = (REVIEWED_STATES.indexOf(state) + 10).toString(RADIX);
  const minutes = Math.floor(since.getTime() / MINUTE_MS).toString(RADIX);
  const signs = about.map((id) => id.slice(0, ABOUT_LENGTH));
  return `${number}${letter}${headSha.slice(0, SHORT_SHA)}${minutes.padStart(SINCE_LENGTH, '0')}${signs.join('')}`;
}

/** A review that has ended since the dashboard was written; without a state there was nothing to review. */
export interface EndedReview {
  readonly headSha: string;
  readonly state?: string;
  readonly about: readonly string[];
  /** In milliseconds since the epoch. */
  readonly at: number;
}

/** The rows of the open pull requests, as far as anything is known of their present heads. */
export function renewedRows(
  open: readonly OpenOne[],
  kept: readonly DashboardRow[],
  ended: Readonly<Record<string, EndedReview>>,
): readonly DashboardRow[] {
  return open.flatMap(({ number, headSha }): readonly DashboardRow[] => {
    const isPresent = (other: string) => headSha.startsWith(other.slice(0, SHORT_SHA));
    const before = kept.find((row) => row.number === number && isPresent(row.headSha));
    const review = ended[number];
    if (review === undefined || !isPresent(review.headSha)) return before === undefined ? [] : [before];
    const state = REVIEWED_STATES.find((each) => each === review.state);
    if (state === undefined) return [];
    const since = before?.state === state ? before.since : new Date(review.at);
    const about = ABOUT.filter((id) => review.about.includes(id)).slice(0, MAXIMUM_ABOUT);
    return [{ number, headSha, state, since, about }];
  });
}

export interface DashboardLine extends Pick<OpenOne, 'number' | 'title' | 'login' | 'isDraft'> {
  /** Absent where nobody has looked at its head yet. */
  readonly state?: ReviewedState;
  readonly since?: Date;
  readonly about: DashboardRow['about'];
}

/** What is known of each open pull request, from GitHub and from the rows. */
export function dashboardLines(
  open: readonly OpenOne[],
  rows: readonly DashboardRow[],
): readonly DashboardLine[] {
  return open.map((one) => {
    const row = rows.find(({ number }) => number === one.number);
    const state = stateOf(one, row);
    const since = row?.since ?? one.checkRun?.completedAt;
    return {
      ...one,
      about: state === row?.state ? (row?.about ?? []) : [],
      ...(state === undefined ? {} : { state }),
      ...(state === undefined || since === undefined ? {} : { since }),
    };
  });
}

/** What a completed check run may mean, the likeliest first. */
const MEANT: Readonly<Record<Conclusion, readonly ReviewedState[]>> = {
  success: ['ready'],
  failure: ['needs-changes'],
  neutral: ['needs-maintainer', 'on-hold'],
  action_required: ['not-evaluated', 'needs-maintainer'],
};

/** What a pull request waits for; undefined where nobody has looked at its head yet. GitHub's word goes before ours. */
function stateOf(
  { checkRun }: Pick<OpenOne, 'checkRun'>,
  row: DashboardRow | undefined,
): ReviewedState | undefined {
  const conclusion = checkRun?.status === 'completed' ? checkRun.conclusion : undefined;
  if (conclusion === undefined) return row?.state;
  if (checkRun?.fingerprint === FAILURE_FINGERPRINT) return 'not-evaluated';
  const meant = MEANT[checkRun?.ownConclusion ?? conclusion];
  return meant.find((state) => state === row?.state) ?? meant[0];
}
