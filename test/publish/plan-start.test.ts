import { describe, expect, it } from 'vitest';
import { planActions } from '../../src/publish/plan-actions.ts';
import { planRenewal, planStart } from '../../src/publish/plan-no-review.ts';
import { commentBody } from '../../src/publish/review-comment.ts';
import { aPostedReview } from '../support/a-posted-review.ts';
import { aReview, HEAD, POLICY } from '../support/a-review.ts';
import { applyActions } from '../support/apply-actions.ts';

describe('the start', () => {
  const labels = ['landscape/ready', 'bug'];

  it('of a new head opens a check run and takes the stale verdict off', () => {
    expect(planStart(aPostedReview({ labels }), POLICY)).toEqual([
      { type: 'createCheckRun', headSha: HEAD },
      { type: 'removeLabel', name: 'landscape/ready' },
    ]);
  });

  it('of a review that was killed goes on with its check run', () => {
    const checkRun = { id: '3', status: 'in_progress' } as const;
    expect(planStart(aPostedReview({ labels, checkRun }), POLICY).map(({ type }) => type)).toEqual([
      'removeLabel',
    ]);
  });

  it('writes nothing where the head was reviewed', () => {
    const reviewed = applyActions(aPostedReview(), planActions(aReview(), aPostedReview(), POLICY));
    expect(planStart(reviewed, POLICY)).toEqual([]);
  });

  it.each(['locked', 'refused'] as const)(
    'believes the check run of a review whose comment is %s',
    (missing) => {
      const checkRun = {
        id: '3',
        status: 'completed',
        conclusion: 'success',
        fingerprint: 'a',
        missing,
      } as const;
      expect(planStart(aPostedReview({ labels, checkRun }), POLICY)).toEqual([]);
    },
  );

  it('that somebody asked for opens a check run, unless one is open already', () => {
    const completed = { id: '3', status: 'completed', conclusion: 'success' } as const;
    const created = [{ type: 'createCheckRun', headSha: HEAD }];
    expect(planRenewal(aPostedReview())).toEqual(created);
    expect(planRenewal(aPostedReview({ checkRun: completed }))).toEqual(created);
    expect(planRenewal(aPostedReview({ checkRun: { id: '3', status: 'in_progress' } }))).toEqual([]);
  });

  it('does not believe a ready label whose comment is of another commit', () => {
    const checkRun = { id: '3', status: 'completed', conclusion: 'success', fingerprint: 'a' } as const;
    const body = commentBody({ headSha: 'f'.repeat(40), fingerprint: 'a', comment: '' });
    const posted = aPostedReview({ labels, checkRun, comment: { id: '1', body } });
    // The new check run first: a kill behind it is found again, one behind a completed check run never.
    expect(planStart(posted, POLICY).map(({ type }) => type)).toEqual(['createCheckRun', 'removeLabel']);
  });

  it('of a draft takes nothing off but a stale verdict', () => {
    const kept = ['landscape/addition', 'landscape/needs-maintainer', 'landscape/emerging'];
    const draft = aPostedReview({ labels: [...kept, ...labels], isDraft: true });
    expect(planStart(draft, POLICY)).toEqual([
      { type: 'createCheckRun', headSha: HEAD },
      { type: 'removeLabel', name: 'landscape/ready' },
    ]);
  });
});
