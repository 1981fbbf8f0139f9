import pLimit from 'p-limit';
import type { LimitFunction } from 'p-limit';

/** Lets a bounded number of tasks run at a time for each host; the others wait for their turn. */
export interface HostGate {
  readonly run: <T>(host: string, task: () => Promise<T>) => Promise<T>;
}

export function createHostGate(perHost: number): HostGate {
  const limits = new Map<string, LimitFunction>();
  return {
    run(host, task) {
      const limit = limits.get(host) ?? pLimit(perHost);
      limits.set(host, limit);
      return limit(task);
    },
  };
}
