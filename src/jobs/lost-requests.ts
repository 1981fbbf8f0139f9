import type { Logger } from 'pino';
import { type DeliveryRecord, readDeliveryPayload, wasReceived } from '../github/read/deliveries.ts';
import type { GitHub } from '../github/client/github.ts';
import { isCheckRunBegun } from '../github/read/read-check-run.ts';
import { isTransient, statusOf } from '../github/client/request-failure.ts';
import type { Job, Queue } from '../queue/queue.ts';
import { type WatchedDelivery, jobsOfDelivery } from './jobs-of-delivery.ts';

/** A merge queue waits no longer for a check run, and nobody for a button. */
const LOST_WITHIN_MS = 6 * 3_600_000;
/** Each takes two requests. */
const MAXIMUM = 50;

/** What nothing on GitHub tells of but the delivery: pull requests do not show that somebody asked. */
const REQUESTS: ReadonlySet<string> = new Set([
  'check_run rerequested',
  'check_run requested_action',
  'check_suite rerequested',
  'merge_group checks_requested',
]);

export interface LostRequestContext {
  /** The App's own client. */
  readonly app: GitHub;
  readonly clientFor: (installationId: number) => Promise<GitHub>;
  readonly queue: Pick<Queue, 'offer'>;
  readonly appId: number;
  readonly log: Pick<Logger, 'warn'>;
  readonly now: Date;
}

/**
 * Adds the jobs of what was asked for and acknowledged lately, and of which no check run came: a process that was
 * killed had them in its memory. Returns how many.
 */
export async function offerLostRequests(
  deliveries: readonly DeliveryRecord[],
  context: LostRequestContext,
): Promise<number> {
  let added = 0;
  for (const delivery of requestsAmong(deliveries, context.now)) {
    const payload = await readDeliveryPayload(context.app, delivery.id);
    if (payload === undefined) continue;
    const { guid: id, event: name } = delivery;
    for (const job of jobsOfDelivery({ id, name, payload } as WatchedDelivery).add) {
      if (await isAnswered(job, payload, delivery, context)) continue;
      await context.queue.offer(job);
      added += 1;
    }
  }
  return added;
}

function requestsAmong(deliveries: readonly DeliveryRecord[], now: Date): readonly DeliveryRecord[] {
  const after = now.getTime() - LOST_WITHIN_MS;
  const requests = deliveries.filter(
    (delivery) =>
      REQUESTS.has(`${delivery.event} ${delivery.action}`) &&
      wasReceived(delivery) &&
      Date.parse(delivery.delivered_at) > after,
  );
  // One that was delivered twice was asked for once.
  return [...new Map(requests.map((request) => [request.guid, request])).values()].slice(0, MAXIMUM);
}

interface Asked {
  readonly check_run?: { readonly head_sha: string };
  readonly check_suite?: { readonly head_sha: string };
  readonly merge_group?: { readonly head_sha: string };
}

async function isAnswered(
  { installationId, owner, name }: Job,
  payload: Asked,
  delivery: DeliveryRecord,
  { clientFor, appId, log }: LostRequestContext,
): Promise<boolean> {
  const { head_sha: headSha } = payload.check_run ?? payload.check_suite ?? payload.merge_group ?? {};
  if (headSha === undefined) return true;
  try {
    const github = await clientFor(installationId);
    const since = new Date(delivery.delivered_at);
    // GitHub tells when a check run began by the second.
    since.setMilliseconds(0);
    return await isCheckRunBegun(github, { owner, name }, { headSha, appId, since });
  } catch (err) {
    // The App may have been taken off, or the commit be gone; what GitHub may say another time is asked again.
    if (statusOf(err) === undefined || isTransient(err)) throw err;
    log.warn({ err, deliveryId: delivery.guid }, 'Could not tell whether a request was answered');
    return true;
  }
}
