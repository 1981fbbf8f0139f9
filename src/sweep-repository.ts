import type { Logger } from 'pino';
import { CONFIGURATION_PATH } from './config/configuration.ts';
import { listDefinitionOf } from './landscape/list-definition.ts';
import type { GitHub } from './github/github.ts';
import { type OpenPullRequest, listOpenPullRequests } from './github/list-open-pull-requests.ts';
import { readPolicy } from './read-policy.ts';
import type { Queue, SweepJob } from './queue/queue.ts';
import type { Policy } from './vocabulary/policy.ts';

export interface SweepContext {
  readonly github: GitHub;
  readonly queue: Queue;
  readonly appId: number;
  readonly log: Logger;
}

/** Adds a review job for each open pull request that touches a list; see `SweepJob` for which of them. */
export async function sweepRepository(job: SweepJob, context: SweepContext): Promise<void> {
  const repository = { owner: job.owner, name: job.name };
  const policy = await readPolicy(context.github, repository);
  if (job.touched !== undefined && !job.touched.some((path) => isWatched(path, policy))) return;
  let added = 0;
  for await (const page of listOpenPullRequests(context.github, repository, { appId: context.appId })) {
    for (const pullRequest of page.filter((one) => isToReview(one, job, policy))) {
      const { installationId, owner, name, deliveryId } = job;
      await context.queue.add({
        kind: 'review',
        installationId,
        owner,
        name,
        deliveryId,
        number: pullRequest.number,
      });
      added += 1;
    }
  }
  context.log.info({ added, which: job.which }, 'Looked through the open pull requests');
}

/** What a push must touch to make a difference to the reviews that are there. */
function isWatched(path: string, policy: Policy): boolean {
  return path === CONFIGURATION_PATH || listDefinitionOf(path, policy.lists) !== undefined;
}

function isToReview(pullRequest: OpenPullRequest, { which }: SweepJob, policy: Policy): boolean {
  const { changedPaths, arePathsTruncated, checkRun, isDraft } = pullRequest;
  const isDone = checkRun?.status === 'completed';
  if (which === 'unfinished' && isDone) return false;
  // A pull request that left the lists still bears what was posted on it.
  if (checkRun !== undefined && !isDone) return true;
  if (isDraft && isDone) return false;
  return arePathsTruncated || changedPaths.some((path) => listDefinitionOf(path, policy.lists) !== undefined);
}
