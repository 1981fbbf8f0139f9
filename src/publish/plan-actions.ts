import type { Review } from '../review/review.ts';
import type { Policy } from '../config/policy.ts';
import { type Action, withoutLocked } from './action.ts';
import { OTHER_ROLES, planAdditions, planForgotten, planRemovals, VERDICT_ROLES } from './managed-labels.ts';
import { planCheckRun } from './plan-check-run.ts';
import type { PostedLineComment, PostedReview } from './posted-review.ts';
import { commentBody, commentState, wasSaid } from './review-comment.ts';

/**
 * What makes the pull request show the review: nothing where it does. The order survives a kill at any point: the
 * check run is completed after the last other write, and a verdict that no longer holds comes off first.
 */
export function planActions(
  review: Review,
  posted: PostedReview,
  { basis, ...policy }: Pick<Policy, 'labels'> & { readonly basis?: string | undefined },
): readonly Action[] {
  // A newer push has its own review.
  if (posted.headSha !== review.headSha) return [];
  const wanted = posted.isDraft ? [] : planConversation(review, posted, policy);
  const writes = withoutLocked(posted, wanted);
  return planCheckRun(posted, writes, {
    conclusion: review.conclusion,
    output: review.checkRun,
    fingerprint: review.fingerprint,
    ...(writes.length < wanted.length ? { lockedIn: review.language } : {}),
    ...(basis === undefined ? {} : { basis }),
  });
}

function planConversation(
  review: Review,
  posted: PostedReview,
  { labels: names }: Pick<Policy, 'labels'>,
): readonly Action[] {
  const wanted = review.labels;
  return [
    ...planForgotten(posted, names, wanted),
    ...planRemovals(posted, names, { roles: VERDICT_ROLES, wanted }),
    ...planLineComments(review, posted),
    ...planComment(review, posted),
    ...planAdditions(posted, names, wanted),
    ...planRemovals(posted, names, { roles: OTHER_ROLES, wanted }),
  ];
}

/**
 * What still holds and is there is neither repeated nor touched, even where people put it out of sight. What the program
 * itself put away, for it did not hold then, comes back.
 */
function planLineComments(review: Review, posted: PostedReview): readonly Action[] {
  const wanted = new Set(review.lineComments.map(({ identity }) => identity));
  const shown = posted.lineComments.filter(({ isMinimized }) => !isMinimized);
  // Of several with one identity the one that is shown stands for them.
  const said = [...posted.lineComments.filter(isSaid), ...shown];
  const there = new Map(said.map((each) => [each.identity, each]));
  const gone = shown.filter(({ identity }) => !wanted.has(identity));
  const comments = review.lineComments.filter(({ identity }) => !there.has(identity));
  const back = [...there.values()].filter(
    (each) => wanted.has(each.identity) && isPutAway(each) && wasSaid(posted, each.identity) === false,
  );
  return [
    ...gone.map(({ nodeId }): Action => ({ type: 'minimizeComment', nodeId })),
    ...back.map(({ nodeId }): Action => ({ type: 'unminimizeComment', nodeId })),
    ...(comments.length === 0
      ? []
      : [{ type: 'createReview', headSha: review.headSha, comments } satisfies Action]),
  ];
}

/** All but what the program itself put away once its line was gone: that may have to be said of another line. */
function isSaid(comment: PostedLineComment): boolean {
  return !comment.isOutdated || !isPutAway(comment);
}

/** As the program does it; people may do so too. */
function isPutAway({ isMinimized, minimizedReason }: PostedLineComment): boolean {
  return isMinimized && minimizedReason?.toLowerCase() === 'outdated';
}

function planComment(review: Review, posted: PostedReview): readonly Action[] {
  const body = commentBody(review);
  if (posted.comment === undefined) return review.isSilent ? [] : [{ type: 'createComment', body }];
  const state = commentState(posted);
  const isCurrent =
    state?.fingerprint === review.fingerprint && (state.memory ?? '') === (review.memory ?? '');
  return isCurrent ? [] : [{ type: 'updateComment', id: posted.comment.id, body }];
}
