import { entryOf } from '../src/landscape/entry-change.ts';
import { plainText } from '../src/messages/plain-text.ts';
import { renderMessage } from '../src/messages/render-message.ts';
import type { Problem } from '../src/entry-checks/entry-check.ts';
import type { ReviewResult } from '../src/pipeline/review-pull-request.ts';
import type { EntryReview, Review } from '../src/review/review.ts';
import type { Message } from '../src/messages/message.ts';
import { type Program, startProgram } from '../test/support/program.ts';
import type { PullRequestName } from '../test/local-github/sandbox.ts';

/** Added to each answer, so that requests that go out side by side can be told from those in a row. */
const LATENCY_MS = 20;

/** `npm run --silent replay -- <world>…`: reviews every pull request of each world and prints one JSON line each. */
async function main(worlds: readonly string[]): Promise<void> {
  if (worlds.length === 0) {
    process.stderr.write('usage: npm run --silent replay -- <world> [<world> …]\n');
    process.exitCode = 2;
    return;
  }
  for (const world of worlds) {
    for (const row of await replayWorld(world)) process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}

async function replayWorld(world: string): Promise<readonly object[]> {
  const program = await startProgram({ worlds: [world], latencyMs: LATENCY_MS });
  const rows: object[] = [];
  try {
    for (const pullRequest of program.sandbox.pullRequests)
      rows.push(await replay(world, pullRequest, program));
  } finally {
    await program.stop();
  }
  return rows;
}

async function replay(world: string, pullRequest: PullRequestName, program: Program): Promise<object> {
  const { sandbox } = program;
  sandbox.resetRequests();
  const unrecorded = sandbox.log.unrecorded;
  const startedAt = performance.now();
  await program.deliver('pull_request', 'opened', pullRequest);
  const milliseconds = Math.round(performance.now() - startedAt);

  const { owner, name, number } = pullRequest;
  const result = program.results.findLast(({ place }) => place.number === number)?.result;
  const shown = sandbox.state(pullRequest);
  const checkRun = shown.checkRuns.find((run) => run.name === 'landscape');
  const { count, depth, byRoute } = sandbox.requests;
  return {
    world,
    pullRequest: `${owner}/${name}#${number}`,
    conclusion: checkRun?.conclusion ?? null,
    labels: shown.labels,
    entries: result?.review?.entries.map(showEntry) ?? [],
    comments: shown.comments.map(({ body }) => body),
    lineComments: shown.lineComments.map(({ path, line, body }) => ({ path, line, body })),
    checkRun: checkRun && {
      title: checkRun.title,
      summary: checkRun.summary,
      annotations: checkRun.annotations,
    },
    problems: otherProblems(result).map(showProblem),
    requests: { count, depth, byRoute },
    log: { unrecorded: sandbox.log.unrecorded - unrecorded },
    milliseconds,
  };
}

function showEntry({ change, findings, problems, home }: EntryReview) {
  const entry = entryOf(change);
  return {
    name: entry.name,
    change: change.kind,
    tier: entry.tier,
    list: entry.list,
    repository: home.kind === 'github' ? home.nameWithOwner : null,
    requirements: Object.fromEntries(
      findings.map(({ requirement, outcome, evidence }) => [
        requirement,
        { outcome, evidence: evidence.map(({ statement }) => show(statement)) },
      ]),
    ),
    problems: problems.map(showProblem),
  };
}

function otherProblems(result: ReviewResult | undefined): Review['problems'] {
  return result?.review?.problems ?? [];
}

function showProblem({ check, severity, path, range, message }: Problem) {
  return { check, severity, path, line: range?.start.line ?? null, message: show(message) };
}

function show(message: Message): string {
  return renderMessage(message, 'en', plainText);
}

await main(process.argv.slice(2));
