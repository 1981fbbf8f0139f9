import { payloadOf } from './pull-request-payload.ts';
import { startPostgres } from '../../test/support/a-postgres.ts';
import { startProgramProcess } from '../../test/support/a-program-process.ts';
import { type ManyReviews, manyReviews } from '../../test/support/many-reviews.ts';
import { startBareProbot } from './bare-process.ts';
import { type Burst, deliverBurst } from './deliver-burst.ts';
import { type Section, median, milliseconds, ratio } from './report.ts';

const DELIVERIES = 3000;
const CONNECTIONS = 50;
const PULL_REQUESTS = 100;
const ROUNDS = 3;
const LATENCY_MS = 100;

type Kind = 'bare Probot' | 'in memory' | 'Postgres';

/** Each kind in turn, several times, each time in a fresh process; the median round of each. */
export async function measureBurst(): Promise<Section> {
  const many = await manyReviews(PULL_REQUESTS, { latencyMs: LATENCY_MS });
  const postgres = await startPostgres();
  const rounds: Record<Kind, Burst[]> = { 'bare Probot': [], 'in memory': [], Postgres: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds['bare Probot'].push(await bare(many));
    rounds['in memory'].push(await ours(many));
    rounds.Postgres.push(await ours(many, await postgres.createDatabase(`burst_${round}`)));
  }
  await postgres.stop();
  await many.stop();
  const speed = (kind: Kind) => median(rounds[kind].map((each) => each.acknowledgedPerSecond));
  return {
    title: 'Burst',
    about: `${DELIVERIES.toLocaleString('en')} deliveries about ${PULL_REQUESTS} pull requests over ${CONNECTIONS} connections, which lead to reviews while they arrive; every answer of GitHub takes ${LATENCY_MS} ms. Beside it a Probot app that does nothing, in the same run, ${ROUNDS} rounds in turn, the median of each.`,
    columns: ['', 'acknowledged per second', 'of the bare app', 'p50', 'p99'],
    rows: (Object.keys(rounds) as Kind[]).map((kind) => [
      kind,
      Math.round(speed(kind)).toLocaleString('en'),
      ratio(speed(kind), speed('bare Probot')),
      milliseconds(median(rounds[kind].map(({ p50Ms }) => p50Ms))),
      milliseconds(median(rounds[kind].map(({ p99Ms }) => p99Ms))),
    ]),
  };
}

async function bare({ sandbox, pullRequests }: ManyReviews): Promise<Burst> {
  const program = await startBareProbot(sandbox);
  const burst = await send(sandbox, pullRequests, program.target);
  await program.kill();
  return burst;
}

async function ours({ sandbox, pullRequests }: ManyReviews, databaseUrl?: string): Promise<Burst> {
  const program = await startProgramProcess(sandbox, {
    catchesUp: false,
    debounceMs: 10_000_000,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const burst = await send(sandbox, pullRequests, program.target);
  await program.kill();
  return burst;
}

async function send(
  sandbox: ManyReviews['sandbox'],
  pullRequests: ManyReviews['pullRequests'],
  target: string,
): Promise<Burst> {
  const bodies = pullRequests.map((each) => JSON.stringify(payloadOf(sandbox, each)));
  return deliverBurst({
    target,
    secret: sandbox.app.webhookSecret,
    connections: CONNECTIONS,
    bodies: Array.from({ length: DELIVERIES }, (_, index) => bodies[index % bodies.length] ?? ''),
  });
}
