import type { Action, Posting } from './action.ts';
import type { PostedCheckRun } from './posted-review.ts';

/** Nothing where the commit bears the same result already; a new one takes the place of another. */
export function planPosting(posted: PostedCheckRun | undefined, wanted: Posting): readonly Action[] {
  return isCurrent(posted, wanted) ? [] : [{ type: 'postCheckRun', ...wanted }];
}

/** Whether a completed check run shows this result. */
export function isCurrent(
  posted: PostedCheckRun | undefined,
  { fingerprint, conclusion }: Pick<Posting, 'fingerprint' | 'conclusion'>,
): posted is PostedCheckRun {
  const said = posted?.ownConclusion ?? posted?.conclusion;
  return posted?.status === 'completed' && posted.fingerprint === fingerprint && said === conclusion;
}
