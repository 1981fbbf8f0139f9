import type { GitHub } from '../github/client/github.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { readNeighbours } from '../github/read/read-check-run.ts';
import type { ReviewWriter } from '../github/write/review-writer.ts';
import type { Action } from '../publish/action.ts';
import { planSharedHead } from '../publish/plan-shared-head.ts';
import type { PostedReview } from '../publish/posted-review.ts';
import type { Review } from '../review/review.ts';

interface Tools {
  readonly github: GitHub;
  readonly app?: { readonly id: number };
  readonly review: Review;
  /** The numbers of those that were there when the head was last looked at. */
  readonly seen: readonly number[];
  /** What would be written on a pull request that shows this. */
  readonly plan: (before: PostedReview) => readonly Action[];
}

interface Told {
  readonly actions: readonly Action[];
  /** Another review was under way: this one should look again. */
  readonly isIncomplete: boolean;
}

/**
 * Where other pull requests have the same head: what GitHub then shows of it is looked at once all is written, so that
 * of reviews side by side the last one sees the others.
 */
export async function tellOfNeighbours(
  snapshot: PullRequestSnapshot,
  writer: ReviewWriter,
  { github, app, review, seen, plan }: Tools,
): Promise<Told> {
  const { checkRun, ...others } = writer.posted;
  const numbers = [...new Set([...seen, ...(others.neighbours ?? [])])];
  const { headSha } = snapshot;
  const completion = plan(others).find((action) => action.type === 'completeCheckRun');
  if (app === undefined || checkRun === undefined || completion === undefined || numbers.length === 0) {
    return { actions: [], isIncomplete: false };
  }
  const neighbours = await readNeighbours(github, snapshot, { headSha, appId: app.id, numbers });
  const { language } = review;
  const planned = planSharedHead(checkRun, neighbours, { completion, language });
  const { actions } = await writer.write(() => planned, { language, isHeadFresh: true });
  return { actions, isIncomplete: neighbours.some((each) => each.checkRun.status !== 'completed') };
}
