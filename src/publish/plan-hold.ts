import type { Hold } from '../conversation/hear-commands.ts';
import { renderHold } from '../review/hold.ts';
import type { Language } from '../vocabulary/policy.ts';
import type { Action } from './action.ts';
import { planCheckRun } from './plan-check-run.ts';
import type { PostedReview } from './posted-review.ts';

/** While people keep the program silent, the check run of the head says so, once; nothing else is touched. */
export function planHold(posted: PostedReview, hold: Hold, language: Language): readonly Action[] {
  const { checkRun: output, fingerprint } = renderHold(hold, language);
  return planCheckRun(posted, [], { conclusion: 'neutral', output, fingerprint });
}
