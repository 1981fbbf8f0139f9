import type { PreviousAudit } from '../audit/audit.ts';
import { isAuditDue } from '../audit/previous-audit.ts';
import { type AppAuthor, readOwnIssues } from '../github/write/own-issues.ts';
import type { GitHub } from '../github/client/github.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { readListRepository } from '../github/read/read-listed-landscape.ts';
import { auditOfIssue, isAuditIssue } from '../publish/audit-marker.ts';
import { type PostedIssue, planSurplusIssues } from '../publish/own-issue.ts';
import { auditIssueOf } from '../publish/plan-audit-issue.ts';
import { policyFrom } from '../pipeline/read-policy.ts';
import type { AuditRhythm } from '../config/policy.ts';

/**
 * When lists were audited in this process: where all is well and no issue was ever opened, or where GitHub refuses it, its
 * issues cannot tell.
 */
export type AuditTimes = Map<string, AuditTime>;

interface AuditTime {
  readonly at: Date;
  /** GitHub did not take what the audit had to say. */
  readonly isRefused?: boolean;
}

/** Whoever unlocks the issue or accepts a permission tells nobody: the audit is made again so often. */
const REFUSED_FOR_MS = 24 * 3_600_000;

/** How a list's audits stand, as its configuration and its issues tell. */
export interface AuditState {
  readonly rhythm: AuditRhythm;
  readonly posted: readonly PostedIssue[];
}

/** Undefined where no audit is wanted or no issue may be written, where there is no place for its issue, or no repository. */
export async function readAuditState(
  github: GitHub,
  repository: RepositoryName,
  author: AppAuthor,
): Promise<AuditState | undefined> {
  const found = await readListRepository(github, repository);
  if (found === undefined || !found.hasIssues) return undefined;
  const { policy } = policyFrom(found.configurations);
  const rhythm = policy.audit.every;
  if (rhythm === 'off' || policy.mode !== 'full') return undefined;
  return { rhythm, posted: await readAuditIssues(github, repository, author) };
}

/** The issues about the audit: one, unless two replicas opened one at once. */
export async function readAuditIssues(
  github: GitHub,
  repository: RepositoryName,
  author: AppAuthor,
): Promise<readonly PostedIssue[]> {
  const own = await readOwnIssues(github, repository, author);
  return own.filter(({ body }) => isAuditIssue(body));
}

export function previousAuditOf({ posted }: Pick<AuditState, 'posted'>): PreviousAudit | undefined {
  const issue = auditIssueOf(posted);
  return issue && auditOfIssue(issue.body);
}

/** Whether the audit of the running quarter or month is still to be made; `remembered`: of this process. */
export function isDue(state: AuditState, now: Date, remembered: AuditTime | undefined): boolean {
  const postedAt = previousAuditOf(state)?.at;
  const isRefused = remembered?.isRefused === true;
  if (isRefused && now.getTime() - remembered.at.getTime() < REFUSED_FOR_MS) return false;
  const madeAt = isRefused ? undefined : remembered?.at;
  return [madeAt, postedAt === undefined ? undefined : new Date(postedAt)].every((at) =>
    isAuditDue(state.rhythm, now, at),
  );
}

export function hasWork(state: AuditState, now: Date, remembered: AuditTime | undefined): boolean {
  return planSurplusIssues(state.posted).length > 0 || isDue(state, now, remembered);
}

/** The key of a list in `AuditTimes`. */
export function auditedListOf({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`.toLowerCase();
}
