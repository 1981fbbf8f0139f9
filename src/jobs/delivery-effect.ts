import type { Job, ReviewJob } from '../queue/queue.ts';

/** What a delivery leads to: jobs to add, and pull requests whose waiting jobs are dropped. */
export interface DeliveryEffect {
  readonly add: readonly Job[];
  readonly drop: readonly Pick<ReviewJob, 'owner' | 'name' | 'number'>[];
}

export const NOTHING: DeliveryEffect = { add: [], drop: [] };

/** Absent on deliveries of a plain repository webhook, which this program cannot answer. */
export function installationOf(payload: object): number | undefined {
  const { installation } = payload as { readonly installation?: { readonly id: number } | null };
  return installation?.id;
}
