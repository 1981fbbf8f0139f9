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
  const isCompleted = checkRun?.status === 'completed';
  const isReviewed = isCompleted && commentState(posted)?.headSha === headSha;
  const stale = isReviewed ? [] : planRemovals(posted, policy.labels, { roles: ['ready'], wanted: [] });
  // A completed check run means that everything is written: before anything comes off, a new one is opened.
  const opens = checkRun === undefined || (isCompleted && stale.length > 0);
  return [...(opens ? [{ type: 'createCheckRun', headSha } as const] : []), ...stale];
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
  const isOpened = start.some(({ type }) => type === 'createCheckRun');
  if (checkRunId === undefined || !isOpened) return { ...posted, labels };
  return { ...posted, labels, checkRun: { id: checkRunId, status: 'in_progress' } };
}
