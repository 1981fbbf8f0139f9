import { setTimeout as sleep } from 'node:timers/promises';
import type { Probot } from 'probot';
import type { Logger } from 'pino';
import { readDeliveries, redeliverFailed } from '../github/read/deliveries.ts';
import type { GitHub } from '../github/client/github.ts';
import {
  type Installation,
  readInstallations,
  readInstalledRepositories,
} from '../github/read/installations.ts';
import { withPatience } from '../github/client/octokit.ts';
import { UnreadableError, isTransient } from '../github/client/request-failure.ts';
import { surveyRepositories } from '../github/read/survey-repositories.ts';
import { offerLostRequests } from '../jobs/lost-requests.ts';
import { type SweepOrigin, addReviews, surveyOptions } from '../jobs/sweep-repository.ts';
import type { Queue } from '../queue/queue.ts';

/** Deliveries that failed before are found by looking through the pull requests. */
const LOOK_BACK_MS = 24 * 3_600_000;
/** A delivery that is just being answered has not failed; the next look finds it. */
const OVERLAP_MS = 10 * 60_000;
/** What people did so lately may have been lost, by a crash or in an outage as long as a weekend. */
const TOUCHED_WITHIN_MS = 3 * 24 * 3_600_000;

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
  const progress: Progress = {
    deliveriesSince: new Date(options.clock().getTime() - LOOK_BACK_MS),
    hasOfferedRequests: false,
    lookedThrough: new Set(),
  };
  while (!signal.aborted) {
    await catchUp(options, progress, signal);
    // Replicas that started together do not ask together.
    const pause = options.intervalMs * (0.9 + 0.2 * Math.random());
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
}

/** What has come off since the program started; each part by itself, so that one that fails holds no other back. */
interface Progress {
  deliveriesSince: Date;
  /** Those that an earlier life of the program left undone. */
  hasOfferedRequests: boolean;
  /** Installations in which what an earlier life left open was looked for. */
  readonly lookedThrough: Set<number>;
}

async function catchUp(options: CatchUpOptions, progress: Progress, signal: AbortSignal): Promise<void> {
  const { probot, log, clock } = options;
  const startedAt = clock();
  const look: Look = { options, startedAt, deliveryId: `catch-up-${startedAt.toISOString()}` };
  try {
    const app: GitHub = await probot.auth();
    const installations = await readInstallations(app);
    for (const installation of installations) {
      if (signal.aborted) return;
      await catchUpInstallation(installation, progress, look);
    }
    await catchUpDeliveries(app, progress, look);
  } catch (err) {
    log.error({ err, deliveryId: look.deliveryId }, 'Could not look for what was missed');
  }
}

interface Look {
  readonly options: CatchUpOptions;
  readonly startedAt: Date;
  /** What its jobs bear in place of a delivery's id. */
  readonly deliveryId: string;
}

/** Throws where GitHub does not answer. */
async function catchUpDeliveries(app: GitHub, progress: Progress, look: Look): Promise<void> {
  const { options, startedAt, deliveryId } = look;
  const { probot, queue, appId, log, intervalMs } = options;
  const deliveries = await readDeliveries(app, progress.deliveriesSince);
  const { requested, failed } = await redeliverFailed(app, deliveries);
  if (failed.length === 0) progress.deliveriesSince = new Date(startedAt.getTime() - OVERLAP_MS - intervalMs);
  else log.error({ deliveryIds: failed }, 'GitHub could not send these failed deliveries again just now');
  if (requested.length > 0) log.warn({ deliveryIds: requested }, 'Asked for failed deliveries');
  if (progress.hasOfferedRequests) return;
  const added = await offerLostRequests(deliveries, {
    app,
    clientFor: async (id) => probot.auth(id),
    queue,
    appId,
    log,
    now: startedAt,
  });
  progress.hasOfferedRequests = true;
  if (added > 0) log.info({ added, deliveryId }, 'Found requests that were not carried out');
}

type Wanted = Pick<SweepOrigin, 'which' | 'touchedAfter'>;

function leftOpen(now: Date): Wanted {
  return { which: 'unfinished-or-unknown', touchedAfter: new Date(now.getTime() - TOUCHED_WITHIN_MS) };
}

async function catchUpInstallation(
  { id, owner }: Installation,
  { lookedThrough }: Progress,
  { options, startedAt, deliveryId }: Look,
): Promise<void> {
  const { probot, queue, appId, log } = options;
  const wanted: Wanted = lookedThrough.has(id) ? { which: 'unfinished' } : leftOpen(startedAt);
  const origin = { ...wanted, installationId: id, deliveryId };
  try {
    const github = withPatience(await probot.auth(id));
    const names = await readInstalledRepositories(github);
    const { repositories, failed } = await surveyRepositories(github, owner, names, surveyOptions(appId));
    let added = 0;
    const skipped = [...failed];
    for (const each of repositories) {
      try {
        added += await addReviews(each, origin, { github, queue });
      } catch (error) {
        if (!(error instanceof UnreadableError) && !isTransient(error)) throw error;
        skipped.push({ repository: each.repository, error });
      }
    }
    for (const { repository, error: err } of skipped) {
      log.error(
        { err, ...repository, deliveryId },
        'The open pull requests of a repository could not be read',
      );
    }
    if (skipped.length === 0) lookedThrough.add(id);
    log[added > 0 ? 'info' : 'debug'](
      { installation: owner, added, deliveryId },
      'Looked for what was missed',
    );
  } catch (err) {
    log.error({ err, installation: owner, deliveryId }, 'Could not look through the open pull requests');
  }
}
