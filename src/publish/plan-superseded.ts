import { renderSuperseded } from '../review/no-review.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Action } from './action.ts';
import type { PostedReview } from './posted-review.ts';

/** Completes the check run on a commit that is the head no more: nobody else ever looks at it again. */
export function planSuperseded(
  { headSha, checkRun }: Pick<PostedReview, 'headSha' | 'checkRun'>,
  language: Language,
): readonly Action[] {
  if (checkRun === undefined || checkRun.status === 'completed') return [];
  const { checkRun: output, fingerprint } = renderSuperseded(language);
  return [{ type: 'completeCheckRun', id: checkRun.id, headSha, conclusion: 'neutral', output, fingerprint }];
}
