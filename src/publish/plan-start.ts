import type { Policy } from '../vocabulary/policy.ts';
import type { Action } from './action.ts';
import { planRemovals } from './managed-labels.ts';
import type { PostedReview } from './posted-review.ts';
import { commentState } from './review-comment.ts';

/**
 * What is written before a pull request is looked at: the head gets a check run that is in progress, and
 * `ready`, which nobody has found this commit to be, comes off; off a draft as well, where no other label is touched.
 * Nothing where the head was reviewed already.
 */
export function planStart(posted: PostedReview, policy: Pick<Policy, 'labels'>): readonly Action[] {
  const { headSha, checkRun } = posted;
  const opening: readonly Action[] = checkRun === undefined ? [{ type: 'createCheckRun', headSha }] : [];
  const isReviewed = checkRun?.status === 'completed' && commentState(posted)?.headSha === headSha;
  const stale = planRemovals(posted, policy.labels, { roles: ['ready'], wanted: [] });
  return [...opening, ...(isReviewed ? [] : stale)];
}

/** A new check run on a head that was reviewed already; everything else stays until it is looked at again. */
export function planRenewal({ headSha }: Pick<PostedReview, 'headSha'>): readonly Action[] {
  return [{ type: 'createCheckRun', headSha }];
}

/** What the pull request shows once the start was executed, so that it need not be read again. */
export function afterStart(
  posted: PostedReview,
  start: readonly Action[],
  checkRunId: number | undefined,
): PostedReview {
  const removed = new Set(start.flatMap((action) => (action.type === 'removeLabel' ? [action.name] : [])));
  const labels = posted.labels.filter((label) => !removed.has(label));
  if (checkRunId === undefined || posted.checkRun !== undefined) return { ...posted, labels };
  return { ...posted, labels, checkRun: { id: checkRunId, status: 'in_progress' } };
}
