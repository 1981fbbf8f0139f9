import { createHash } from 'node:crypto';
import { isAllWell } from '../audit/all-well.ts';
import type { Audit, AuditedProject, PreviousAudit } from '../audit/audit.ts';
import { auditMarkdown } from '../audit/audit-markdown.ts';
import { message } from '../messages/message.ts';
import { writerIn } from '../messages/render-message.ts';
import { markdownText } from '../review/markdown.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import type { Language } from '../vocabulary/policy.ts';
import { REQUIREMENT_IDS } from '../vocabulary/requirement-id.ts';
import { parseMarker, renderMarker } from './marker.ts';

/** This program's own issue about the audit: marker and author are both right. */
export interface PostedAuditIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly body: string;
}

/** One write to the list's issues, as data. */
export type AuditIssueAction =
  | { readonly type: 'createIssue'; readonly title: string; readonly body: string }
  | {
      readonly type: 'updateIssue';
      readonly number: number;
      readonly title: string;
      readonly body: string;
      readonly state: 'open' | 'closed';
    };

const KIND = 'audit';
/** A marker that is longer is none; the projects behind this are then compared with nothing. */
const MAXIMUM_OUTCOMES_LENGTH = 5500;

/** Whether a text is that of an audit's issue; who wrote it is for the caller to know. */
export function isAuditIssue(body: string): boolean {
  return parseMarker(body)?.['kind'] === KIND;
}

/** When the audit that the issue shows was made, and what it found, for the next one to compare itself with. */
export function auditOfIssue(body: string): PreviousAudit | undefined {
  const marker = parseMarker(body);
  const at = marker?.['at'];
  if (marker?.['kind'] !== KIND || at === undefined || Number.isNaN(Date.parse(at))) return undefined;
  return { at, projects: parseOutcomes(marker['outcomes'] ?? '') };
}

/**
 * One issue: opened where something is wrong, rewritten in place where something is different, closed where all is
 * well, opened again. Nothing where nothing changed: an issue that people closed stays closed until then.
 */
export function planAuditIssue(
  posted: PostedAuditIssue | undefined,
  audit: Audit,
  language: Language,
): readonly AuditIssueAction[] {
  const isWell = isAllWell(audit);
  const fingerprint = fingerprintOf(audit);
  if (posted === undefined && isWell) return [];
  const title = titleOf(audit, language);
  const body = bodyOf(audit, { language, fingerprint, isWell });
  if (posted === undefined) return [{ type: 'createIssue', title, body }];
  if (parseMarker(posted.body)?.['fingerprint'] === fingerprint && !(isWell && posted.isOpen)) return [];
  return [{ type: 'updateIssue', number: posted.number, title, body, state: isWell ? 'closed' : 'open' }];
}

function titleOf({ counts }: Audit, language: Language): string {
  const { write } = writerIn(language, markdownText);
  const { fails } = counts;
  return write(message('audit.issue-title', { fails, others: counts.ask }));
}

interface BodyOptions {
  readonly language: Language;
  readonly fingerprint: string;
  readonly isWell: boolean;
}

function bodyOf(audit: Audit, { language, fingerprint, isWell }: BodyOptions): string {
  const { write } = writerIn(language, markdownText);
  const marker = renderMarker({
    kind: KIND,
    fingerprint,
    at: audit.at,
    outcomes: outcomesOf(audit.projects),
  });
  const about = write(message(isWell ? 'audit.issue-well' : 'audit.issue-about', {}));
  return [marker, about, auditMarkdown(audit, language)].join('\n\n');
}

/** What the audit says, without what moves by itself: dates, stars and counts. */
function fingerprintOf(audit: Audit): string {
  const projects = audit.projects
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, findings, repository, stars, advice, problems }) => [
      key,
      findings.map(({ requirement, outcome }) => [requirement, outcome]),
      repository?.present,
      stars.isOff,
      advice,
      problems.map(({ check, message: said }) => [check, said.key]),
    ]);
  const orders = audit.orders.map(({ list, moves }) => [list, moves.length > 0]);
  const files = audit.problems.map(({ path, message: said }) => [path, said.key]);
  return createHash('sha256')
    .update(JSON.stringify([projects, orders, files]))
    .digest('hex')
    .slice(0, 32);
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
