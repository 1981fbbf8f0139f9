import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { known } from '../../src/facts/fact.ts';
import type { GitHub } from '../../src/github/client/github.ts';
import { reviewPullRequest } from '../../src/pipeline/review-pull-request.ts';
import { startSandbox } from '../../test/local-github/sandbox.ts';
import { aGitHub } from '../../test/support/a-github.ts';
import { type Section, median, milliseconds, quantile } from './report.ts';

const ROUNDS = 3;

/** What a review computes where every answer is there at once: parsing, judging, rendering. */
export async function measureComputing(corpus: string): Promise<Section | undefined> {
  if (!existsSync(corpus)) return undefined;
  const worlds = globSync('*/*/world.json', { cwd: corpus }).map((file) => join(corpus, dirname(file)));
  const times: number[] = [];
  for (const world of worlds.toSorted()) times.push(await computingTime(world));
  return {
    title: "The program's own computing time",
    about: `Reviews of ${worlds.length} real pull requests and projects, with every answer of GitHub remembered from a first review, so that nothing is waited for. The median of ${ROUNDS} for each.`,
    columns: ['median', '95 of 100', 'slowest'],
    rows: [
      [milliseconds(median(times)), milliseconds(quantile(times, 0.95)), milliseconds(Math.max(...times))],
    ],
  };
}

async function computingTime(world: string): Promise<number> {
  const sandbox = await startSandbox({ worlds: [world] });
  const github = remembering(aGitHub(sandbox));
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const beganAt = performance.now();
    for (const { owner, name, number } of sandbox.pullRequests) {
      await reviewPullRequest(
        { repository: { owner, name }, number },
        {
          github,
          deliveryId: 'bench',
          readLinks: async (urls) =>
            Object.fromEntries(urls.map((url) => [url, known({ status: 'alive' as const })])),
          log: pino({ level: 'silent' }),
          now: sandbox.now,
        },
      );
    }
    times.push((performance.now() - beganAt) / Math.max(1, sandbox.pullRequests.length));
  }
  await sandbox.stop();
  return median(times.slice(1));
}

function remembering(github: GitHub): GitHub {
  const answers = new Map<string, Promise<unknown>>();
  const remembered =
    (ask: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]) => {
      const key = JSON.stringify(given);
      const answer = answers.get(key) ?? ask(...given);
      answers.set(key, answer);
      return answer;
    };
  return {
    request: remembered(github.request) as never,
    graphql: remembered(github.graphql as never) as never,
  };
}
