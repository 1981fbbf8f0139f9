/** Lets a bounded number of tasks run at a time for each host; the others wait for their turn. */
export interface HostGate {
  readonly run: <T>(host: string, task: () => Promise<T>) => Promise<T>;
}

export function createHostGate(perHost: number): HostGate {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  async function enter(host: string): Promise<void> {
    const count = running.get(host) ?? 0;
    if (count < perHost) {
      running.set(host, count + 1);
      return;
    }
    await new Promise<void>((resolve) => {
      const queue = waiting.get(host) ?? [];
      waiting.set(host, [...queue, resolve]);
    });
  }

  /** Hands the place to the next one in line, or gives it back. */
  function leave(host: string): void {
    const [next, ...rest] = waiting.get(host) ?? [];
    waiting.set(host, rest);
    if (next === undefined) running.set(host, (running.get(host) ?? 1) - 1);
    else next();
  }

  return {
    async run(host, task) {
      await enter(host);
      try {
        return await task();
      } finally {
        leave(host);
      }
    },
  };
}
