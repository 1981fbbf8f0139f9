import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createMetrics } from '../../src/server/metrics.ts';

const STATISTICS = { waiting: 3, running: 2, oldestWaitMs: 1500, dead: 1 };

/** The lines about the queue. */
async function linesOf(statistics: () => Promise<typeof STATISTICS>): Promise<string[]> {
  const { registry } = createMetrics({ statistics });
  return queueLines(await registry.metrics());
}

function queueLines(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('landscape_queue'));
}

describe('the metrics', () => {
  it('ask the queue once for each time that somebody looks', async () => {
    const statistics = vi.fn<() => Promise<typeof STATISTICS>>(async () => STATISTICS);
    const { registry } = createMetrics({ statistics });

    await registry.metrics();
    await registry.metrics();

    expect(statistics).toHaveBeenCalledTimes(2);
  });

  it('tell the depth and the age of the queue', async () => {
    expect(await linesOf(async () => STATISTICS)).toEqual([
      'landscape_queue_jobs{state="waiting"} 3',
      'landscape_queue_jobs{state="running"} 2',
      'landscape_queue_jobs{state="dead"} 1',
      'landscape_queue_oldest_wait_seconds 1.5',
      'landscape_queue_up 1',
    ]);
  });

  it('tell that the queue does not answer, and no number of it', async () => {
    const lines = await linesOf(async () => Promise.reject(new Error('the database is away')));

    expect(lines).toEqual(['landscape_queue_up 0']);
  });

  it('do not wait for a queue that does not answer', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let lines: readonly string[] | undefined;

    void linesOf(async () => new Promise(() => undefined)).then((all) => (lines = all));
    await vi.advanceTimersByTimeAsync(5000);

    expect(lines).toEqual(['landscape_queue_up 0']);
  });

  it('have the numbers again when the queue answers again', async () => {
    let isThere = false;
    const { registry } = createMetrics({
      statistics: async () => {
        if (!isThere) throw new Error('the database is away');
        return STATISTICS;
      },
    });

    await registry.metrics();
    isThere = true;

    expect(queueLines(await registry.metrics())).toHaveLength(5);
  });
});
