import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PullRequestName, Sandbox } from '../../test/local-github/sandbox.ts';
import { startProgramProcess } from '../../test/support/a-program-process.ts';
import { manyReviews } from '../../test/support/many-reviews.ts';
import { type Reviews, byDelivery, reviewOneAfterAnother } from './one-after-another.ts';
import { type Section, milliseconds, ratio } from './report.ts';

/** Not among the dependencies: only this benchmark needs it, and installs it for itself. */
const DANGER = 'danger@14.0.7';
const DANGERFILE = join(import.meta.dirname, 'danger/Dangerfile.js');
const REVIEWS = 12;
const WARM_UP = 3;
const LATENCY_MS = 100;

/** The same checks of one added entry by what people would use instead, on the same machine in the same run. */
export async function measureBesideDanger(): Promise<Section> {
  const many = await manyReviews(WARM_UP + 2 * REVIEWS, { latencyMs: LATENCY_MS });
  const { sandbox, pullRequests } = many;
  const program = await startProgramProcess(sandbox, { catchesUp: false });
  const review = byDelivery(sandbox, program.target);
  await reviewOneAfterAnother(sandbox, pullRequests.slice(0, WARM_UP), review);
  const ours = await reviewOneAfterAnother(sandbox, pullRequests.slice(WARM_UP, WARM_UP + REVIEWS), review);
  await program.terminate();
  const danger = await byDanger(sandbox, pullRequests.slice(WARM_UP + REVIEWS));
  await many.stop();
  const row = (name: string, { milliseconds: time, requests, depth }: Reviews) => [
    name,
    milliseconds(time),
    ratio(time, ours.milliseconds),
    requests,
    depth,
  ];
  return {
    title: 'Beside Danger JS',
    about: `The same checks of one added entry as a Dangerfile (\`scripts/bench/danger/Dangerfile.js\`) for \`${DANGER}\`, against the same local GitHub in the same run, ${LATENCY_MS} ms an answer; medians of ${REVIEWS} reviews. This program: from the delivery to the finished check run. Danger: from the start of its process to its end, as in a CI job whose own start and installation are left out.`,
    columns: ['', 'time of a review', '', 'requests', 'longest chain of requests'],
    rows: [row('this program', ours), row('Danger JS', danger)],
  };
}

async function byDanger(sandbox: Sandbox, pullRequests: readonly PullRequestName[]): Promise<Reviews> {
  const folder = mkdtempSync(join(tmpdir(), 'danger-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', DANGER], {
    cwd: folder,
    stdio: 'ignore',
  });
  const token = sandbox.personalToken('maintainer');
  const reviews = await reviewOneAfterAnother(sandbox, pullRequests, async (pullRequest) => {
    await runDanger(folder, pullRequest, { url: sandbox.url, token });
    requireFindings(sandbox, pullRequest);
  });
  rmSync(folder, { recursive: true, force: true });
  return reviews;
}

async function runDanger(
  folder: string,
  { owner, name, number }: PullRequestName,
  { url, token }: { readonly url: string; readonly token: string },
): Promise<void> {
  const command = join(folder, 'node_modules/danger/distribution/commands/danger-ci.js');
  const child = spawn(process.execPath, [command, '--dangerfile', DANGERFILE], {
    cwd: folder,
    env: {
      ...process.env,
      // It leaves its results there.
      TMPDIR: folder,
      DANGER_FAKE_CI: 'YEP',
      DANGER_TEST_REPO: `${owner}/${name}`,
      DANGER_TEST_PR: String(number),
      DANGER_GITHUB_API_TOKEN: token,
      DANGER_GITHUB_API_BASE_URL: url,
    },
    stdio: 'ignore',
  });
  await once(child, 'exit');
}

/** A comparison with something that found nothing would be none: of three proposals, two are flawed. */
function requireFindings(sandbox: Sandbox, pullRequest: PullRequestName): void {
  const [comment] = sandbox.state(pullRequest).comments;
  const failures = Number(/(\d+) failure/.exec(comment?.body ?? '')?.[1]);
  const wanted = pullRequest.number % 3 === 1 ? 0 : 1;
  if (failures !== wanted)
    throw new Error(`Danger found ${failures} failures in #${pullRequest.number}, not ${wanted}`);
}
