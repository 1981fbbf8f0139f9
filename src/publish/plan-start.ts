import type { Policy } from '../config/policy.ts';
import type { Action } from './action.ts';
import { planRemovals } from './managed-labels.ts';
import type { PostedReview } from './posted-review.ts';
import { commentState } from './review-comment.ts';

/**
 * What is written before a pull request is looked at: the head gets a check run that is in progress, and
 * `ready`, which nobody has found this commit to be, comes off, and so does `on-hold` of a hold that is over; off a
 * draft as well, where no other label is touched. Nothing where the head was reviewed already.
 */
export function planStart(posted: PostedReview, policy: Pick<Policy, 'labels'>): readonly Action[] {
  const { headSha, checkRun } = posted;
  const isCompleted = checkRun?.status === 'completed';
  // Where the comment could not be written, the check run says that the rest of the review is there.
  const isTold = commentState(posted)?.headSha === headSha || checkRun?.missing !== undefined;
  const isReviewed = isCompleted && isTold;
  const roles = isReviewed ? (['on-hold'] as const) : (['on-hold', 'ready'] as const);
  const stale = planRemovals(posted, policy.labels, { roles, wanted: [] });
  // A completed check run means that everything is written: before anything comes off, a new one is opened.
  const opens = checkRun === undefined || (isCompleted && stale.length > 0);
  return [...(opens ? [{ type: 'createCheckRun', headSha } as const] : []), ...stale];
}

/** A new check run on a head that was reviewed already; everything else stays until it is looked at again. */
export function planRenewal({
  headSha,
  checkRun,
}: Pick<PostedReview, 'headSha' | 'checkRun'>): readonly Action[] {
  // One that nobody has completed yet is as good as new, and would otherwise stay in progress for ever.
  return checkRun === undefined || checkRun.status === 'completed'
    ? [{ type: 'createCheckRun', headSha }]
    : [];
}
