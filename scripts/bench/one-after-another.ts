import { setTimeout as sleep } from 'node:timers/promises';
import type { PullRequestName, Sandbox } from '../../test/local-github/sandbox.ts';
import { median } from './report.ts';

/** The medians of some reviews. */
export interface Reviews {
  readonly milliseconds: number;
  readonly requests: number;
  /** The longest chain of requests that waited for one another. */
  readonly depth: number;
}

/** What is counted of the last of them may still be on its way. */
const ANSWERED_WITHIN_MS = 200;

/** Has each pull request reviewed, one after the other; `review` resolves when it is finished. */
export async function reviewOneAfterAnother(
  sandbox: Sandbox,
  pullRequests: readonly PullRequestName[],
  review: (pullRequest: PullRequestName) => Promise<void>,
): Promise<Reviews> {
  const times: number[] = [];
  const requests: number[] = [];
  const depths: number[] = [];
  for (const pullRequest of pullRequests) {
    sandbox.resetRequests();
    const beganAt = performance.now();
    await review(pullRequest);
    times.push(performance.now() - beganAt);
    await sleep(ANSWERED_WITHIN_MS);
    requests.push(sandbox.requests.count);
    depths.push(sandbox.requests.depth);
  }
  return { milliseconds: median(times), requests: median(requests), depth: median(depths) };
}

/** A delivery to the program, until the check run is finished. */
export function byDelivery(
  sandbox: Sandbox,
  target: string,
): (pullRequest: PullRequestName) => Promise<void> {
  return async (pullRequest) => {
    await sandbox.deliver({ target, event: 'pull_request', action: 'opened', pullRequest });
    while (sandbox.state(pullRequest).checkRuns[0]?.status !== 'completed') await sleep(2);
  };
}
