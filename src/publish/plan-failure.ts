import { FAILURE_FINGERPRINT, renderFailure, renderRefusal } from '../review/no-review.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import type { Action } from './action.ts';
import { planAdditions, planRemovals, VERDICT_ROLES } from './managed-labels.ts';
import { planCheckRun } from './plan-check-run.ts';
import type { PostedReview } from './posted-review.ts';
import { commentBody } from './review-comment.ts';

interface FailureOptions {
  readonly language: Language;
  readonly deliveryId: string;
}

/**
 * What a pull request shows whose review broke off: the check run and the label say that it could not be evaluated;
 * the comment stays as it is, since it speaks of the commit that it names.
 */
export function planFailure(
  posted: PostedReview,
  policy: Pick<Policy, 'labels'>,
  options: FailureOptions,
): readonly Action[] {
  return planFailedCheckRun(posted, options, planLabels(posted, policy));
}

/** The check run of it alone. */
export function planFailedCheckRun(
  posted: PostedReview,
  { language, deliveryId }: FailureOptions,
  writes: readonly Action[] = [],
): readonly Action[] {
  const { checkRun: output, fingerprint } = renderFailure(language, deliveryId);
  return planCheckRun(posted, writes, { conclusion: 'action_required', output, fingerprint });
}

/** The same where GitHub takes no check run: in a comment, unless there is one already. */
export function planFailureInWords(
  posted: PostedReview,
  policy: Pick<Policy, 'labels'>,
  options: FailureOptions & { readonly reason: string },
): readonly Action[] {
  const writes = planLabels(posted, policy);
  if (posted.isDraft || posted.comment !== undefined) return writes;
  const { headSha } = posted;
  const labels = [policy.labels['not-evaluated']];
  const comment = renderRefusal(options.language, options);
  const body = commentBody({ headSha, fingerprint: FAILURE_FINGERPRINT, comment, labels });
  return [...writes, { type: 'createComment', body }];
}

function planLabels(posted: PostedReview, policy: Pick<Policy, 'labels'>): readonly Action[] {
  const wanted = [policy.labels['not-evaluated']];
  if (posted.isDraft) return [];
  return [
    ...planRemovals(posted, policy.labels, { roles: VERDICT_ROLES, wanted }),
    ...planAdditions(posted, policy.labels, wanted),
  ];
}
