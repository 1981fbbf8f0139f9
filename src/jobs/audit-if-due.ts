import type { Audit } from '../audit/audit.ts';
import { isKnown } from '../audit/reasons.ts';
import { type AppAuthor, executeIssueActions } from '../github/write/own-issues.ts';
import { RateLimitedError } from '../github/client/request-failure.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { refusalOf } from '../github/client/refusal.ts';
import { type IssueAction, planSurplusIssues } from '../publish/own-issue.ts';
import { planAuditIssue } from '../publish/plan-audit-issue.ts';
import type { AuditJob, JobResult } from '../queue/queue.ts';
import { type AuditResult, auditRepository } from './audit-repository.ts';
import {
  type AuditState,
  auditedListOf,
  isDue,
  previousAuditOf,
  readAuditIssues,
  readAuditState,
} from './due-audit.ts';
import type { JobContext } from './job-context.ts';
import { type OfferedFixes, offerFixes } from './offer-fixes.ts';

/** Until then an outage may end, and the audit is made again; after it, what is known is told. */
const PATIENCE_MS = 24 * 3_600_000;

interface DueAuditContext extends Pick<
  JobContext,
  'github' | 'requestLog' | 'readRemote' | 'auditedAt' | 'log' | 'signal'
> {
  readonly author: AppAuthor;
  readonly now: Date;
}

/** Audits a list, unless that was done meanwhile, and keeps the one issue that tells of it. */
export async function auditIfDue(job: AuditJob, context: DueAuditContext): Promise<JobResult> {
  const repository = { owner: job.owner, name: job.name };
  const { github, author, auditedAt, now, signal } = context;
  const state = await readAuditState(github, repository, author);
  if (state === undefined) return { status: 'done' };
  await write(repository, planSurplusIssues(state.posted), context);
  if (!isDue(state, now, auditedAt.get(auditedListOf(repository)))) return { status: 'done' };
  const result = await auditRepository(repository, { github, ...optionsOf(state, context) });
  if (result === undefined) return { status: 'done' };
  if (isOutage(result.audit, job, context)) return { status: 'incomplete' };
  signal.throwIfAborted();
  const actions = await publish(job, { state, result }, context);
  tell(result.audit, actions, context);
  return { status: 'done' };
}

function optionsOf(state: AuditState, { requestLog, readRemote, now, signal }: DueAuditContext) {
  const previous = previousAuditOf(state);
  const isTold = previous !== undefined && previous.projects.length > 0;
  const remote = readRemote === undefined ? {} : { readRemote };
  return { requestLog, now, signal, ...remote, ...(isTold ? { previous } : {}) };
}

/** Something is not known, GitHub's failing may be why, and it is not yet long that it was first tried. */
function isOutage({ projects }: Audit, job: AuditJob, context: DueAuditContext): boolean {
  return !isLong(job, context) && context.requestLog.failures > 0 && !projects.every(isKnown);
}

function isLong({ offeredAt }: AuditJob, { now }: Pick<DueAuditContext, 'now'>): boolean {
  return now.getTime() - offeredAt > PATIENCE_MS;
}

interface Made {
  /** As it was before the audit, which takes long. */
  readonly state: AuditState;
  readonly result: AuditResult;
}

/** The issue comes last, for by it the audit is no longer due: whatever is broken off before is done again. */
async function publish(
  job: AuditJob,
  { state, result }: Made,
  context: DueAuditContext,
): Promise<readonly string[]> {
  const { github, author, auditedAt, now } = context;
  const { audit, policy } = result;
  const repository = { owner: job.owner, name: job.name };
  const list = auditedListOf(repository);
  // People may have closed it since, and another replica may have opened one.
  const posted = await readAuditIssues(github, repository, author);
  if (!isDue({ ...state, posted }, now, auditedAt.get(list))) return [];
  const offered = policy.audit.pullRequests ? await offer(job, result, context) : { actions: [] };
  const language = policy.language === 'auto' ? 'en' : policy.language;
  const words = { language, tiers: policy.tiers, refused: offered.refused } as const;
  const actions = planAuditIssue(posted, audit, words);
  if (!(await write(repository, actions, context))) {
    auditedAt.set(list, { at: now, isRefused: true });
    return offered.actions;
  }
  if (actions.some(({ type }) => type === 'createIssue')) {
    const surplus = planSurplusIssues(await readAuditIssues(github, repository, author));
    await write(repository, surplus, context);
  }
  auditedAt.set(list, { at: now });
  return [...offered.actions, ...actions.map(({ type }) => type)];
}

/** False where GitHub refuses it, which no other attempt would change: the issue is locked, or issues were turned off. */
async function write(
  repository: RepositoryName,
  actions: readonly IssueAction[],
  { github, log }: Pick<DueAuditContext, 'github' | 'log'>,
): Promise<boolean> {
  const refusal = await refusalOf(executeIssueActions(github, repository, actions));
  if (refusal === undefined) return true;
  log.warn({ refused: refusal.reason }, 'GitHub does not take the issue of the audit');
  return false;
}

/** Where GitHub fails for long, the issue does not wait for the pull request. */
async function offer(job: AuditJob, result: AuditResult, context: DueAuditContext): Promise<OfferedFixes> {
  try {
    return await offerFixes({ owner: job.owner, name: job.name }, result, context);
  } catch (err) {
    if (err instanceof RateLimitedError || context.signal.aborted || !isLong(job, context)) throw err;
    context.log.warn({ err }, 'The pull request of the audit could not be looked after');
    return { actions: [] };
  }
}

function tell({ counts }: Audit, actions: readonly string[], { log, requestLog }: DueAuditContext): void {
  const said = { counts, actions, requests: requestLog.count };
  if (counts.all === 0) log.warn(said, 'The list to audit holds no project');
  else log.info(said, 'Audited');
}
