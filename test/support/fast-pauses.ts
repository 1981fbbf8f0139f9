import { RETRY_PAUSES, type RetryPauses } from '../../src/queue/retry-policy.ts';

/** The pauses between the attempts of a job, shrunk; with 0.001 a second is a millisecond. */
export function fastPauses(scale = 0.001): RetryPauses {
  const shrink = (pauses: readonly number[]) => pauses.map((pause) => pause * scale);
  return {
    afterFailedReview: shrink(RETRY_PAUSES.afterFailedReview),
    afterFailure: shrink(RETRY_PAUSES.afterFailure),
    afterIncomplete: shrink(RETRY_PAUSES.afterIncomplete),
  };
}
