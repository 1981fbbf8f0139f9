import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planActions } from '../../src/publish/plan-actions.ts';
import { planFailure, planWithdrawal } from '../../src/publish/plan-no-review.ts';
import { aPostedReview, arbitraryPostedReview } from '../support/a-posted-review.ts';
import { aReview, POLICY } from '../support/a-review.ts';
import { applyActions } from '../support/apply-actions.ts';

const REVIEWED = applyActions(aPostedReview(), planActions(aReview(), aPostedReview(), POLICY));

describe('a withdrawal', () => {
  it('writes nothing on a pull request that never changed a list', () => {
    expect(planWithdrawal(aPostedReview({ labels: ['landscape/major'] }), POLICY, 'en')).toEqual([]);
  });

  it('reduces the comment to a line, takes the labels off and ends the check run neutral', () => {
    const after = applyActions(REVIEWED, planWithdrawal(REVIEWED, POLICY, 'en'));
    expect(after.labels).toEqual([]);
    expect(after.comment?.body).toMatch(
      /^<!-- landscape-reviewer [^\n]+ -->\n\nThis pull request no longer [^\n]+$/u,
    );
    expect(after.checkRun).toMatchObject({ status: 'completed', conclusion: 'neutral' });
  });

  it('takes off the label of a review that failed before there was a comment', () => {
    const failure = planFailure(aPostedReview(), POLICY, { language: 'en', deliveryId: 'd1' });
    const { checkRun: _, ...failed } = applyActions(aPostedReview(), failure);
    expect(failed.labels).toEqual(['landscape/not-evaluated']);
    const labels = [...failed.labels, 'landscape/major', 'bug'];
    const after = applyActions({ ...failed, labels }, planWithdrawal({ ...failed, labels }, POLICY, 'en'));
    expect(after.labels).toEqual(['landscape/major', 'bug']);
  });

  it('takes it off as well where an earlier review was withdrawn', () => {
    const withdrawn = applyActions(REVIEWED, planWithdrawal(REVIEWED, POLICY, 'en'));
    const failure = planFailure(withdrawn, POLICY, { language: 'en', deliveryId: 'd1' });
    const failed = applyActions(withdrawn, failure);
    const after = applyActions(failed, planWithdrawal(failed, POLICY, 'en'));
    expect(after.labels).toEqual([]);
    expect(after.checkRun?.conclusion).toBe('neutral');
  });

  it('leaves a new head without a check run', () => {
    const { checkRun: _, ...pushed } = REVIEWED;
    const types = planWithdrawal(pushed, POLICY, 'en').map(({ type }) => type);
    expect(types).not.toContain('createCheckRun');
    expect(types.at(-1)).toBe('updateComment');
  });

  it('completes a check run at once where the configuration asks for one', () => {
    const actions = planWithdrawal(aPostedReview(), { ...POLICY, unrelated: 'neutral' }, 'en');
    expect(actions).toMatchObject([
      { type: 'completeCheckRun', output: { summary: expect.stringMatching(/does not change/u) as string } },
    ]);
  });

  it('gives way to a review when the lists are changed again', () => {
    const withdrawn = applyActions(REVIEWED, planWithdrawal(REVIEWED, POLICY, 'en'));
    const again = applyActions(withdrawn, planActions(aReview(), withdrawn, POLICY));
    expect(again.comment).toEqual(REVIEWED.comment);
    expect(again.labels).toEqual(REVIEWED.labels);
  });

  it('writes nothing again, also after a kill', () => {
    fc.assert(
      fc.property(arbitraryPostedReview(), fc.boolean(), (posted, isAsked) => {
        const policy = { ...POLICY, unrelated: isAsked ? 'neutral' : 'none' } as const;
        const actions = planWithdrawal(posted, policy, 'en');
        for (let done = 0; done <= actions.length; done += 1) {
          const killed = applyActions(posted, actions.slice(0, done));
          const after = applyActions(killed, planWithdrawal(killed, policy, 'en'));
          expect(planWithdrawal(after, policy, 'en')).toEqual([]);
          expect(after.comment?.body).toBe(applyActions(posted, actions).comment?.body);
        }
      }),
    );
  });
});
