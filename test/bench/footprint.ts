import { setTimeout as sleep } from 'node:timers/promises';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';
import { type ProgramProcess, startProgramProcess } from '../support/a-program-process.ts';
import { type ManyReviews, manyReviews } from '../support/many-reviews.ts';
import { startBareProbot } from './bare-process.ts';
import { deliverBurst } from './deliver-burst.ts';
import { firstPing } from './first-ping.ts';
import { payloadOf } from './pull-request-payload.ts';
import { type Section, median, megabytes, milliseconds, ratio } from './report.ts';

const REVIEWS = 1000;
const PULL_REQUESTS = 100;
const STARTS = 5;
const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Memory and start, beside those of a Probot app that does nothing. */
export async function measureFootprint(): Promise<Section> {
  const many = await manyReviews(PULL_REQUESTS);
  const { sandbox } = many;
  const bareStarts: number[] = [];
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const bare = await startBareProbot(sandbox);
    bareStarts.push(bare.startMs);
    await bare.kill();
    starts.push(await startToPing(many));
  }
  const bareBytes = await memoryOfBare(many);
  const [half, whole] = await memoryOfReviews(many);
  await many.stop();
  return {
    title: 'Memory and start',
    about: `Beside a Probot app that does nothing: the resident memory of each after ${REVIEWS.toLocaleString('en')} deliveries, every one of which leads to a review here, and the time from start to the first answer to \`/ping\` (median of ${STARTS}).`,
    columns: ['', 'bare Probot', 'this program', ''],
    rows: [
      [`memory after ${REVIEWS / 2} reviews`, '', megabytes(half), ratio(half, bareBytes)],
      [`memory after ${REVIEWS} reviews`, megabytes(bareBytes), megabytes(whole), ratio(whole, bareBytes)],
      [
        'start to first `/ping`',
        milliseconds(median(bareStarts)),
        milliseconds(median(starts)),
        ratio(median(starts), median(bareStarts)),
      ],
    ],
  };
}

async function startToPing({ sandbox }: ManyReviews): Promise<number> {
  const port = await freePort();
  const beganAt = performance.now();
  const child = fork(MAIN, {
    env: {
      ...process.env,
      APP_ID: String(sandbox.app.id),
      PRIVATE_KEY: sandbox.app.privateKey,
      WEBHOOK_SECRET: sandbox.app.webhookSecret,
      GITHUB_API_URL: sandbox.url,
      HOST: '127.0.0.1',
      PORT: String(port),
      METRICS_PORT: '0',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    },
    execArgv: [],
  });
  await firstPing(port);
  const elapsed = performance.now() - beganAt;
  child.kill('SIGKILL');
  await once(child, 'exit');
  return elapsed;
}

async function memoryOfBare({ sandbox, pullRequests }: ManyReviews): Promise<number> {
  const bare = await startBareProbot(sandbox);
  const bodies = pullRequests.map((each) => JSON.stringify(payloadOf(sandbox, each)));
  const { webhookSecret: secret } = sandbox.app;
  const rounds = Array.from({ length: REVIEWS / PULL_REQUESTS }, () => bodies).flat();
  await deliverBurst({ target: bare.target, secret, bodies: rounds, connections: 8 });
  const bytes = await bare.residentBytes();
  await bare.kill();
  return bytes;
}

async function memoryOfReviews(many: ManyReviews): Promise<readonly [number, number]> {
  const program = await startProgramProcess(many.sandbox, { catchesUp: false });
  const { webhookSecret: secret } = many.sandbox.app;
  const bodies = many.pullRequests.map((each) => JSON.stringify(payloadOf(many.sandbox, each)));
  let half = 0;
  for (let round = 1; round <= REVIEWS / PULL_REQUESTS; round += 1) {
    await deliverBurst({ target: program.target, secret, bodies, connections: 8 });
    while (program.reviewed() < round * PULL_REQUESTS) await sleep(20);
    if (round * PULL_REQUESTS === REVIEWS / 2) half = await residentBytes(program);
  }
  const whole = await residentBytes(program);
  await program.terminate();
  return [half, whole];
}

async function residentBytes({ metricsPort }: ProgramProcess): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]);
}
