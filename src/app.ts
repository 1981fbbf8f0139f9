import type { Context, Probot } from 'probot';
import { EVENTS, type WatchedDelivery, jobsOfDelivery } from './jobs/jobs-of-delivery.ts';
import type { Queue } from './queue/queue.ts';
import { SeenDeliveries } from './queue/seen-deliveries.ts';

/** The Probot app function: every delivery becomes jobs in the queue, and is acknowledged once they are safe. */
export function createApp(queue: Queue): (probot: Probot) => void {
  const seen = new SeenDeliveries();
  return (probot) => {
    probot.on([...EVENTS], async (context) => receive(context, queue, seen));
  };
}

async function receive(
  context: Context<(typeof EVENTS)[number]>,
  queue: Queue,
  seen: SeenDeliveries,
): Promise<void> {
  if (seen.has(context.id)) return;
  const effect = jobsOfDelivery({
    id: context.id,
    name: context.name,
    payload: context.payload,
  } as WatchedDelivery);
  for (const pullRequest of effect.drop) await queue.drop(pullRequest);
  for (const job of effect.add) await queue.add(job);
  // Only now: a redelivery bears the same id, and it must not be dropped when the first one was not kept.
  seen.add(context.id);
  context.log.debug({ event: context.name, jobs: effect.add.length }, 'Delivery recorded');
}
