import { describe, expect, it } from 'vitest';
import { planMergeGroup } from '../../src/publish/plan-no-review.ts';
import type { Posting } from '../../src/publish/action.ts';
import { planPosting } from '../../src/publish/plan-check-run.ts';
import { HEAD } from '../support/a-review.ts';

const POSTING: Posting = {
  name: 'landscape-config',
  headSha: HEAD,
  conclusion: 'success',
  output: { title: 'Fine', summary: 'All of it', annotations: [] },
  fingerprint: 'f1',
};

describe('planPosting', () => {
  it('posts where there is nothing', () => {
    expect(planPosting(undefined, POSTING)).toEqual([{ type: 'postCheckRun', ...POSTING }]);
  });

  it('writes nothing where the same stands there', () => {
    const posted = { id: '1', status: 'completed', conclusion: 'success', fingerprint: 'f1' } as const;
    expect(planPosting(posted, POSTING)).toEqual([]);
  });

  it.each([
    { id: '1', status: 'completed', conclusion: 'success', fingerprint: 'f2' },
    { id: '1', status: 'completed', conclusion: 'failure', fingerprint: 'f1' },
    { id: '1', status: 'in_progress', fingerprint: 'f1' },
  ] as const)('posts in the place of %j', (posted) => {
    expect(planPosting(posted, POSTING)).toHaveLength(1);
  });
});

describe('planMergeGroup', () => {
  const group = { headSha: HEAD, checkName: 'landscape' };

  it('writes nothing where the configuration does not ask for it', () => {
    expect(planMergeGroup(group, { unrelated: 'none' }, 'en')).toEqual([]);
  });

  it('completes a neutral check run, once', () => {
    const [action] = planMergeGroup(group, { unrelated: 'neutral' }, 'en');
    expect(action).toMatchObject({ type: 'postCheckRun', name: 'landscape', conclusion: 'neutral' });
    const fingerprint = action?.type === 'postCheckRun' ? action.fingerprint : '';
    const posted = { id: '1', status: 'completed', conclusion: 'neutral', fingerprint } as const;
    expect(planMergeGroup({ ...group, posted }, { unrelated: 'neutral' }, 'en')).toEqual([]);
  });
});
