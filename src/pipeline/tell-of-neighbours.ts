import type { GitHub } from '../github/client/github.ts';
import type { PullRequestSnapshot } from '../github/read/pull-request-snapshot.ts';
import { readNeighbours } from '../github/read/read-check-run.ts';
import type { ReviewWriter } from '../github/write/review-writer.ts';
import type { Action } from '../publish/action.ts';
import { planSharedHead } from '../publish/plan-shared-head.ts';
import type { PostedReview } from '../publish/posted-review.ts';
import type { Language } from '../messages/catalogue.ts';

interface Tools {
  readonly github: GitHub;
  readonly app?: { readonly id: number };
  readonly language: Language;
  /** The numbers of those that were there when the head was last looked at. */
  readonly seen: readonly number[];
  /** What would be written on a pull request that shows this. */
  readonly plan: (posted: PostedReview) => readonly Action[];
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
  { github, app, language, seen, plan }: Tools,
): Promise<Told> {
  const nothing = { actions: [], isIncomplete: false };
  const { checkRun, ...others } = writer.posted;
  const numbers = [...new Set([...seen, ...(others.neighbours ?? [])])];
  if (app === undefined || checkRun === undefined || numbers.length === 0) return nothing;
  const begun = { ...others, checkRun: { id: checkRun.id, status: 'in_progress' } as const };
  const completion = plan(begun).find((action) => action.type === 'completeCheckRun');
  if (completion === undefined) return nothing;
  const { headSha } = snapshot;
  const neighbours = await readNeighbours(github, snapshot, { headSha, appId: app.id, numbers });
  const planned = planSharedHead(checkRun, neighbours, { completion, language });
  const { actions } = await writer.write(() => planned, { language, isHeadFresh: true });
  return { actions, isIncomplete: neighbours.some((each) => each.checkRun.status !== 'completed') };
}
