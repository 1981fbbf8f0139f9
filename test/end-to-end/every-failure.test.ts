import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { FailureRule } from '../local-github/http/failures.ts';
import type { ShownState } from '../local-github/model/shown-state.ts';
import type { PullRequestName } from '../local-github/sandbox.ts';
import type { Exchange } from '../local-github/http/request-log.ts';
import { operationOf } from '../support/github-description.ts';
import { type Program, startProgram } from '../support/program.ts';
import { watchGitHub } from '../support/watch-github.ts';
import { GOLDEN } from '../support/world-folders.ts';

/** A project that meets everything, so that any doubt shows. */
const WORLD = join(GOLDEN, 'add-core-project');
const TIME_LIMIT_MS = 500;
const PATIENCE_MS = 3_000;
const SIDE_BY_SIDE = 3;

interface Failure extends Omit<FailureRule, 'match' | 'times'> {
  readonly name: string;
}

/** The requests of one review, each once, by the name that `nameOf` gives; and what the pull request shows then. */
const peace = await inPeace();

it.each(peace.requests)(
  '$name once answered wrongly is made up for, or the doubt shows',
  async (request) => {
    const inTurn = pLimit(SIDE_BY_SIDE);
    const faults = failuresOf(request.route).map(async (failure) =>
      inTurn(async () => faultsAfter(request.name, failure)),
    );

    expect((await Promise.all(faults)).flat()).toEqual([]);
  },
  60_000,
);

it.each(peace.requests)(
  '$name refused for good shows, or the log says it in plain words',
  async (request) => {
    const inTurn = pLimit(SIDE_BY_SIDE);
    const faults = refusalsOf(request.route).map(async (failure) =>
      inTurn(async () => faultsAfter(request.name, failure, Number.POSITIVE_INFINITY)),
    );

    expect((await Promise.all(faults)).flat()).toEqual([]);
  },
  60_000,
);

async function inPeace() {
  const watch = watchGitHub();
  const program = await startProgram({ worlds: [WORLD], onExchange: watch.onExchange });
  const state = await reviewed(program);
  await program.stop();
  const named = watch.exchanges.map((exchange) => [nameOf(exchange), exchange.route] as const);
  return { state, requests: [...new Map(named)].map(([name, route]) => ({ name, route })) };
}

/** The route, and of a query its own name. */
function nameOf({ route, body }: Pick<Exchange, 'route' | 'body'>): string {
  if (route !== 'POST /graphql') return route;
  const { query } = JSON.parse(body) as { readonly query: string };
  return `${route} ${/\b(?:query|mutation) (\w+)/.exec(query)?.[1] ?? ''}`;
}

async function reviewed(program: Program): Promise<ShownState> {
  await program.deliver('pull_request', 'opened', pullRequestOf(program));
  return stateOf(program);
}

function pullRequestOf({ sandbox }: Program): PullRequestName {
  const [pullRequest] = sandbox.pullRequests;
  if (pullRequest === undefined) throw new Error('the world holds a pull request');
  return pullRequest;
}

function stateOf(program: Program): ShownState {
  return program.sandbox.state(pullRequestOf(program));
}

/** Every status that the endpoint may answer by its description, the limits, and answers that are none. */
function failuresOf(route: string): readonly Failure[] {
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
function refusalsOf(route: string): readonly Failure[] {
  const message = 'Resource not accessible by integration';
  const statuses = [401, 403, 404].map((how) => ({ name: `always ${how}`, how, message }));
  return route.startsWith('GET ')
    ? [...statuses, { name: 'always an empty list', how: 'changed', change: () => [] }]
    : statuses;
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
    comments: comments.map(({ body }) => body),
    checkRuns: checkRuns.map(({ name, conclusion, title }) => ({ name, conclusion, title })),
  };
}

/** What the failure led to that it must not. */
async function faultsAfter(
  name: string,
  { name: what, ...failure }: Failure,
  times = 1,
): Promise<readonly string[]> {
  let told = '';
  const log = pino({ level: 'error' }, { write: (line) => (told += line) });
  const program = await startProgram({ worlds: [WORLD], timeLimitMs: TIME_LIMIT_MS, log });
  const { sandbox } = program;
  sandbox.fail({ ...failure, times, match: (request) => nameOf(request) === name });
  try {
    await reviewed(program);
    const isSaid = () => times > 1 && PLAIN_WORDS.test(told);
    // What GitHub does not let be completed stays as it is.
    const isClosed = times > 1 && name.startsWith('PATCH ');
    const faults = () => (isClosed && isSaid() ? [] : faultsOf(program, stateOf(program), isSaid()));
    const until = performance.now() + PATIENCE_MS;
    while (faults().length > 0 && performance.now() < until) await sleep(20);
    return faults().map((fault) => `${what}: ${fault}`);
  } finally {
    await program.stop();
  }
}

function faultsOf({ results }: Program, shown: ShownState, isSaid: boolean): readonly string[] {
  const findings = results.flatMap(
    ({ result }) => result.review?.entries.flatMap((entry) => entry.findings) ?? [],
  );
  const unmet = findings.filter(({ outcome }) => outcome === 'unmet').map(({ requirement }) => requirement);
  const runs = [...shown.checkRuns, ...shown.supersededCheckRuns];
  const isUnfinished = runs.some(({ status }) => status !== 'completed');
  const isRight = isDeepStrictEqual(essence(shown), essence(peace.state));
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
