import { setTimeout as sleep } from 'node:timers/promises';
import type { Probot } from 'probot';
import type { Logger } from 'pino';
import { CONFIGURATION_PATH } from '../config/configuration.ts';
import { redeliverFailed } from '../github/failed-deliveries.ts';
import type { GitHub } from '../github/github.ts';
import { type Installation, readInstallations, readInstalledRepositories } from '../github/installations.ts';
import { withPatience } from '../github/patience.ts';
import { UnreadableError, isTransient } from '../github/request-failure.ts';
import { surveyRepositories } from '../github/survey-repositories.ts';
import { type SweepOrigin, addReviews } from '../jobs/sweep-repository.ts';
import type { Queue } from '../queue/queue.ts';

/** Deliveries that failed before are found by looking through the pull requests. */
const LOOK_BACK_MS = 24 * 3_600_000;
/** A delivery that is just being answered has not failed; the next look finds it. */
const OVERLAP_MS = 10 * 60_000;
/** What people did so lately may have been lost, by a crash or in an outage as long as a weekend. */
const TOUCHED_WITHIN_MS = 3 * 24 * 3_600_000;
/** What the jobs bear in place of a delivery's id. */
const ORIGIN = 'catch-up';

export interface CatchUpOptions {
  readonly probot: Pick<Probot, 'auth'>;
  readonly queue: Queue;
  readonly appId: number;
  readonly log: Logger;
  readonly clock: () => Date;
  readonly intervalMs: number;
}

/**
 * Finds on GitHub what no delivery told of, or what a crash lost: on start and again and again. Never throws: what
 * fails is logged and done the next time. Resolves when the signal is aborted.
 */
export async function keepCatchingUp(options: CatchUpOptions, signal: AbortSignal): Promise<void> {
  let since = new Date(options.clock().getTime() - LOOK_BACK_MS);
  let isFirst = true;
  while (!signal.aborted) {
    const startedAt = options.clock();
    if (await catchUp(options, { since, isFirst, signal })) {
      since = new Date(startedAt.getTime() - OVERLAP_MS - options.intervalMs);
      isFirst = false;
    }
    // Replicas that started together do not ask together.
    const pause = options.intervalMs * (0.9 + 0.2 * Math.random());
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

interface Look {
  readonly since: Date;
  /** Until one came off: what an earlier life of the program left open is looked for as well. */
  readonly isFirst: boolean;
  readonly signal: AbortSignal;
}

/** Once; tells whether all of it came off. */
async function catchUp(options: CatchUpOptions, { since, isFirst, signal }: Look): Promise<boolean> {
  const { probot, log } = options;
  const wanted = isFirst ? leftOpen(options.clock()) : ({ which: 'unfinished' } as const);
  try {
    const app: GitHub = await probot.auth();
    const installations = await readInstallations(app);
    let isWhole = true;
    for (const installation of installations) {
      if (signal.aborted) return false;
      isWhole = (await catchUpInstallation(installation, wanted, options)) && isWhole;
    }
    const redelivered = await redeliverFailed(app, since);
    if (redelivered.length > 0) log.warn({ deliveryIds: redelivered }, 'Asked for failed deliveries');
    return isWhole;
  } catch (err) {
    log.error({ err }, 'Could not look for what was missed');
    return false;
  }
}

type Wanted = Pick<SweepOrigin, 'which' | 'touchedAfter'>;

function leftOpen(now: Date): Wanted {
  return { which: 'unfinished-or-unknown', touchedAfter: new Date(now.getTime() - TOUCHED_WITHIN_MS) };
}

async function catchUpInstallation(
  { id, owner }: Installation,
  wanted: Wanted,
  { probot, queue, appId, log }: CatchUpOptions,
): Promise<boolean> {
  try {
    const github = withPatience(await probot.auth(id));
    const names = await readInstalledRepositories(github);
    const { repositories, failed } = await surveyRepositories(github, owner, names, {
      appId,
      configurationPath: CONFIGURATION_PATH,
    });
    let added = 0;
    const skipped = [...failed];
    for (const each of repositories) {
      try {
        added += await addReviews(each, { ...wanted, installationId: id, deliveryId: ORIGIN }, { queue });
      } catch (error) {
        if (!(error instanceof UnreadableError) && !isTransient(error)) throw error;
        skipped.push({ repository: each.repository, error });
      }
    }
    for (const { repository, error: err } of skipped) {
      log.error({ err, ...repository }, 'The open pull requests of a repository could not be read');
    }
    log[added > 0 ? 'info' : 'debug']({ installation: owner, added }, 'Looked for what was missed');
    return skipped.length === 0;
  } catch (err) {
    log.error({ err, installation: owner }, 'Could not look through the open pull requests');
    return false;
  }
}
