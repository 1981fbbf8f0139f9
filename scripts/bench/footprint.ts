import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/support/free-port.ts';
import {
  type ProgramProcess,
  type Runnable,
  startProgramProcess,
} from '../../test/support/a-program-process.ts';
import { type ManyReviews, manyReviews } from '../../test/support/many-reviews.ts';
import { buildImage } from '../../test/support/an-image.ts';
import { startBareProbot } from './bare-process.ts';
import { deliverBurst } from './deliver-burst.ts';
import { firstPing } from './first-ping.ts';
import { payloadOf } from './pull-request-payload.ts';
import { type Section, median, megabytes, milliseconds, ratio } from './report.ts';

const PULL_REQUESTS = 100;
const ROUNDS = 30;
/** After how many rounds, one for each pull request, the memory is told: the second and third show its growth. */
const LOOKS = [10, 20, 30];
const STARTS = 7;

/** Memory and start, beside those of a Probot app that does nothing. */
export async function measureFootprint(): Promise<Section> {
  const many = await manyReviews(PULL_REQUESTS);
  const image = await buildImage();
  const bareStarts: number[] = [];
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const bare = await startBareProbot(many.sandbox);
    bareStarts.push(bare.startMs);
    await bare.kill();
    starts.push(await startToPing(many, image.main));
  }
  const bare = await memoryOfBare(many);
  const ours = await memoryOfReviews(many, image.programProcess);
  image.remove();
  await many.stop();
  return {
    title: 'Memory and start',
    about: `As the image runs it, from a bundle, beside a Probot app that does nothing: the resident memory of each after as many deliveries, every one of which leads to a review here, and the time from start to the first answer to \`/ping\` (median of ${STARTS}, in turn).`,
    columns: ['', 'bare Probot', 'this program', 'of the bare app'],
    rows: [
      ...LOOKS.map((round, look) => [
        `memory after ${(round * PULL_REQUESTS).toLocaleString('en')}`,
        megabytes(bare[look] ?? Number.NaN),
        megabytes(ours[look] ?? Number.NaN),
        ratio(ours[look] ?? Number.NaN, bare[look] ?? Number.NaN),
      ]),
      [
        'start to first `/ping`',
        milliseconds(median(bareStarts)),
        milliseconds(median(starts)),
        ratio(median(starts), median(bareStarts)),
      ],
    ],
  };
}

async function startToPing(
  { sandbox }: ManyReviews,
  { file, flags, environment }: Runnable,
): Promise<number> {
  const port = await freePort();
  const beganAt = performance.now();
  const child = fork(file, {
    env: {
      ...process.env,
      ...environment,
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
    execArgv: [...flags],
  });
  await firstPing(port);
  const elapsed = performance.now() - beganAt;
  child.kill('SIGKILL');
  await once(child, 'exit');
  return elapsed;
}

type Memory = readonly number[];

async function memoryOfBare(many: ManyReviews): Promise<Memory> {
  const bare = await startBareProbot(many.sandbox);
  const memory = await inRounds(many, bare.target, {
    settled: async () => undefined,
    look: bare.residentBytes,
  });
  await bare.kill();
  return memory;
}

async function memoryOfReviews(many: ManyReviews, runs: Runnable): Promise<Memory> {
  const program = await startProgramProcess(many.sandbox, { catchesUp: false, runs });
  const memory = await inRounds(many, program.target, {
    settled: async (reviews) => {
      while (program.reviewed() < reviews) await sleep(20);
    },
    look: async () => residentBytes(program),
  });
  await program.terminate();
  return memory;
}

interface Watch {
  /** Resolves when so many deliveries have had their effect. */
  readonly settled: (deliveries: number) => Promise<void>;
  readonly look: () => Promise<number>;
}

/** A delivery for each pull request in each round; returns what was seen at each look, in bytes. */
async function inRounds(
  { sandbox, pullRequests }: ManyReviews,
  target: string,
  { settled, look }: Watch,
): Promise<Memory> {
  const { webhookSecret: secret } = sandbox.app;
  const bodies = pullRequests.map((each) => JSON.stringify(payloadOf(sandbox, each)));
  const memory: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await deliverBurst({ target, secret, bodies, connections: 8 });
    await settled(round * PULL_REQUESTS);
    if (LOOKS.includes(round)) memory.push(await look());
  }
  return memory;
}

async function residentBytes({ metricsPort }: ProgramProcess): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]);
}
