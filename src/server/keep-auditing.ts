import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Probot } from 'probot';
import type { PreviousAudit } from '../audit/audit.ts';
import { isAuditDue } from '../audit/audit-due.ts';
import { auditRepository } from '../jobs/audit-repository.ts';
import { CONFIGURATION_PATH } from '../config/configuration.ts';
import { type AppAuthor, executeAuditIssue, readAppAuthor, readAuditIssue } from '../github/audit-issue.ts';
import type { GitHub } from '../github/github.ts';
import { readInstallations, readInstalledRepositories } from '../github/installations.ts';
import type { RepositoryName } from '../github/pull-request-snapshot.ts';
import { readListRepository } from '../github/read-listed-landscape.ts';
import { RequestLog, withRequestLog } from '../github/request-log.ts';
import {
  type AuditIssueAction,
  type PostedAuditIssue,
  auditOfIssue,
  planAuditIssue,
} from '../publish/plan-audit-issue.ts';
import { policyFrom } from '../read-policy.ts';

/** An audit has the whole quarter: the first look leaves a start to what is in a hurry. */
const FIRST_LOOK_MS = 10 * 60_000;
const BETWEEN_LOOKS_MS = 6 * 3_600_000;

export interface AuditScheduleOptions {
  readonly probot: Pick<Probot, 'auth'>;
  readonly log: Logger;
  readonly clock: () => Date;
}

/**
 * Audits the lists whose configuration asks for it, at the beginning of each quarter or month. Never throws: what
 * fails is logged and done at the next look. Resolves when the signal is aborted.
 */
export async function keepAuditing(options: AuditScheduleOptions, signal: AbortSignal): Promise<void> {
  // An audit that found nothing to tell leaves no trace on GitHub: it is remembered here.
  const auditedAt = new Map<string, Date>();
  const pause = async (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined);
  for (await pause(FIRST_LOOK_MS); !signal.aborted; await pause(BETWEEN_LOOKS_MS)) {
    await auditAllDue(options, auditedAt, signal);
  }
}

/** One look at every installation. */
export async function auditAllDue(
  { probot, log, clock }: AuditScheduleOptions,
  auditedAt: Map<string, Date>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const app: GitHub = await probot.auth();
    const author = await readAppAuthor(app);
    for (const installation of await readInstallations(app)) {
      const github: GitHub = await probot.auth(installation.id);
      for (const name of await readInstalledRepositories(github)) {
        if (signal.aborted) return;
        const repository = { owner: installation.owner, name };
        await auditIfDue(repository, { github, author, log, clock, auditedAt, signal });
      }
    }
  } catch (err) {
    log.error({ err }, 'The audits could not be looked after');
  }
}

interface DueContext extends Pick<AuditScheduleOptions, 'log' | 'clock'> {
  readonly github: GitHub;
  readonly author: AppAuthor;
  readonly auditedAt: Map<string, Date>;
  readonly signal: AbortSignal;
}

async function auditIfDue(repository: RepositoryName, context: DueContext): Promise<void> {
  const { github, author, log, clock, auditedAt } = context;
  const key = `${repository.owner}/${repository.name}`;
  try {
    const found = await readListRepository(github, repository, CONFIGURATION_PATH);
    if (found === undefined) return;
    const { audit: rhythm } = policyFrom(found.configurations).policy;
    const now = clock();
    if (!isAuditDue(rhythm, now, auditedAt.get(key))) return;
    const posted = await readAuditIssue(github, repository, author);
    const previous = posted && auditOfIssue(posted.body);
    // An earlier life of this process may have made it.
    if (previous === undefined || isAuditDue(rhythm, now, new Date(previous.at))) {
      const actions = await auditNow(repository, { ...context, posted, previous });
      log.info({ repository: key, actions: actions.map(({ type }) => type) }, 'Audited');
    }
    auditedAt.set(key, now);
  } catch (err) {
    log.error({ err, repository: key }, 'A list could not be audited');
  }
}

interface AuditContext extends DueContext {
  readonly posted: PostedAuditIssue | undefined;
  readonly previous: PreviousAudit | undefined;
}

async function auditNow(
  repository: RepositoryName,
  { github, clock, signal, posted, previous }: AuditContext,
): Promise<readonly AuditIssueAction[]> {
  const requestLog = new RequestLog();
  const result = await auditRepository(repository, {
    github: withRequestLog(github, requestLog),
    requestLog,
    now: clock(),
    signal,
    ...(previous === undefined || previous.projects.length === 0 ? {} : { previous }),
  });
  if (result === undefined) return [];
  const { audit, policy } = result;
  const actions = planAuditIssue(posted, audit, policy.language === 'auto' ? 'en' : policy.language);
  signal.throwIfAborted();
  await executeAuditIssue(github, repository, actions);
  return actions;
}
