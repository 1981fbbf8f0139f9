import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planActions } from '../../src/publish/plan-actions.ts';
import { planHold, planStart } from '../../src/publish/plan-no-review.ts';
import { commentBody } from '../../src/publish/review-comment.ts';
import { aPostedReview, arbitraryPostedReview } from '../support/a-posted-review.ts';
import { aReview, HEAD, POLICY } from '../support/a-review.ts';
import { applyActions } from '../support/apply-actions.ts';

const HOLD = { by: 'maintainer', at: '2026-06-15T08:00:00Z', reason: 'we talk' };
const OPTIONS = { hold: HOLD, language: 'en', labels: POLICY.labels } as const;
const REVIEWED = applyActions(aPostedReview(), planActions(aReview(), aPostedReview(), POLICY));

describe('a hold', () => {
  it('is said once, whatever is there', () => {
    fc.assert(
      fc.property(arbitraryPostedReview(), (posted) => {
        const held = applyActions(posted, planHold(posted, OPTIONS));
        expect(planHold(held, OPTIONS)).toEqual([]);
      }),
    );
  });

  it('leaves what the review says, and is gone without a trace once it is over', () => {
    const held = applyActions(REVIEWED, planHold(REVIEWED, OPTIONS));
    expect(held.labels).toContain('landscape/on-hold');

    const resumed = applyActions(held, planStart(held, POLICY));
    expect(resumed.labels).toEqual(REVIEWED.labels);
    const after = applyActions(resumed, planActions(aReview(), resumed, POLICY));
    expect(after.comment).toEqual(REVIEWED.comment);
  });

  it('takes `ready` off a commit that nobody has looked at, and no other verdict', () => {
    const body = commentBody({ headSha: 'f'.repeat(40), fingerprint: 'a', comment: 'before' });
    const labels = ['landscape/ready', 'landscape/major', 'bug'];
    const held = (head: string) =>
      planHold(aPostedReview({ labels, headSha: head, comment: { id: '1', body } }), OPTIONS);

    expect(held(HEAD)).toContainEqual({ type: 'removeLabel', name: 'landscape/ready' });
    expect(held('f'.repeat(40)).map(({ type }) => type)).not.toContain('removeLabel');
  });

  it('of a draft or in a locked conversation is told where it may be', () => {
    expect(typesOf({ isDraft: true })).toEqual(['createCheckRun', 'completeCheckRun']);
    expect(typesOf({ isLocked: true })).toEqual([
      'createCheckRun',
      'createLabel',
      'addLabels',
      'completeCheckRun',
    ]);
  });
});

function typesOf(given: object): readonly string[] {
  return planHold({ ...REVIEWED, ...given }, OPTIONS).map(({ type }) => type);
}
