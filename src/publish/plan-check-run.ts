import type { CheckRunOutput, Conclusion } from '../review/review.ts';
import type { Action } from './action.ts';
import type { PostedReview } from './posted-review.ts';

interface Result {
  readonly conclusion: Conclusion;
  readonly output: CheckRunOutput;
  readonly fingerprint: string;
  readonly basis?: string;
}

/**
 * The other writes between a check run that is in progress and its completion, so that a completed one on the head
 * always means that everything else is written. Nothing where there is nothing to write and the result is there.
 */
export function planCheckRun(
  { headSha, checkRun }: PostedReview,
  writes: readonly Action[],
  result: Result,
): readonly Action[] {
  const isCompleted = checkRun?.status === 'completed';
  const isCurrent =
    isCompleted && checkRun.fingerprint === result.fingerprint && checkRun.conclusion === result.conclusion;
  const completion = { type: 'completeCheckRun', headSha, ...result } as const;
  if (isCurrent && writes.length === 0) {
    const isUpToDate = result.basis === undefined || result.basis === checkRun.basis;
    // The same verdict on another basis: the check run is told, and what it shows stays. Annotations would be added.
    const output = { ...result.output, annotations: [] };
    return isUpToDate ? [] : [{ ...completion, id: checkRun.id, output }];
  }
  if (checkRun === undefined || isCompleted) {
    return [{ type: 'createCheckRun', headSha }, ...writes, completion];
  }
  return [...writes, { ...completion, id: checkRun.id }];
}
