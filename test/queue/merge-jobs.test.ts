import { describe, expect, it } from 'vitest';
import { type SweepJob, mergeJobs } from '../../src/queue/queue.ts';
import { aJob } from './a-queue.ts';

function aSweep(more: Partial<SweepJob> = {}): SweepJob {
  return { kind: 'sweep', installationId: 1, owner: 'o', name: 'n', deliveryId: 'd', which: 'all', ...more };
}

function anEnd(at: number) {
  return { headSha: 'a', state: 'ready', about: [], at };
}

function anAsk(by: string) {
  return { by, issue: 3, what: ['all'] as const };
}

describe('mergeJobs', () => {
  it('takes the newer review, and the wish for a new check run', () => {
    const asked = { ...aJob(1, 'old'), renewsCheckRun: true as const };

    expect(mergeJobs(aJob(1, 'old'), aJob(1, 'new'))).toEqual(aJob(1, 'new'));
    expect(mergeJobs(asked, aJob(1, 'new'))).toEqual({ ...aJob(1, 'new'), renewsCheckRun: true });
  });

  it('has what is read be as new as the newest of what was told, in whatever order that came', () => {
    const early = { ...aJob(1, 'd'), asOf: '2026-06-15T11:00:00Z' };
    const late = { ...aJob(1, 'd'), asOf: '2026-06-15T11:00:09Z' };

    expect(mergeJobs(early, late)).toEqual(late);
    expect(mergeJobs(late, early)).toEqual(late);
    expect(mergeJobs(late, aJob(1, 'd'))).toEqual(late);
  });

  it('is as urgent as the more urgent of the two', () => {
    const urgent = { ...aJob(1, 'old'), isUrgent: true as const };

    expect(mergeJobs(urgent, aJob(1, 'new'))).toEqual({ ...aJob(1, 'new'), isUrgent: true });
    expect(mergeJobs(aJob(1, 'new'), urgent)).toEqual(urgent);
    expect(mergeJobs(aSweep(), aSweep())).not.toHaveProperty('isUrgent');
  });

  it('looks at the paths of two pushes, so that the second does not hide the first', () => {
    const merged = mergeJobs(aSweep({ touched: ['list.json'] }), aSweep({ touched: ['README.md'] }));

    expect(merged).toMatchObject({ touched: ['list.json', 'README.md'] });
  });

  it('shows on the dashboard what ended, the later where it ended twice, and hears all who asked', () => {
    const job = { kind: 'dashboard', installationId: 1, owner: 'o', name: 'n', deliveryId: 'd' } as const;
    const merged = mergeJobs(
      { ...job, ended: { 1: anEnd(1), 2: anEnd(1) }, asked: [anAsk('one')] },
      { ...job, ended: { 2: anEnd(2) }, asked: [anAsk('other')] },
    );

    expect(merged).toEqual({
      ...job,
      ended: { 1: anEnd(1), 2: anEnd(2) },
      asked: [anAsk('one'), anAsk('other')],
    });
  });

  it('looks at everything where one of them tells no paths', () => {
    expect(mergeJobs(aSweep(), aSweep({ touched: ['a'] }))).not.toHaveProperty('touched');
    expect(mergeJobs(aSweep({ touched: ['a'] }), aSweep())).not.toHaveProperty('touched');
  });

  it('goes as far as the wider of the two', () => {
    expect(mergeJobs(aSweep({ which: 'all' }), aSweep({ which: 'unfinished' }))).toMatchObject({
      which: 'all',
    });
    expect(
      mergeJobs(aSweep({ which: 'unfinished' }), aSweep({ which: 'unfinished-or-unknown' })),
    ).toMatchObject({
      which: 'unfinished-or-unknown',
    });
  });
});
