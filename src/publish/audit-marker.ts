import { createHash } from 'node:crypto';
import {
  type Audit,
  type AuditedProject,
  NEWS_KINDS,
  type NewsKind,
  type PreviousAudit,
  type PreviousProject,
} from '../audit/audit.ts';
import { isKnown, toDoOf } from '../audit/reasons.ts';
import type { Outcome } from '../vocabulary/judgement.ts';
import { REQUIREMENT_IDS } from '../requirements/registry.ts';
import { parseMarker, renderMarker } from './marker.ts';

const KIND = 'audit';
/** A marker that is longer is none; the projects behind this are then compared with nothing. */
const MAXIMUM_OUTCOMES_LENGTH = 5500;
/** What there is to do beyond this counts as new at the next audit. */
const MAXIMUM_TO_DO = 160;
const TO_DO_LENGTH = 8;

/** What the issue's text keeps for the next audit. */
export interface KeptAudit extends PreviousAudit {
  /** What there was to do, each as a few letters. */
  readonly toDo: ReadonlySet<string>;
}

/** Whether a text is that of an audit's issue; who wrote it is for the caller to know. */
export function isAuditIssue(body: string): boolean {
  return parseMarker(body)?.['kind'] === KIND;
}

/** When the audit that the issue shows was made, and what it found; undefined where the text does not tell. */
export function auditOfIssue(body: string): KeptAudit | undefined {
  const marker = parseMarker(body);
  const at = marker?.['at'];
  if (marker?.['kind'] !== KIND || at === undefined || Number.isNaN(Date.parse(at))) return undefined;
  const toDo = (marker['todo'] ?? '').split('.').filter((each) => each !== '');
  return { at, projects: parseOutcomes(marker['outcomes'] ?? ''), toDo: new Set(toDo) };
}

/** The marker of the issue that shows this audit. */
export function markerOf(audit: Audit, before: KeptAudit | undefined): string {
  const toDo = signsOf(audit);
  // What there was to do may be there still, where it could not be found out just now.
  const kept = audit.projects.every(isKnown) ? toDo : [...new Set([...toDo, ...(before?.toDo ?? [])])];
  return renderMarker({
    kind: KIND,
    at: audit.at,
    todo: kept.slice(0, MAXIMUM_TO_DO).join('.'),
    outcomes: outcomesOf(audit.projects),
  });
}

/** Whether there is something to do that there was not at the audit before. */
export function hasNewToDo(audit: Audit, before: KeptAudit | undefined): boolean {
  return signsOf(audit).some((sign) => before?.toDo.has(sign) !== true);
}

/** What there is to do, each as a few letters. */
function signsOf(audit: Audit): readonly string[] {
  return toDoOf(audit).map((each) => createHash('sha256').update(each).digest('hex').slice(0, TO_DO_LENGTH));
}

/** One letter a requirement, in the order of the ids. */
const LETTERS: Readonly<Record<Outcome, string>> = {
  met: 'm',
  unmet: 'u',
  'needs-review': 'r',
  unknown: 'k',
  'not-applicable': 'n',
};
const NOT_JUDGED = '-';
/** `applications cilium/pwru/|mmm-mm|Apache-2.0|6:2026-01-01`; the last two parts since there are news. */
const LINE = /^(?<key>.+?)\|(?<letters>[a-z-]+)!?(?:\|(?<licence>[^|]*)\|(?<news>[^|]*))?$/u;

/** Small enough for a marker: a line a project. Without licenses and news where those would be too much. */
function outcomesOf(projects: readonly AuditedProject[]): string {
  const whole = projects.map((project) => `${lineOf(project)}|${licenceIn(project)}|${newsIn(project)}`);
  const short = projects.map(lineOf);
  // A part of the list would make the rest look new.
  return [whole, short].map((lines) => lines.join('\n')).find(isFitting) ?? '';
}

function isFitting(text: string): boolean {
  return encodeURIComponent(text).length <= MAXIMUM_OUTCOMES_LENGTH;
}

function lineOf({ key, findings }: AuditedProject): string {
  const letters = REQUIREMENT_IDS.map((id) => {
    const found = findings.find(({ requirement }) => requirement === id);
    return found === undefined ? NOT_JUDGED : LETTERS[found.outcome];
  });
  return `${key}|${letters.join('')}`;
}

function licenceIn({ licence }: AuditedProject): string {
  return licence?.names.replaceAll(/[|\n]/gu, ' ') ?? '';
}

/** By its place among the kinds, with the day of the audit that told of it first. */
function newsIn({ news }: AuditedProject): string {
  return news.map(({ kind, since }) => `${NEWS_KINDS.indexOf(kind)}:${since.slice(0, 10)}`).join(' ');
}

function parseOutcomes(text: string): PreviousAudit['projects'] {
  return text.split('\n').flatMap((line): PreviousProject[] => {
    const { key, letters = '', licence = '', news = '' } = LINE.exec(line)?.groups ?? {};
    if (key === undefined) return [];
    const outcomes = REQUIREMENT_IDS.flatMap((id, index) => {
      const outcome = (Object.keys(LETTERS) as Outcome[]).find((each) => LETTERS[each] === letters[index]);
      return outcome === undefined ? [] : [[id, outcome] as const];
    });
    const name = key.slice(key.indexOf(' ') + 1).replace(/\/$/, '');
    const since = Object.fromEntries(news.split(' ').flatMap(parseNews));
    const known = licence === '' ? {} : { licence };
    return [{ key, name, outcomes: Object.fromEntries(outcomes), since, ...known }];
  });
}

function parseNews(text: string): readonly (readonly [NewsKind, string])[] {
  const [index = '', day = ''] = text.split(':');
  const kind = NEWS_KINDS[Number(index)];
  const at = new Date(day);
  return kind === undefined || index === '' || Number.isNaN(at.getTime()) ? [] : [[kind, at.toISOString()]];
}
