import type { Policy } from '../config/policy.ts';
import { type Action, withoutLocked } from './action.ts';
import { VERDICT_ROLES, planAdditions, planForgotten, planRemovals } from './managed-labels.ts';
import type { PostedCheckRun, PostedReview } from './posted-review.ts';
import { type Held, commentBody, commentState, heldBody } from './review-comment.ts';
import type { Hold } from '../conversation/hear-commands.ts';
import {
  FAILURE_FINGERPRINT,
  renderFailure,
  renderHold,
  renderMergeGroup,
  renderRefusal,
  renderSuperseded,
  renderUnrelated,
  renderWithdrawal,
} from '../review/no-review.ts';
import type { Language } from '../messages/catalogue.ts';
import { planCheckRun, planPosting } from './plan-check-run.ts';
import { LABEL_ROLES } from '../vocabulary/label.ts';

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

/**
 * While people keep the program silent, the check run of the head, a label and the top of the comment say so, once.
 * What was posted stays as it is below; only `ready` comes off a commit that nobody has looked at.
 */
export function planHold(
  posted: PostedReview,
  {
    hold,
    language,
    labels: names,
  }: Pick<Policy, 'labels'> & { readonly hold: Hold; readonly language: Language },
): readonly Action[] {
  const { checkRun: output, fingerprint, banner } = renderHold(hold, language);
  const label = names['on-hold'];
  const isReviewed = commentState(posted)?.headSha === posted.headSha;
  const writes = posted.isDraft
    ? []
    : [
        ...planRemovals(posted, names, { roles: isReviewed ? [] : ['ready'], wanted: [] }),
        ...planBanner(posted, { banner, fingerprint, label }),
        ...planAdditions(posted, names, [label]),
      ];
  return planCheckRun(posted, withoutLocked(posted, writes), { conclusion: 'neutral', output, fingerprint });
}

function planBanner({ comment }: PostedReview, held: Held): readonly Action[] {
  if (comment === undefined) return [];
  const body = heldBody(comment.body, held);
  return body === comment.body ? [] : [{ type: 'updateComment', id: comment.id, body }];
}

/**
 * What is written on a pull request that changes no list: nothing, unless it did before. Then its comment becomes
 * one line, the managed labels come off, and the check run ends neutral. `unrelated: neutral` completes a check
 * run in any case.
 */
export function planWithdrawal(
  posted: PostedReview,
  policy: Pick<Policy, 'labels' | 'unrelated'>,
  language: Language,
): readonly Action[] {
  const withdrawal = renderWithdrawal(language);
  const { checkRun: output, fingerprint } =
    posted.comment === undefined ? renderUnrelated(language) : withdrawal;
  const wanted = posted.isDraft ? [] : planConversation(posted, policy.labels, withdrawal);
  const writes = withoutLocked(posted, wanted);
  const hasCheckRun = posted.checkRun !== undefined || policy.unrelated === 'neutral';
  if (!hasCheckRun) return writes;
  return planCheckRun(posted, writes, { conclusion: 'neutral', output, fingerprint });
}

function planConversation(
  posted: PostedReview,
  names: Policy['labels'],
  { comment, fingerprint }: ReturnType<typeof renderWithdrawal>,
): readonly Action[] {
  const lineComments = posted.lineComments
    .filter(({ isMinimized }) => !isMinimized)
    .map(({ nodeId }): Action => ({ type: 'minimizeComment', nodeId }));
  // Labels come after a comment: without one that still speaks of a review, they are a person's.
  const state = commentState(posted);
  if (posted.comment === undefined || state?.fingerprint === fingerprint) {
    // Only these are ever put on without a comment, where a review failed or was not wanted yet.
    const alone = planRemovals(posted, names, { roles: ['not-evaluated', 'on-hold'], wanted: [] });
    return [...alone, ...lineComments];
  }
  // Kept, for otherwise a judgement could be carried over to another entry by taking the lists out and in again.
  const remembered = state?.memory === undefined ? {} : { memory: state.memory };
  const body = commentBody({ headSha: posted.headSha, fingerprint, comment, ...remembered });
  return [
    ...planForgotten(posted, names, []),
    ...planRemovals(posted, names, { roles: LABEL_ROLES, wanted: [] }),
    ...lineComments,
    { type: 'updateComment', id: posted.comment.id, body },
  ];
}

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

/** Completes the check run on a commit that is the head no more: nobody else ever looks at it again. */
export function planSuperseded(
  { headSha, checkRun }: Pick<PostedReview, 'headSha' | 'checkRun'>,
  language: Language,
): readonly Action[] {
  if (checkRun === undefined || checkRun.status === 'completed') return [];
  const { checkRun: output, fingerprint } = renderSuperseded(language);
  return [{ type: 'completeCheckRun', id: checkRun.id, headSha, conclusion: 'neutral', output, fingerprint }];
}

/** Where the check run is required, a merge queue waits for it on a commit that belongs to no pull request. */
export function planMergeGroup(
  group: { readonly headSha: string; readonly checkName: string; readonly posted?: PostedCheckRun },
  { unrelated }: Pick<Policy, 'unrelated'>,
  language: Language,
): readonly Action[] {
  if (unrelated === 'none') return [];
  const { headSha, checkName: name, posted } = group;
  const { checkRun: output, fingerprint } = renderMergeGroup(language);
  return planPosting(posted, { name, headSha, conclusion: 'neutral', output, fingerprint });
}
