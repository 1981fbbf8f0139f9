import { setTimeout as sleep } from 'node:timers/promises';
import { startProgramProcess } from '../../test/support/a-program-process.ts';
import { manyReviews } from '../../test/support/many-reviews.ts';
import { type Section, seconds } from './report.ts';

const ENTRIES = [1, 10, 100];
const PULL_REQUESTS = [1, 10, 100, 1000];

export async function measureGrowth(): Promise<readonly Section[]> {
  return [
    {
      title: 'Growth with the entries of a pull request',
      about: 'One pull request, every entry about another project, a local GitHub that answers at once.',
      columns: ['entries', 'time', 'requests', 'requests for each entry'],
      rows: await inTurn(ENTRIES, rowOfEntries),
    },
    {
      title: 'Growth with the open pull requests',
      about:
        'The program starts and finds open pull requests that nobody has reviewed; then it starts again, and all is well.',
      columns: ['open', 'time to the last review', 'requests', 'requests of the second start'],
      rows: await inTurn(PULL_REQUESTS, rowOfPullRequests),
    },
  ];
}

type Row = Section['rows'][number];

async function inTurn(counts: readonly number[], rowOf: (count: number) => Promise<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of counts) rows.push(await rowOf(count));
  return rows;
}

async function rowOfEntries(entriesEach: number): Promise<Row> {
  const many = await manyReviews(1, { entriesEach });
  const program = await startProgramProcess(many.sandbox, { catchesUp: false });
  const [pullRequest] = many.pullRequests;
  if (pullRequest === undefined) throw new Error('there is one pull request');
  const beganAt = performance.now();
  await many.sandbox.deliver({
    target: program.target,
    event: 'pull_request',
    action: 'opened',
    pullRequest,
  });
  await many.finished();
  const elapsed = (performance.now() - beganAt) / 1000;
  await program.terminate();
  const { count } = many.sandbox.requests;
  await many.stop();
  return [entriesEach, seconds(elapsed), count, (count / entriesEach).toFixed(1)];
}

async function rowOfPullRequests(count: number): Promise<Row> {
  const many = await manyReviews(count, { projects: Math.min(count, 100) });
  const beganAt = performance.now();
  const first = await startProgramProcess(many.sandbox);
  await many.finished();
  const elapsed = (performance.now() - beganAt) / 1000;
  await first.terminate();
  const requests = many.sandbox.requests.count;
  many.sandbox.resetRequests();
  const second = await startProgramProcess(many.sandbox);
  while (many.sandbox.requests.byRoute['GET /app/hook/deliveries'] === undefined) await sleep(20);
  await sleep(500);
  const again = many.sandbox.requests.count;
  await second.terminate();
  await many.stop();
  return [count, seconds(elapsed), requests.toLocaleString('en'), again];
}
