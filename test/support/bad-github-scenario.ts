import { randomUUID } from 'node:crypto';
import type { Sandbox } from '../local-github/sandbox.ts';
import { startProgramProcess } from './a-program-process.ts';
import type { CrashOutcome } from './crash-scenario.ts';
import { manyReviews } from './many-reviews.ts';
import { seededRandom } from './seeded-random.ts';

export interface BadGitHubOptions {
  readonly pullRequests: number;
  readonly seed?: number;
}

const CATCH_UP_MS = 3_000;
const LIMIT_RESETS_AFTER_S = 2;
const PATIENCE_MS = 30_000;

/**
 * One request of twenty is answered 502, one of fifty never, one of fifty is carried out but its answer gets lost, one
 * of a hundred is refused as too hasty, one of twenty comments and labels for no reason; the rate limit runs dry twice
 * and holds until its reset; deliveries come twice, out of order, and one of ten not at all.
 */
export async function reviewOnABadDay({ pullRequests, seed = 1 }: BadGitHubOptions): Promise<CrashOutcome> {
  const random = seededRandom(seed);
  const many = await manyReviews(pullRequests);
  const { sandbox } = many;
  const beganAt = performance.now();
  const program = await startProgramProcess(sandbox, { catchUpMs: CATCH_UP_MS, timeLimitMs: 500 });
  sandbox.fail({ how: 502, probability: 0.05, seed });
  sandbox.fail({ how: 'timeout', probability: 0.02, seed: seed + 1 });
  sandbox.fail({ how: 'lost', probability: 0.02, seed: seed + 2 });
  for (const mutation of ['addComment', 'updateIssueComment', 'addLabelsToLabelable']) {
    sandbox.fail({ how: 'refused', mutation, type: 'UNPROCESSABLE', probability: 0.05, seed: seed + 3 });
  }
  sandbox.fail({ how: 'secondary-rate-limit', probability: 0.01, seed: seed + 4, retryAfterSeconds: 30 });
  const deliveries = many.pullRequests
    .flatMap((pullRequest) => {
      const guid = randomUUID();
      return random() < 0.1 ? [] : [0, 1].map(() => ({ pullRequest, guid, at: random() }));
    })
    .sort((one, other) => one.at - other.at);
  for (const [index, { pullRequest, guid }] of deliveries.entries()) {
    if (index === Math.floor(deliveries.length / 3)) runDry(sandbox);
    if (index % 10 === 9) many.push(pullRequest);
    const delivery = { target: program.target, event: 'pull_request', action: 'opened', pullRequest };
    await sandbox.deliver({ ...delivery, guid });
  }
  runDry(sandbox);
  const wrong = await many.wrongAfter(PATIENCE_MS);
  const seconds = (performance.now() - beganAt) / 1000;
  const { count: requests } = sandbox.requests;
  await program.terminate();
  await many.stop();
  return { wrong, seconds, requests };
}

/** Every request is refused until the reset. */
function runDry(sandbox: Sandbox): void {
  const end = sandbox.fail({ how: 'rate-limit', retryAfterSeconds: LIMIT_RESETS_AFTER_S });
  setTimeout(end, LIMIT_RESETS_AFTER_S * 1000);
}
