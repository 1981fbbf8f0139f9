import { renderFailure } from '../review/failure.ts';
import type { Language, Policy } from '../vocabulary/policy.ts';
import type { Action } from './action.ts';
import { planAdditions, planRemovals, VERDICT_ROLES } from './managed-labels.ts';
import { planCheckRun } from './plan-check-run.ts';
import type { PostedReview } from './posted-review.ts';

/**
 * What a pull request shows whose review broke off: the check run and the label say that it could not be evaluated;
 * the comment stays as it is, since it speaks of the commit that it names.
 */
export function planFailure(
  posted: PostedReview,
  policy: Pick<Policy, 'labels'>,
  options: { readonly language: Language; readonly deliveryId: string },
): readonly Action[] {
  const { checkRun: output, fingerprint } = renderFailure(options.language, options.deliveryId);
  const wanted = [policy.labels['not-evaluated']];
  const writes = posted.isDraft
    ? []
    : [
        ...planRemovals(posted, policy.labels, { roles: VERDICT_ROLES, wanted }),
        ...planAdditions(posted, policy.labels, wanted),
      ];
  return planCheckRun(posted, writes, { conclusion: 'action_required', output, fingerprint });
}
