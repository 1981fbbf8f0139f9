import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { A_WHILE_MS, type CreateQueue, aJob, aSweep, started } from './a-queue.ts';

/** What every queue makes of deliveries; part of the contract. */
export function describeRecording(create: CreateQueue): void {
  describe('with deliveries', () => {
    it('forgets the waiting job of a pull request that was closed', async (test) => {
      const { queue, runs, ids, began } = await started(test, create);

      await queue.add(aJob(1, 'a'));
      await began('a');
      await queue.add(aJob(1, 'b'));
      await queue.record({ id: 'closed', add: [], drop: [{ owner: 'O', name: 'N', number: 1 }] });
      runs[0]?.finish();
      await queue.whenIdle();

      expect(ids()).toEqual(['a']);
    });

    it('forgets the dead job of a pull request that was closed, and no other', async (test) => {
      const { queue, runs, began } = await started(test, create);
      const died: string[] = [];

      for (const number of [1, 2]) {
        await queue.add(aJob(number));
        for (let attempt = 1; attempt <= 4; attempt += 1) {
          died.push(`d${number}`);
          await began(...died);
          runs.at(-1)?.fail(new Error('no'));
        }
      }
      await queue.whenIdle();
      expect(await queue.statistics()).toMatchObject({ dead: 2 });
      await queue.record({ id: 'closed', add: [], drop: [{ owner: 'o', name: 'n', number: 1 }] });

      expect(await queue.statistics()).toMatchObject({ dead: 1 });
    });

    it('does nothing for a delivery that it has recorded, and everything for any other', async (test) => {
      const { queue, runs, began } = await started(test, create);
      const delivery = { id: 'x', add: [aJob(1, 'x'), aSweep('s', ['t'])], drop: [] };

      expect(await queue.record(delivery)).toBe(true);
      await began('x', 's');
      for (const run of runs.slice()) run.finish();
      await queue.whenIdle();
      expect(await queue.record(delivery)).toBe(false);
      await sleep(A_WHILE_MS);
      expect(runs).toHaveLength(2);
      expect(await queue.record({ ...delivery, id: 'y' })).toBe(true);

      await began('x', 's', 'x', 's');
    });
  });
}
