import { setTimeout as sleep } from 'node:timers/promises';
import type { GitHub } from './github.ts';
import { type SingleQuery, answerOf, mergeQueries } from './merge-queries.ts';
import { RateLimitedError, isTransient } from './request-failure.ts';

/** What one request may weigh; an object weighs 1, and GitHub resolves this many well within its ten seconds. */
const CAPACITY = 120;
/** Counting commits and walking folders cost GitHub more than looking up a file. */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^\s*query Repository\b/, 24],
  [/^\s*query Folder\b/, 8],
];
/** So long others are waited for; an answer takes ten times as much. */
const GATHERING_MS = 10;

interface Waiting extends SingleQuery {
  readonly resolve: (data: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The same client, but queries that are sent at about the same time share requests, so that what is read of many
 * projects at once takes few. A shared request that fails is sent again in halves, down to the single query.
 */
export function withSharedQueries(github: GitHub): GitHub {
  const gathering = new Gathering(github);
  const graphql = async (text: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    const { request: _, ...variables } = parameters;
    return gathering.ask({ text, variables });
  };
  return { request: github.request, graphql: graphql as GitHub['graphql'] };
}

/** Holds queries back while others are under way: their answers lead to further ones, which can go along. */
class Gathering {
  readonly #github: GitHub;
  #waiting: Waiting[] = [];
  #underWay = 0;

  constructor(github: GitHub) {
    this.#github = github;
  }

  async ask(query: SingleQuery): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...query, resolve, reject });
      if (this.#waiting.length === 1 && this.#underWay === 0) void this.#flush();
    });
  }

  async #flush(): Promise<void> {
    await sleep(GATHERING_MS);
    const loads = intoLoads(this.#waiting);
    this.#waiting = [];
    this.#underWay += loads.length;
    await Promise.all(loads.map(async (load) => this.#send(load)));
  }

  async #send(load: readonly Waiting[]): Promise<void> {
    await send(this.#github, load);
    this.#underWay -= 1;
    if (this.#underWay === 0 && this.#waiting.length > 0) await this.#flush();
  }
}

function weightOf({ text }: SingleQuery): number {
  const known = WEIGHTS.find(([pattern]) => pattern.test(text));
  return known?.[1] ?? Math.max(1, text.split('object(').length - 1);
}

/** The heaviest first, each into the first load that has room. */
function intoLoads(queries: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const loads: { room: number; readonly queries: Waiting[] }[] = [];
  for (const each of queries.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const weight = weightOf(each);
    const load = loads.find(({ room }) => room >= weight);
    if (load === undefined) loads.push({ room: CAPACITY - weight, queries: [each] });
    else {
      load.room -= weight;
      load.queries.push(each);
    }
  }
  return loads.map((load) => load.queries);
}

async function send(github: GitHub, load: readonly Waiting[]): Promise<void> {
  const [only] = load;
  if (only === undefined) return;
  if (load.length === 1) {
    await github.graphql(only.text, { ...only.variables }).then(only.resolve, only.reject);
    return;
  }
  try {
    const merged = mergeQueries(load);
    const data = await github.graphql<Record<string, unknown>>(merged.text, {
      ...merged.variables,
      request: { retries: 0 },
    });
    for (const [index, { resolve }] of load.entries()) resolve(answerOf(data, index));
  } catch (error) {
    await settleAfter(error, github, load);
  }
}

/** What came in spite of an error is handed out; the rest is tried in halves. */
async function settleAfter(error: unknown, github: GitHub, load: readonly Waiting[]): Promise<void> {
  if (error instanceof RateLimitedError) {
    for (const { reject } of load) reject(error);
    return;
  }
  const { name, data, errors = [] } = error as PartialFailure;
  const isPartial = name === 'GraphqlResponseError' && typeof data === 'object' && data !== null;
  const parts = load.map((each, index) => ({ each, index, errors: errorsOf(index, errors) }));
  const failed = parts.filter((part) => !isPartial || isFailed(part));
  if (isPartial) {
    for (const part of parts.filter((each) => !failed.includes(each))) settlePart(part, data);
  }
  const rest = failed.map(({ each }) => each);
  const middle = Math.ceil(rest.length / 2);
  await Promise.all([rest.slice(0, middle), rest.slice(middle)].map(async (half) => send(github, half)));
}

interface PartialFailure {
  readonly name?: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly FieldFailure[];
}

interface FieldFailure {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
}

interface Part {
  readonly each: Waiting;
  readonly index: number;
  readonly errors: readonly FieldFailure[];
}

/** The errors below a query's own fields, as if it had been sent alone; one without a path is everybody's. */
function errorsOf(index: number, errors: readonly FieldFailure[]): readonly FieldFailure[] {
  const prefix = `q${index}_`;
  return errors.flatMap((error): readonly FieldFailure[] => {
    if (error.path === undefined || error.path.length === 0) return [error];
    const [first, ...further] = error.path;
    const isOwn = String(first).startsWith(prefix);
    return isOwn ? [{ ...error, path: [String(first).slice(prefix.length), ...further] }] : [];
  });
}

function isFailed({ errors }: Part): boolean {
  return errors.length > 0 && isTransient({ name: 'GraphqlResponseError', errors });
}

function settlePart({ each, index, errors }: Part, data: Record<string, unknown>): void {
  const own = answerOf(data, index);
  if (errors.length === 0) {
    each.resolve(own);
    return;
  }
  const missing = { name: 'GraphqlResponseError', data: own, errors };
  each.reject(Object.assign(new Error('A part of the answer is missing'), missing));
}
