import { hasPostgres, startPostgres } from '../../test/support/a-postgres.ts';
import { startProgramProcess } from '../../test/support/a-program-process.ts';
import { manyReviews } from '../../test/support/many-reviews.ts';
import { byDelivery, reviewOneAfterAnother } from './one-after-another.ts';
import { type Section, milliseconds } from './report.ts';

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
  const { sandbox, pullRequests } = many;
  const program = await startProgramProcess(sandbox, {
    catchesUp: false,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const review = byDelivery(sandbox, program.target);
  await reviewOneAfterAnother(sandbox, pullRequests.slice(0, WARM_UP), review);
  const measured = await reviewOneAfterAnother(sandbox, pullRequests.slice(WARM_UP), review);
  await program.terminate();
  await many.stop();
  return [queue, milliseconds(measured.milliseconds), measured.requests, measured.depth];
}
