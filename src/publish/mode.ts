import type { Mode } from '../config/policy.ts';
import type { Action } from './action.ts';
import type { PostedReview } from './posted-review.ts';

export type { Mode };

const CHECK_RUNS: ReadonlySet<Action['type']> = new Set([
  'createCheckRun',
  'postCheckRun',
  'completeCheckRun',
]);

/** What a plan is to see: as on a draft the check run stands alone, and labels of another time stay as they are. */
export function postedFor(mode: Mode, posted: PostedReview): PostedReview {
  return mode === 'check-only' ? { ...posted, isDraft: true, labels: [] } : posted;
}

/** What of a plan is written, but for `silent`, which writes nothing and tells what it would. */
export function actionsFor(mode: Mode, actions: readonly Action[]): readonly Action[] {
  return mode === 'check-only' ? actions.filter(({ type }) => CHECK_RUNS.has(type)) : actions;
}
