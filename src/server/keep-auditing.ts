import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Probot } from 'probot';
import { type AppAuthor, readAppAuthor } from '../github/write/own-issues.ts';
import type { GitHub } from '../github/client/github.ts';
import {
  type Installation,
  readInstallations,
  readInstalledRepositories,
} from '../github/read/installations.ts';
import { withPatience } from '../github/client/octokit.ts';
import { UnreadableError, isTransient } from '../github/client/request-failure.ts';
import { type AuditTimes, auditedListOf, hasWork, readAuditState } from '../jobs/due-audit.ts';
import type { Queue } from '../queue/queue.ts';

/** An audit has the whole quarter: the first look leaves a start to what is in a hurry. */
const FIRST_LOOK_MS = 10 * 60_000;
const BETWEEN_LOOKS_MS = 6 * 3_600_000;
/** What the jobs bear in place of a delivery's id. */
const ORIGIN = 'audit';

export interface AuditScheduleOptions {
  readonly probot: Pick<Probot, 'auth'>;
  readonly queue: Pick<Queue, 'offer'>;
  /** Shared with the runner of the jobs. */
  readonly auditedAt: AuditTimes;
  readonly log: Logger;
  readonly clock: () => Date;
}

/**
 * Offers the audits that are due to the queue, which makes each of them in one place. Never throws: what fails is
 * logged and done at the next look. Resolves when the signal is aborted.
 */
export async function keepAuditing(options: AuditScheduleOptions, signal: AbortSignal): Promise<void> {
  const pause = async (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined);
  for (await pause(FIRST_LOOK_MS); !signal.aborted; await pause(BETWEEN_LOOKS_MS)) {
    await offerDueAudits(options, signal);
  }
}

/** One look at every installation. */
export async function offerDueAudits(options: AuditScheduleOptions, signal: AbortSignal): Promise<void> {
  const { probot, log } = options;
  try {
    const app: GitHub = await probot.auth();
    const author = await readAppAuthor(app);
    for (const installation of await readInstallations(app)) {
      if (signal.aborted) return;
      await lookAtInstallation(installation, { ...options, author }, signal);
    }
  } catch (err) {
    log.error({ err }, 'The audits could not be looked after');
  }
}

type LookOptions = AuditScheduleOptions & { readonly author: AppAuthor };

async function lookAtInstallation(
  { id, owner }: Installation,
  options: LookOptions,
  signal: AbortSignal,
): Promise<void> {
  const { probot, queue, log, clock } = options;
  try {
    const github = withPatience(await probot.auth(id));
    for (const name of await readInstalledRepositories(github)) {
      if (signal.aborted) return;
      try {
        if (!(await isWorthAJob(github, { owner, name }, options))) continue;
      } catch (err) {
        // Of one repository alone: what is wrong with the token or with the limit is so for every one of them.
        if (!(err instanceof UnreadableError) && !isTransient(err)) throw err;
        log.error({ err, owner, name }, 'The audit of a repository could not be looked after');
        continue;
      }
      const offeredAt = clock().getTime();
      await queue.offer({ kind: 'audit', installationId: id, owner, name, deliveryId: ORIGIN, offeredAt });
    }
  } catch (err) {
    log.error({ err, installation: owner }, 'The audits of an installation could not be looked after');
  }
}

async function isWorthAJob(
  github: GitHub,
  repository: { readonly owner: string; readonly name: string },
  { author, auditedAt, clock }: LookOptions,
): Promise<boolean> {
  const state = await readAuditState(github, repository, author);
  return state !== undefined && hasWork(state, clock(), auditedAt.get(auditedListOf(repository)));
}
