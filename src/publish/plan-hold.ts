import type { Hold } from '../conversation/hear-commands.ts';
import { renderHold } from '../review/no-review.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import type { Action } from './action.ts';
import { withoutLocked } from './locked-conversation.ts';
import { planAdditions, planRemovals } from './managed-labels.ts';
import { planCheckRun } from './plan-check-run.ts';
import type { PostedReview } from './posted-review.ts';
import { type Held, commentState, heldBody } from './review-comment.ts';

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
