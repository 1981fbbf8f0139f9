import { createRandom } from './fuzz/random.ts';
import { readSeeds } from './fuzz/seeds.ts';
import { type Case, TARGETS, type Target } from './fuzz/targets.ts';
import { startWatchdog } from './fuzz/watchdog.ts';

/**
 * `npm run fuzz -- [seconds] [seed] [case]`: feeds broken and hostile texts to everything that reads a stranger's
 * text, for a minute unless told otherwise. Ends with status 1 on the first crash, wrong result, or case over its
 * time limit, and says how to run that case again.
 */
const [seconds = '60', seedText, only] = process.argv.slice(2);
const seed = seedText === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seedText);
const seeds = readSeeds();

interface Tally {
  count: number;
  slowestMs: number;
}

/** The case of a number is fixed by the seed alone, so that it can be had again without those before it. */
function prepare(number: number): { readonly target: Target; readonly attempt: Case } {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) + number);
  const target = TARGETS[number % TARGETS.length];
  if (target === undefined) throw new Error('there is no target');
  return { target, attempt: target.prepare(random, seeds) };
}

/** CPU time, which a busy machine does not lengthen. */
function cpuTimeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function limitOf({ limit }: Target, { size }: Case): number {
  return limit.startMs + (limit.perThousandMs * size) / 1000;
}

/** The time of a case, of which there is a second try: the first may have paid for somebody else's garbage. */
function tryCase(number: number): { readonly name: string; readonly milliseconds: number } {
  const { target, attempt } = prepare(number);
  const limit = limitOf(target, attempt);
  let milliseconds = cpuTimeOf(attempt.run);
  if (milliseconds > limit) milliseconds = Math.min(milliseconds, cpuTimeOf(prepare(number).attempt.run));
  if (milliseconds > limit) {
    throw new Error(
      `${Math.round(milliseconds)} ms for ${attempt.size} characters, over the limit of ${Math.round(limit)} ms`,
    );
  }
  return { name: target.name, milliseconds };
}

function fuzz(): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const end = performance.now() + Number(seconds) * 1000;
  const first = only === undefined ? 0 : Number(only);
  for (let number = first; only === undefined ? performance.now() < end : number === first; number += 1) {
    watchdog.begin(number);
    const { name, milliseconds } = tryOrTell(number);
    const tally = tallies.get(name) ?? { count: 0, slowestMs: 0 };
    tally.count += 1;
    tally.slowestMs = Math.max(tally.slowestMs, milliseconds);
    tallies.set(name, tally);
  }
  return tallies;
}

function tryOrTell(number: number): ReturnType<typeof tryCase> {
  try {
    return tryCase(number);
  } catch (cause) {
    const { target } = prepare(number);
    throw new Error(`${target.name}: run it again with npm run fuzz -- 1 ${seed} ${number}`, { cause });
  }
}

const watchdog = startWatchdog();
process.stdout.write(`seed ${seed}\n`);
try {
  for (const [name, { count, slowestMs }] of fuzz()) {
    process.stdout.write(
      `${name.padEnd(18)} ${String(count).padStart(6)} cases, slowest ${Math.round(slowestMs)} ms\n`,
    );
  }
} finally {
  await watchdog.stop();
}
