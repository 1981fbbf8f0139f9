import { renderUnrelated, renderWithdrawal } from '../review/no-review.ts';
import { LABEL_ROLES } from '../vocabulary/label.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import type { Action } from './action.ts';
import { withoutLocked } from './locked-conversation.ts';
import { planForgotten, planRemovals } from './managed-labels.ts';
import { planCheckRun } from './plan-check-run.ts';
import type { PostedReview } from './posted-review.ts';
import { commentBody, commentState } from './review-comment.ts';

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
