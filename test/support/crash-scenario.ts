import { setTimeout as sleep } from 'node:timers/promises';
import type { TestPostgres } from './a-postgres.ts';
import { type ProgramProcess, startProgramProcess } from './a-program-process.ts';
import { type ManyReviews, manyReviews } from './many-reviews.ts';
import { seededRandom } from './seeded-random.ts';

export interface CrashOptions {
  readonly pullRequests: number;
  readonly kills: number;
  readonly seed?: number;
  /** Two replicas share it, now the one is killed and now the other; without, one program with its jobs in memory. */
  readonly postgres?: TestPostgres;
  /** In the middle of it, the database is restarted as well. */
  readonly restartsPostgres?: boolean;
}

export interface CrashOutcome {
  /** Pull requests that do not show in the end what they show after a review in peace. */
  readonly wrong: readonly string[];
  readonly seconds: number;
  readonly requests: number;
}

/** How long the program lives between two kills: from its first request to the middle of many reviews. */
const LIFE_MS = { least: 50, most: 1500 };
const PATIENCE_MS = 45_000;

/** Deliveries for all pull requests, second commits for some, and SIGKILL at random instants. */
export async function crashAgainAndAgain(options: CrashOptions): Promise<CrashOutcome> {
  const { pullRequests, kills, postgres, seed = 1 } = options;
  const random = seededRandom(seed);
  const many = await manyReviews(pullRequests);
  const beganAt = performance.now();
  const shared =
    postgres === undefined ? {} : { databaseUrl: await postgres.createDatabase(`crash_${seed}`) };
  const start = async (port?: number) =>
    startProgramProcess(many.sandbox, { ...shared, ...(port === undefined ? {} : { port }) });
  const programs = await Promise.all(
    Array.from({ length: postgres === undefined ? 1 : 2 }, async () => start()),
  );
  const any = () => programs[Math.floor(random() * programs.length)];
  const delivering = deliverAll(many, () => any()?.target ?? '');
  for (let kill = 0; kill < kills; kill += 1) {
    await sleep(LIFE_MS.least + random() * (LIFE_MS.most - LIFE_MS.least));
    const pushed = many.pullRequests[Math.floor(random() * many.pullRequests.length)];
    const victim = any();
    // GitHub knows one address, behind which now the one answers and now the other.
    many.sandbox.webhookTarget = any()?.target;
    if (pushed !== undefined) many.push(pushed);
    await victim?.kill();
    if (options.restartsPostgres === true && kill === Math.floor(kills / 2)) await postgres?.restart();
    // It comes back under the same address.
    if (victim !== undefined) programs[programs.indexOf(victim)] = await start(victim.port);
  }
  await delivering;
  const wrong = await many.wrongAfter(PATIENCE_MS);
  const outcome = {
    wrong,
    seconds: (performance.now() - beganAt) / 1000,
    requests: many.sandbox.requests.count,
  };
  await stopAll(programs, many);
  return outcome;
}

/** A delivery that nobody takes is lost, as with GitHub. */
async function deliverAll({ sandbox, pullRequests }: ManyReviews, target: () => string): Promise<void> {
  for (const pullRequest of pullRequests) {
    await sandbox
      .deliver({ target: target(), event: 'pull_request', action: 'opened', pullRequest })
      .catch(() => undefined);
  }
}

async function stopAll(programs: readonly ProgramProcess[], many: ManyReviews): Promise<void> {
  await Promise.all(programs.map(async (program) => program.terminate()));
  await many.stop();
}
