import { setTimeout as sleep } from 'node:timers/promises';
import { hasPostgres, startPostgres } from '../support/a-postgres.ts';
import { startProgramProcess } from '../support/a-program-process.ts';
import { manyReviews } from '../support/many-reviews.ts';
import { type Section, median, milliseconds } from './report.ts';

const REVIEWS = 15;
/** The first reviews make labels, get a token and are compiled on the way. */
const WARM_UP = 3;
const LATENCY_MS = 100;

export async function measureLatency(): Promise<Section> {
  const rows = [await row('in memory')];
  if (hasPostgres) {
    const postgres = await startPostgres();
    rows.push(await row('Postgres', await postgres.createDatabase('latency')));
    await postgres.stop();
  }
  return {
    title: 'Latency',
    about: `From a delivery to the finished check run, for pull requests that add one entry each about another project; every answer of GitHub takes ${LATENCY_MS} ms. ${REVIEWS} reviews one after the other, behind ${WARM_UP} to warm up.`,
    columns: ['queue', 'median', 'requests', 'longest chain of requests'],
    rows,
  };
}

async function row(queue: string, databaseUrl?: string): Promise<Section['rows'][number]> {
  const many = await manyReviews(WARM_UP + REVIEWS, { latencyMs: LATENCY_MS });
  const { sandbox } = many;
  const program = await startProgramProcess(sandbox, {
    catchesUp: false,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const times: number[] = [];
  const requests: number[] = [];
  const depths: number[] = [];
  for (const pullRequest of many.pullRequests) {
    sandbox.resetRequests();
    const sentAt = performance.now();
    await sandbox.deliver({ target: program.target, event: 'pull_request', action: 'opened', pullRequest });
    while (sandbox.state(pullRequest).checkRuns[0]?.status !== 'completed') await sleep(2);
    times.push(performance.now() - sentAt);
    await sleep(LATENCY_MS * 2);
    requests.push(sandbox.requests.count);
    depths.push(sandbox.requests.depth);
  }
  await program.terminate();
  await many.stop();
  const middle = (all: readonly number[]) => median(all.slice(WARM_UP));
  return [queue, milliseconds(middle(times)), middle(requests), middle(depths)];
}
