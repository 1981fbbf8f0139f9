import { setTimeout as sleep } from 'node:timers/promises';
import { type GitHub, type AskedQuery, aliasIn, alone, partOf, together } from './github.ts';
import { RateLimitedError, isTransient } from './request-failure.ts';

/** What one request may weigh; an object weighs 1, and GitHub resolves this many well within its ten seconds. */
const CAPACITY = 120;
/** So long others are waited for; an answer takes ten times as much. */
const GATHERING_MS = 10;

interface Waiting extends AskedQuery {
  readonly resolve: (data: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The same client, but queries that are sent at about the same time share requests, so that what is read of many
 * projects at once takes few. A shared request that fails is sent again in halves, down to the single query.
 */
export function withSharedQueries(github: GitHub): GitHub {
  const gathering = new Gathering(github);
  return { request: github.request, graphql: github.graphql, share: gathering.ask.bind(gathering) };
}

/** Holds queries back while others are under way: their answers lead to further ones, which can go along. */
class Gathering {
  readonly #github: GitHub;
  #waiting: Waiting[] = [];
  #underWay = 0;

  constructor(github: GitHub) {
    this.#github = github;
  }

  async ask(asked: AskedQuery): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...asked, resolve, reject });
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
    try {
      await send(this.#github, load);
    } catch (error) {
      // An answer may be of any form; who waits for it must not wait for ever.
      for (const { reject } of load) reject(error);
    }
    this.#underWay -= 1;
    if (this.#underWay === 0 && this.#waiting.length > 0) await this.#flush();
  }
}

/** The heaviest first, each into the first load that has room. */
function intoLoads(queries: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const loads: { room: number; readonly queries: Waiting[] }[] = [];
  for (const each of queries.toSorted((a, b) => b.query.weight - a.query.weight)) {
    const { weight } = each.query;
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
    const { text, variables } = alone(only);
    await github.graphql(text, { ...variables }).then(only.resolve, only.reject);
    return;
  }
  try {
    const { text, variables } = together(load);
    const data = await github.graphql<Record<string, unknown>>(text, {
      ...variables,
      request: { retries: 0 },
    });
    for (const [index, { resolve }] of load.entries()) resolve(partOf(data, index));
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
  return errors.flatMap((error): readonly FieldFailure[] => {
    if (error.path === undefined || error.path.length === 0) return [error];
    const [first, ...further] = error.path;
    const alias = aliasIn(String(first), index);
    return alias === undefined ? [] : [{ ...error, path: [alias, ...further] }];
  });
}

function isFailed({ errors }: Part): boolean {
  return errors.length > 0 && isTransient({ name: 'GraphqlResponseError', errors });
}

function settlePart({ each, index, errors }: Part, data: Record<string, unknown>): void {
  const own = partOf(data, index);
  if (errors.length === 0) {
    each.resolve(own);
    return;
  }
  const missing = { name: 'GraphqlResponseError', data: own, errors };
  each.reject(Object.assign(new Error('A part of the answer is missing'), missing));
}
