import type { Context, Probot } from 'probot';
import { EVENTS, type WatchedDelivery, jobsOfDelivery } from './jobs/jobs-of-delivery.ts';
import type { Queue } from './queue/queue.ts';

/** The Probot app function: every delivery becomes jobs in the queue, and is acknowledged once they are safe. */
export function createApp(queue: Pick<Queue, 'record'>): (probot: Probot) => void {
  return (probot) => {
    probot.on([...EVENTS], async (context) => receive(context, queue));
  };
}

async function receive(
  context: Context<(typeof EVENTS)[number]>,
  queue: Pick<Queue, 'record'>,
): Promise<void> {
  const { id, name, payload } = context;
  const { add, drop } = jobsOfDelivery({ id, name, payload } as WatchedDelivery);
  const jobs = add.map((job) => ({ ...job, isUrgent: true }) as const);
  const isNew = await queue.record({ id, add: jobs, drop });
  context.log.debug({ event: name, jobs: jobs.length, isNew }, 'Delivery recorded');
}
