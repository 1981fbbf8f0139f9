import { isAllWell, toDoOf } from '../audit/reasons.ts';
import type { Audit } from '../audit/audit.ts';
import { auditMarkdown } from '../audit/audit-markdown.ts';
import { type Message, message } from '../messages/message.ts';
import { writerIn } from '../messages/render-message.ts';
import type { TierNames } from '../messages/text-format.ts';
import { markdownText } from '../review/markdown.ts';
import type { Language } from '../messages/catalogue.ts';
import { type KeptAudit, auditOfIssue, hasNewToDo, markerOf } from './audit-marker.ts';
import { type IssueAction, type PostedIssue, openOnes, planSurplusIssues } from './own-issue.ts';

export interface IssueWords {
  readonly language: Language;
  readonly tiers: TierNames | undefined;
  /** Why GitHub would not take the pull request with the repairs, in its words. */
  readonly refused: string | undefined;
}

/** GitHub's words to an App that lacks a permission. */
const NO_PERMISSION = /not accessible by integration/iu;

/** In milliseconds since the epoch; 0 where the text does not tell. */
function writtenAt({ body }: PostedIssue): number {
  return Date.parse(auditOfIssue(body)?.at ?? '') || 0;
}

/** The issue that counts: the oldest open one, or of the closed ones that which was written last. */
export function auditIssueOf(posted: readonly PostedIssue[]): PostedIssue | undefined {
  const [oldest] = openOnes(posted);
  if (oldest !== undefined) return oldest;
  return posted.toSorted((a, b) => writtenAt(b) - writtenAt(a) || a.number - b.number)[0];
}

/**
 * One issue: opened where there is something to do, rewritten in place at each audit, closed where all is well.
 * Whoever closes it has seen what it says: it is opened again only where there is something new to do. What could not
 * be found out neither opens nor closes it.
 */
export function planAuditIssue(
  posted: readonly PostedIssue[],
  audit: Audit,
  words: IssueWords,
): readonly IssueAction[] {
  const issue = auditIssueOf(posted);
  const before = issue && auditOfIssue(issue.body);
  const hasToDo = toDoOf(audit).length > 0;
  // A list that holds nothing was not found where the configuration has it: that says nothing of its projects.
  if (!hasToDo && audit.counts.all === 0) return [];
  if (issue === undefined && !hasToDo) return [];
  const title = titleOf(audit, words.language);
  const body = bodyOf(audit, before, words);
  if (issue === undefined) return [{ type: 'createIssue', title, body }];
  const isOpen = issue.isOpen ? !isAllWell(audit) : hasNewToDo(audit, before);
  return [
    {
      type: 'updateIssue',
      number: issue.number,
      body,
      ...(title === issue.title ? {} : { title }),
      ...(isOpen === issue.isOpen ? {} : { state: isOpen ? 'open' : 'closed' }),
    },
    ...planSurplusIssues(posted),
  ];
}

function titleOf(audit: Audit, language: Language): string {
  const { write } = writerIn(language, markdownText);
  const { fails } = audit.counts;
  if (isAllWell(audit)) return write(message('audit.issue-title.well', {}));
  if (fails > 0) return write(message('audit.issue-title.fails', { fails }));
  const kind = toDoOf(audit).length > 0 ? 'to-do' : 'not-known';
  return write(message(`audit.issue-title.${kind}`, {}));
}

function bodyOf(
  audit: Audit,
  before: KeptAudit | undefined,
  { language, tiers, refused }: IssueWords,
): string {
  const { write } = writerIn(language, markdownText);
  const about = write(message(isAllWell(audit) ? 'audit.issue-well' : 'audit.issue-about', {}));
  const note = refused === undefined ? [] : [`> ℹ️ ${write(refusalMessage(refused))}`];
  return [markerOf(audit, before), about, ...note, auditMarkdown(audit, language, tiers)].join('\n\n');
}

function refusalMessage(reason: string): Message {
  return NO_PERMISSION.test(reason)
    ? message('audit.pull.no-permission', {})
    : message('audit.pull.refused', { reason });
}
