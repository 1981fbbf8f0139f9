import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { FailureRule } from '../local-github/http/failures.ts';
import type { ShownState } from '../local-github/model/shown-state.ts';
import { operationOf } from '../support/github-description.ts';
import { type Program, startProgram } from '../support/program.ts';
import { type InPeace, everyRequest, nameOf, pullRequestOf } from '../support/reviews-in-peace.ts';

const TIME_LIMIT_MS = 500;
const PATIENCE_MS = 8_000;
const SIDE_BY_SIDE = 12;

interface Failure extends Omit<FailureRule, 'match' | 'times'> {
  readonly name: string;
}

const requests = await everyRequest();

it.each(requests)(
  '$name once answered wrongly is made up for, or the doubt shows',
  async (request) => {
    expect(await faultsAfterEach(failuresOf(request), request, 1)).toEqual([]);
  },
  60_000,
);

it.each(requests)(
  '$name refused for good shows, or the log says it in plain words',
  async (request) => {
    expect(await faultsAfterEach(refusalsOf(request), request, Number.POSITIVE_INFINITY)).toEqual([]);
  },
  60_000,
);

async function faultsAfterEach(
  failures: readonly Failure[],
  request: InPeace,
  times: number,
): Promise<readonly string[]> {
  const inTurn = pLimit(SIDE_BY_SIDE);
  const faults = failures.map(async (failure) => inTurn(async () => faultsAfter(request, failure, times)));
  return (await Promise.all(faults)).flat();
}

/** Every status that the endpoint may answer by its description, the limits, and answers that are none. */
function failuresOf({ name: mutation, route }: InPeace): readonly Failure[] {
  if (route === undefined) return refusalsOfMutation(mutation);
  const described = Object.keys(operationOf(route)?.responses ?? {}).map(Number);
  const refusals = described.length > 0 ? described.filter((status) => status >= 400) : [403, 404];
  return [
    ...[...new Set([...refusals, 502])].map((how) => ({ name: `status ${how}`, how })),
    { name: 'rate limit', how: 'rate-limit', retryAfterSeconds: 0 },
    { name: 'secondary limit', how: 'secondary-rate-limit', retryAfterSeconds: 1 },
    { name: 'truncated', how: 'truncated' },
    { name: 'too slow', how: 'slow', delayMs: TIME_LIMIT_MS * 2 },
    { name: 'null', how: 'changed', change: () => null },
    { name: 'other types', how: 'changed', change: otherTypes },
    { name: 'nothing but null', how: 'changed', change: withoutValues },
  ];
}

/** What stays so: no permission, not there; of a list, that nothing is on it. */
function refusalsOf({ name: mutation, route }: InPeace): readonly Failure[] {
  if (route === undefined) return refusalsOfMutation(mutation);
  const message = 'Resource not accessible by integration';
  const statuses = [401, 403, 404].map((how) => ({ name: `always ${how}`, how, message }));
  return route.startsWith('GET ')
    ? [...statuses, { name: 'always an empty list', how: 'changed', change: () => [] }]
    : statuses;
}

const BELIEVED = new Set(['updateIssueComment', 'removeLabelsFromLabelable']);

/** The others of its request are carried out. */
function refusalsOfMutation(mutation: string): readonly Failure[] {
  // Told that it is not there, a comment is written anew, and a label needs no removal.
  const types = ['FORBIDDEN', 'UNPROCESSABLE', ...(BELIEVED.has(mutation) ? [] : ['NOT_FOUND'])];
  return types.map((type) => ({ name: type, how: 'refused', mutation, type }));
}

/** Texts become numbers, numbers texts, and yes no. */
function otherTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherTypes);
  switch (typeof value) {
    case 'string':
      return value.length;
    case 'number':
      return `${value}`;
    case 'boolean':
      return `${value}`;
    case 'object':
      return value === null ? 0 : eachOf(value, otherTypes);
    default:
      return value;
  }
}

function withoutValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutValues);
  return typeof value === 'object' && value !== null ? eachOf(value, withoutValues) : null;
}

function eachOf(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
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
