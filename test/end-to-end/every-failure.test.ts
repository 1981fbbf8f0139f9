import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { ShownState } from '../local-github/model/shown-state.ts';
import { type Failure, failuresOf, refusalsOf, TIME_LIMIT_MS } from '../support/generated-failures.ts';
import { type Program, startProgram } from '../support/program.ts';
import { type InPeace, everyRequest, nameOf, pullRequestOf } from '../support/reviews-in-peace.ts';

const PATIENCE_MS = 30_000;
const SIDE_BY_SIDE = 12;

const requests = (await everyRequest()).map((request) => [request.name, request] as const);

it.concurrent.each(requests)(
  '%s once answered wrongly is made up for, or the doubt shows',
  async (_, request) => {
    expect(await faultsAfterEach(failuresOf(request), request, 1)).toEqual([]);
  },
);

it.concurrent.each(requests)(
  '%s refused for good shows, or the log says it in plain words',
  async (_, request) => {
    expect(await faultsAfterEach(refusalsOf(request), request, Number.POSITIVE_INFINITY)).toEqual([]);
  },
);

const inTurn = pLimit(SIDE_BY_SIDE);

async function faultsAfterEach(
  failures: readonly Failure[],
  request: InPeace,
  times: number,
): Promise<readonly string[]> {
  const faults = failures.map(async (failure) => inTurn(async () => faultsAfter(request, failure, times)));
  return (await Promise.all(faults)).flat();
}

/** The second: of a project whose files GitHub says do not exist, a person must judge. */
const DOUBTS: ReadonlySet<string | null> = new Set(['Could not be evaluated', 'A maintainer needs to judge']);

/** Where there is nothing to show it on. */
const PLAIN_WORDS = /"msg":"A job failed\. [A-Z][^"]*`landscape-reviewer doctor` says what is wrong"/;

function essence({ labels, comments, checkRuns }: ShownState): object {
  return {
    labels: labels.toSorted(),
    // A push makes another commit each time.
    comments: comments.map(({ body }) => body.replaceAll(/\b[\da-f]{7,40}\b/g, '')),
    checkRuns: checkRuns.map(({ name, conclusion, title }) => ({ name, conclusion, title })),
  };
}

/** What the failure led to that it must not. */
async function faultsAfter(
  { name, route, scenario, state }: InPeace,
  { name: what, ...failure }: Failure,
  times: number,
): Promise<readonly string[]> {
  let told = '';
  const log = pino({ level: 'error' }, { write: (line) => (told += line) });
  const program = await startProgram({ worlds: [scenario.world], timeLimitMs: TIME_LIMIT_MS, log });
  const pullRequest = pullRequestOf(program);
  const match = (request: Parameters<typeof nameOf>[0]) => route === undefined || nameOf(request) === name;
  await scenario.prepare?.(program, pullRequest);
  program.sandbox.fail({ ...failure, times, match });
  try {
    await scenario.happen(program, pullRequest);
    const isSaid = () => times > 1 && PLAIN_WORDS.test(told);
    // One that GitHub would not let be completed stays behind a newer one.
    const isStuck = name === 'updateCheckRun';
    const faults = () =>
      faultsOf(program, {
        wanted: state,
        shown: program.sandbox.state(pullRequest),
        isSaid: isSaid(),
        isStuck,
      });
    const until = performance.now() + PATIENCE_MS;
    while (faults().length > 0 && performance.now() < until) await sleep(20);
    return faults().map((fault) => `${what}: ${fault}`);
  } finally {
    await program.stop();
  }
}

interface Outcome {
  readonly wanted: ShownState;
  readonly shown: ShownState;
  readonly isSaid: boolean;
  readonly isStuck: boolean;
}

function faultsOf({ results }: Program, { wanted, shown, isSaid, isStuck }: Outcome): readonly string[] {
  const unmet = results
    .flatMap(({ result }) => result.review?.entries.flatMap((entry) => entry.findings) ?? [])
    .filter(({ outcome }) => outcome === 'unmet')
    .map(({ requirement }) => requirement);
  const runs = [...shown.checkRuns, ...(isStuck ? [] : shown.supersededCheckRuns)];
  const isUnfinished = runs.some(({ status }) => status !== 'completed');
  const isRight = isDeepStrictEqual(essence(shown), essence(wanted));
  const isDoubted =
    shown.checkRuns.some(({ title }) => DOUBTS.has(title)) ||
    shown.comments.some(({ body }) => body.includes('**Not evaluated.**')) ||
    shown.checkRuns.some(({ summary }) => summary?.includes('GitHub would not take') === true);
  return [
    ...(unmet.length > 0 ? [`${unmet.join()} is unmet`] : []),
    ...(isUnfinished ? ['a check run is in progress'] : []),
    ...(isRight || isDoubted || isSaid ? [] : [`it shows ${JSON.stringify(essence(shown))}`]),
  ];
}
