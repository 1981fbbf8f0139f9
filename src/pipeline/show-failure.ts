import type { GitHub } from '../github/client/github.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { refusalIn } from '../github/client/refusal.ts';
import type { Plan, ReviewWriter } from '../github/write/review-writer.ts';
import type { Policy } from '../config/policy.ts';
import {
  planFailedCheckRun,
  planFailure,
  planFailureInWords,
  planSuperseded,
} from '../publish/plan-no-review.ts';
import type { PostedReview } from '../publish/posted-review.ts';
import { reviewLanguage } from '../review/language.ts';
import { tellOfNeighbours } from './tell-of-neighbours.ts';

interface Tools {
  readonly github: GitHub;
  readonly app?: { readonly id: number };
  readonly deliveryId: string;
  readonly log: { readonly error: (fields: object, message: string) => void };
}

interface FailedRun {
  readonly snapshot: PullRequestSnapshot;
  readonly writer: ReviewWriter;
  readonly policy: Policy;
}

/**
 * An unexpected error is never silence: the check run tells, and the job is tried again. Where not all of that can be
 * written, the check run is completed alone, and where GitHub takes none, a comment says so.
 */
export async function showFailure({ snapshot, policy, writer }: FailedRun, tools: Tools): Promise<void> {
  const { deliveryId, log } = tools;
  const language = reviewLanguage(policy, snapshot.text);
  const said = { language, deliveryId };
  // As it stands by now: a check run that was opened is the one to complete.
  const plan = (posted: PostedReview) => planFailedCheckRun(posted, said);
  const failureOf = async (wanted: Plan, isHeadFresh = true) => {
    try {
      const { status, neighbours: seen } = await writer.write(wanted, { language, isHeadFresh });
      if (status === 'head-moved')
        await writer.write(({ posted }) => planSuperseded(posted, language), {
          language,
          isSuperseded: true,
        });
      else await tellOfNeighbours(snapshot, writer, { ...tools, language, seen, plan });
      return undefined;
    } catch (err) {
      // The first error is the one to tell of; GitHub may be what fails.
      log.error({ err }, 'Could not show that a review failed');
      return { err };
    }
  };
  const first = await failureOf(({ posted }) => planFailure(posted, policy, said), false);
  const second = first && (await failureOf(({ posted }) => plan(posted)));
  const refusal = second && refusalIn(second.err);
  if (refusal === undefined) return;
  const { reason } = refusal;
  await failureOf(({ posted }) => planFailureInWords(posted, policy, { ...said, reason }));
}
