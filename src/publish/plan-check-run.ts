import type { CheckRunOutput, Conclusion } from '../review/review.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Action, Posting } from './action.ts';
import type { PostedCheckRun, PostedReview } from './posted-review.ts';
import { type Completion, tellOfLock } from './refused-writes.ts';

interface Result {
  readonly conclusion: Conclusion;
  readonly output: CheckRunOutput;
  readonly fingerprint: string;
  /** Of the words on what a locked conversation keeps from being written; absent where nothing is kept. */
  readonly lockedIn?: Language;
  readonly basis?: string;
}

/**
 * The other writes before the completion of the check run, so that a completed one on the head always means that
 * everything else is written. Nothing where there is nothing to write and the result is there.
 */
export function planCheckRun(
  { headSha, checkRun }: PostedReview,
  writes: readonly Action[],
  { lockedIn, ...result }: Result,
): readonly Action[] {
  const isCompleted = checkRun?.status === 'completed';
  const plain: Completion = { type: 'completeCheckRun', headSha, ...result };
  const completion = lockedIn === undefined ? plain : tellOfLock(plain, lockedIn);
  // What GitHub refused may be taken now, and what a lock kept back is written where it is gone.
  const isWhole = checkRun?.missing === completion.missing && checkRun?.missing !== 'refused';
  if (isCurrent(checkRun, result) && isWhole && writes.length === 0) {
    const isUpToDate = result.basis === undefined || result.basis === checkRun.basis;
    // The same verdict on another basis: the check run is told, and what it shows stays. Annotations would be added.
    const output = { ...completion.output, annotations: [] };
    return isUpToDate ? [] : [{ ...completion, id: checkRun.id, output }];
  }
  if (checkRun === undefined) return [...writes, completion];
  // As long as one is completed, everything is written: before anything changes, a new one is opened.
  if (isCompleted) return [{ type: 'createCheckRun', headSha }, ...writes, completion];
  return [...writes, { ...completion, id: checkRun.id }];
}

/** Nothing where the commit bears the same result already; a new one takes the place of another. */
export function planPosting(posted: PostedCheckRun | undefined, wanted: Posting): readonly Action[] {
  return isCurrent(posted, wanted) ? [] : [{ type: 'postCheckRun', ...wanted }];
}

/** Whether a completed check run shows this result. */
function isCurrent(
  posted: PostedCheckRun | undefined,
  { fingerprint, conclusion }: Pick<Posting, 'fingerprint' | 'conclusion'>,
): posted is PostedCheckRun {
  const said = posted?.ownConclusion ?? posted?.conclusion;
  return posted?.status === 'completed' && posted.fingerprint === fingerprint && said === conclusion;
}
