import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/queue/queue.ts';
import { A_WHILE_MS, type CreateQueue, aJob, aSweep, anAudit, started } from './a-queue.ts';
import { describeRecording } from './recording-contract.ts';
import { eventually } from '../support/eventually.ts';

/** What every queue keeps to; `create` makes one without any job in it. */
export function describeQueue(name: string, create: CreateQueue): void {
  // oxlint-disable-next-line vitest/valid-title -- each queue passes its own name
  describe(name, () => {
    it('begins a first job without delay', async (test) => {
      const { queue, began } = await started(test, create, 60_000);

      await queue.add(aJob(1));
      await began('d1');

      expect(await queue.statistics()).toMatchObject({ waiting: 0, running: 1 });
    });

    it('runs one job at a time for a pull request, and others beside it', async (test) => {
      const { queue, runs, ids, began } = await started(test, create);

      await queue.add(aJob(1, 'a'));
      await began('a');
      await queue.add(aJob(1, 'b'));
      await queue.add(aJob(2, 'c'));
      await began('a', 'c');
      await sleep(A_WHILE_MS);
      expect(ids()).toEqual(['a', 'c']);
      runs[0]?.finish();

      await began('a', 'b', 'c');
    });

    it('keeps what the replaced job was asked besides', async (test) => {
      const { queue, runs, began } = await started(test, create);
      const asked = { ...aJob(1, 'b'), renewsCheckRun: true } as Job;

      await queue.add(aJob(1, 'a'));
      await began('a');
      await queue.add(asked);
      await queue.add(aJob(1, 'c'));
      runs[0]?.finish();
      await began('a', 'c');

      expect(runs[1]?.job).toEqual({ ...asked, deliveryId: 'c' });
    });

    it('lets a newer job replace the one that waits', async (test) => {
      const { queue, runs, ids, began } = await started(test, create);

      await queue.add(aJob(1, 'a'));
      await began('a');
      await queue.add(aJob(1, 'b'));
      await queue.add(aJob(1, 'c'));
      expect(await queue.statistics()).toMatchObject({ waiting: 1, running: 1 });
      runs[0]?.finish();
      await began('a', 'c');
      runs[1]?.finish();
      await queue.whenIdle();

      expect(ids()).toEqual(['a', 'c']);
    });

    it('takes no offer where a job of the same key waits or runs', async (test) => {
      const { queue, runs, ids, began } = await started(test, create);

      await queue.offer(aJob(1, 'a'));
      await began('a');
      await queue.offer(aJob(1, 'b'));
      await queue.add(aJob(1, 'c'));
      await queue.offer(aJob(1, 'd'));
      runs[0]?.finish();
      await began('a', 'c');
      runs[1]?.finish();
      await queue.whenIdle();

      expect(ids()).toEqual(['a', 'c']);
    });

    it('delays the second job of a pull request by the debounce', async (test) => {
      const { queue, runs, began } = await started(test, create, 600);
      const beganAt = performance.now();

      await queue.add(aJob(1, 'a'));
      await began('a');
      runs[0]?.finish();
      await queue.add(aJob(1, 'b'));
      await began('a', 'b');

      // By the queue's clock, which begins a little before this one's.
      expect(performance.now() - beganAt).toBeGreaterThan(500);
    });

    it('puts a job off until the time that it names', async (test) => {
      const { queue, runs, began } = await started(test, create);
      const notBefore = Date.now() + 700;

      await queue.add(aJob(1, 'a'));
      await began('a');
      runs[0]?.finish({ status: 'later', notBefore });
      await began('a', 'a');

      expect(Date.now()).toBeGreaterThanOrEqual(notBefore - 20);
    });

    it('tries a job that throws four times, then counts it as dead until it succeeds', async (test) => {
      const { queue, runs, errors, began } = await started(test, create);

      await queue.add(aJob(1, 'a'));
      for (let attempt = 1; attempt <= 4; attempt += 1) {
        await began(...Array.from({ length: attempt }, () => 'a'));
        runs.at(-1)?.fail(new Error('no'));
      }
      await queue.whenIdle();
      expect(errors).toEqual([true, true, true, false]);
      expect(await queue.statistics()).toMatchObject({ waiting: 0, running: 0, dead: 1 });
      await queue.add(aJob(1, 'b'));
      await began('a', 'a', 'a', 'a', 'b');
      runs.at(-1)?.finish();
      await queue.whenIdle();

      expect(await queue.statistics()).toMatchObject({ dead: 0 });
    });

    it('comes back to what is incomplete, and is idle meanwhile', async (test) => {
      const { queue, runs, began } = await started(test, create, 0, 0.01);

      await queue.add({ ...aJob(1, 'a'), renewsCheckRun: true } as Job);
      await began('a');
      runs[0]?.finish({ status: 'incomplete' });
      await queue.whenIdle();
      await began('a', 'a');
      // The new check run that somebody asked for is there.
      expect(runs[1]?.job).toEqual(aJob(1, 'a'));
      runs[1]?.finish();
      await queue.whenIdle();

      expect(await queue.statistics()).toMatchObject({ waiting: 0 });
    });

    it('loses nothing of jobs that come at the same time', async (test) => {
      const { queue, runs, began } = await started(test, create);
      const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

      for (const each of names) await queue.add(aSweep(each, ['first']));
      await began(...names);
      await Promise.all(
        names.flatMap((each) => [
          queue.add(aSweep(each, ['one'])),
          queue.add(aSweep(each, ['other'])),
          queue.offer(aSweep(each, ['offered'])),
        ]),
      );

      expect(await queue.statistics()).toMatchObject({ waiting: 8, running: 8 });
      for (const run of runs.slice()) run.finish();
      await began(...names, ...names);
      for (const { job } of runs.slice(8)) {
        expect(job).toMatchObject({ touched: expect.arrayContaining(['one', 'other']) });
      }
    });

    it('does with a newer job what a failed one was asked, in place of trying both', async (test) => {
      const { queue, runs, began } = await started(test, create);

      await queue.add({ ...aJob(1, 'a'), renewsCheckRun: true } as Job);
      await began('a');
      await queue.add(aJob(1, 'b'));
      runs[0]?.fail(new Error('no'));
      await began('a', 'b');
      await sleep(A_WHILE_MS);

      expect(runs[1]?.job).toMatchObject({ deliveryId: 'b', renewsCheckRun: true });
      expect(await queue.statistics()).toMatchObject({ waiting: 0, running: 1 });
    });

    it('begins what is urgent before what has waited longer', async (test) => {
      const { queue, runs, ids, began } = await started(test, create);
      const first = Array.from({ length: 8 }, (_, index) => `d${index}`);

      for (let number = 0; number < 12; number += 1) await queue.add(aJob(number));
      await began(...first);
      await queue.add({ ...aJob(20, 'urgent'), isUrgent: true });
      // What waits becomes urgent where a person asks for it, and stays so when it is looked through again.
      await queue.add({ ...aJob(11, 'asked'), isUrgent: true });
      await queue.add(aJob(11, 'asked again'));
      runs[0]?.finish();
      runs[1]?.finish();
      await began(...first, 'urgent', 'asked again');
      runs[2]?.finish();
      await eventually(() => expect(runs).toHaveLength(11));

      expect(ids()).toContain('d8');
    });

    it('keeps trying what no look through the pull requests would find again', async (test) => {
      const { queue, runs, errors, began } = await started(test, create);

      await queue.add(aSweep('a', []));
      for (let attempt = 1; attempt <= 5; attempt += 1) {
        await began(...Array.from({ length: attempt }, () => 'a'));
        runs.at(-1)?.fail(new Error('no'));
      }
      await eventually(() => expect(errors).toHaveLength(5));

      expect(errors).toEqual([true, true, true, true, true]);
      expect(await queue.statistics()).toMatchObject({ dead: 0 });
    });

    it('runs eight at most', async (test) => {
      const { queue, runs, began } = await started(test, create);

      for (let number = 1; number <= 10; number += 1) await queue.add(aJob(number));
      await eventually(() => expect(runs).toHaveLength(8));
      await sleep(A_WHILE_MS);
      expect(runs).toHaveLength(8);
      expect(await queue.statistics()).toMatchObject({ waiting: 2, running: 8 });
      runs[0]?.finish();
      runs[1]?.finish();

      await began(...Array.from({ length: 10 }, (_, index) => `d${index + 1}`));
    });

    it('runs one audit at a time, and reviews beside it', async (test) => {
      const { queue, runs, ids, began } = await started(test, create);

      await queue.offer(anAudit('one'));
      await began('one');
      for (const list of ['two', 'three']) await queue.offer(anAudit(list));
      for (let number = 1; number <= 7; number += 1) await queue.add(aJob(number));
      const reviews = Array.from({ length: 7 }, (_, index) => `d${index + 1}`);
      await began('one', ...reviews);
      await sleep(A_WHILE_MS);
      expect(ids()).toHaveLength(8);
      expect(await queue.statistics()).toMatchObject({ waiting: 2, running: 8 });
      runs[0]?.finish();
      await eventually(() => expect(ids()).toHaveLength(9));
      await sleep(A_WHILE_MS);
      expect(ids()).toHaveLength(9);
      runs.at(-1)?.fail(new Error('no'));

      // One that failed makes room as well.
      await eventually(() => expect(new Set(ids())).toEqual(new Set(['one', 'two', 'three', ...reviews])));
    });

    it('audits a list in one place, however often that is offered', async (test) => {
      const { queue, runs, ids, began } = await started(test, create);

      await queue.offer(anAudit('one'));
      await began('one');
      await queue.offer(anAudit('One'));
      runs[0]?.finish();
      await queue.whenIdle();

      expect(ids()).toEqual(['one']);
    });

    it('stops: takes no more, waits for the running ones, aborts those that take too long', async (test) => {
      const { queue, runs, began } = await started(test, create);

      await queue.add(aJob(1));
      await began('d1');
      await queue.stop(20);

      expect(runs).toHaveLength(1);
      expect(runs[0]?.signal.aborted).toBe(true);
    });

    describeRecording(create);
  });
}
