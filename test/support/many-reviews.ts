import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  type PullRequestName,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../local-github/sandbox.ts';
import { type LandscapeWorld, isFlawed, proposal, writeLandscapeWorld } from './a-landscape-world.ts';
import { startProgramProcess } from './a-program-process.ts';
import { type ShownReview, shownReview } from './shown-review.ts';

/** Many pull requests on a sandbox, some of which get a second commit, and how each has to look in the end. */
export interface ManyReviews {
  readonly sandbox: Sandbox;
  readonly pullRequests: readonly PullRequestName[];
  /** A second commit, which mends a flawed proposal or takes a field from a good one; once for each. */
  readonly push: (pullRequest: PullRequestName) => void;
  /**
   * Resolves once all are reviewed rightly and nothing more is written, or nothing was written for so long; tells
   * which are not right.
   */
  readonly wrongAfter: (patienceMs: number) => Promise<readonly string[]>;
  /** Resolves once all have a completed check run, whatever it says. */
  readonly finished: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What would be written a second time is written by then. */
const SETTLED_AFTER_MS = 1_000;

export async function manyReviews(
  count: number,
  options: Omit<LandscapeWorld, 'pullRequests'> & Pick<SandboxOptions, 'latencyMs'> = {},
): Promise<ManyReviews> {
  const folder = mkdtempSync(join(tmpdir(), 'many-'));
  writeLandscapeWorld(folder, { ...options, pullRequests: count });
  const sandbox = await startSandbox({ worlds: [folder], latencyMs: options.latencyMs ?? 0 });
  const pushed = new Set<number>();
  return {
    sandbox,
    pullRequests: sandbox.pullRequests,
    push: (pullRequest) => pushTo(sandbox, pullRequest, pushed),
    wrongAfter: async (patienceMs) => {
      const expected = await undisturbed();
      const isRight = (pullRequest: PullRequestName) =>
        expected(pullRequest.number, pushed.has(pullRequest.number), shownReview(sandbox, pullRequest));
      let writes = -1;
      let quietSince = performance.now();
      const quietMs = () => performance.now() - quietSince;
      while (quietMs() < (sandbox.pullRequests.every(isRight) ? SETTLED_AFTER_MS : patienceMs)) {
        const { length } = sandbox.requests.all.filter(({ isWrite }) => isWrite);
        if (length !== writes) quietSince = performance.now();
        writes = length;
        await sleep(100);
      }
      return sandbox.pullRequests.filter((each) => !isRight(each)).map(({ number }) => `#${number}`);
    },
    finished: async () => {
      while (sandbox.pullRequests.some((each) => shownReview(sandbox, each) === undefined)) await sleep(20);
    },
    stop: async () => {
      await sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function pushTo(sandbox: Sandbox, pullRequest: PullRequestName, pushed: Set<number>): void {
  const { number } = pullRequest;
  if (pushed.has(number)) return;
  pushed.add(number);
  sandbox.push(pullRequest, proposal([`project${number - 1}`], !isFlawed(number - 1)));
}

type Expectation = (number: number, isPushed: boolean, shown: ShownReview | undefined) => boolean;

let inPeace: Promise<Expectation> | undefined;

/** The same proposals, each reviewed once in peace; a second commit is there from the beginning. */
async function undisturbed(): Promise<Expectation> {
  inPeace ??= reviewInPeace();
  return inPeace;
}

async function reviewInPeace(): Promise<Expectation> {
  const folder = mkdtempSync(join(tmpdir(), 'few-'));
  writeLandscapeWorld(folder, { pullRequests: 6 });
  const sandbox = await startSandbox({ worlds: [folder] });
  const pushed = new Set<number>();
  for (const each of sandbox.pullRequests.filter(({ number }) => number > 3)) pushTo(sandbox, each, pushed);
  const program = await startProgramProcess(sandbox);
  const find = () => sandbox.pullRequests.map((each) => [each.number, shownReview(sandbox, each)] as const);
  while (find().some(([, shown]) => shown === undefined)) await sleep(50);
  const wanted = new Map(find());
  await program.terminate();
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
  return (number, isPushed, shown) => {
    const like = ((number - 1) % 3) + 1 + (isPushed ? 3 : 0);
    return isDeepStrictEqual(shown, wanted.get(like));
  };
}
