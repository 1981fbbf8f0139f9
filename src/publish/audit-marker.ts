import { createHash } from 'node:crypto';
import type { Audit, AuditedProject, PreviousAudit } from '../audit/audit.ts';
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
const MOVED = '!';

/** Small enough for a marker: `applications cilium/pwru/|mmm-mm` a project. */
function outcomesOf(projects: readonly AuditedProject[]): string {
  let length = 0;
  const lines = projects.map((project) => lineOf(project));
  const fitting = lines.filter((line) => {
    length += encodeURIComponent(line).length + 3;
    return length <= MAXIMUM_OUTCOMES_LENGTH;
  });
  // A part of the list would make the rest look new.
  return fitting.length === lines.length ? fitting.join('\n') : '';
}

function lineOf({ key, findings, repository }: AuditedProject): string {
  const letters = REQUIREMENT_IDS.map((id) => {
    const found = findings.find(({ requirement }) => requirement === id);
    return found === undefined ? NOT_JUDGED : LETTERS[found.outcome];
  });
  return `${key}|${letters.join('')}${repository?.isMoved === true ? MOVED : ''}`;
}

function parseOutcomes(text: string): PreviousAudit['projects'] {
  return text.split('\n').flatMap((line) => {
    const at = line.lastIndexOf('|');
    if (at <= 0) return [];
    const key = line.slice(0, at);
    const letters = line.slice(at + 1);
    const outcomes = REQUIREMENT_IDS.flatMap((id, index) => {
      const outcome = (Object.keys(LETTERS) as Outcome[]).find((each) => LETTERS[each] === letters[index]);
      return outcome === undefined ? [] : [[id, outcome] as const];
    });
    const name = key.slice(key.indexOf(' ') + 1).replace(/\/$/, '');
    return [{ key, name, isMoved: letters.endsWith(MOVED), outcomes: Object.fromEntries(outcomes) }];
  });
}
