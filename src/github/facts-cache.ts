import { createHash } from 'node:crypto';
import type { GitHub } from './github.ts';
import { statusOf } from './request-failure.ts';

const MINUTE_MS = 60_000;
/** Nothing is kept longer. */
const KEPT_FOR_MS = 24 * 60 * MINUTE_MS;
/** So long an answer serves others without asking GitHub whether it still holds. */
const UNASKED_FOR_MS = 10 * MINUTE_MS;
/** For all installations together; characters are those of keys and of answers as JSON. */
const BOUNDS = { entries: 20_000, characters: 64 * 1024 * 1024 };
const NOT_MODIFIED = 304;

/** Queries whose answers never change: what they ask for is named by its commit. */
const BY_COMMIT = /^\s*query (?:Files|History)\b/;
const COMMIT_EXPRESSION = /^[0-9a-f]{40}:/;
/** The periods of the last twelve months move with every second; the counts in them hardly do. */
const PERIOD = /^(?:since|until)\d+$/;

interface Kept {
  readonly at: number;
  readonly answer: Promise<unknown>;
  characters: number;
}

/** How much there is, or may be. */
interface Size {
  readonly entries: number;
  readonly characters: number;
}

export interface CachedClientOptions {
  /** What one installation may read is not another's to see. */
  readonly installationId: number;
  /** Somebody may just have mended what was found: everything that can change is asked for again. */
  readonly isFresh: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

interface RestAnswer {
  readonly headers: { readonly etag?: string };
}

interface RestRequest {
  readonly route: string;
  readonly parameters: Variables;
}

/** What GitHub answered about projects, so that many pull requests about one project cost little more than one. */
export class FactsCache {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;
  readonly #bounds: Size;
  #characters = 0;

  constructor(now: () => number = Date.now, bounds: Size = BOUNDS) {
    this.#now = now;
    this.#bounds = bounds;
  }

  get size(): Size {
    return { entries: this.#kept.size, characters: this.#characters };
  }

  /** The same client for reading; its answers are remembered, and are to be left as they are. */
  clientFor(github: GitHub, options: CachedClientOptions): GitHub {
    const request = async (route: string, parameters: Variables = {}) =>
      this.#request(github, { route, parameters }, options);
    const graphql = async (text: string, variables: Variables = {}) =>
      this.#query(github, { text, variables }, options);
    const remember = async <T>(key: readonly string[], make: () => Promise<T>): Promise<T> =>
      this.#remember(keyOf([options.installationId, ...key]), make);
    return {
      request: Object.assign(request, github.request),
      graphql: Object.assign(graphql, github.graphql),
      remember,
    };
  }

  async #query(
    github: GitHub,
    { text, variables }: { readonly text: string; readonly variables: Variables },
    { installationId, isFresh }: CachedClientOptions,
  ): Promise<unknown> {
    const given = Object.entries(variables).filter(([name]) => name !== 'request' && !PERIOD.test(name));
    const key = keyOf([installationId, text, given]);
    const kept = this.#find(key);
    const isLasting = BY_COMMIT.test(text) && given.every(([, value]) => isNoMovingExpression(value));
    if (kept !== undefined && (isLasting || (!isFresh && this.#isUnasked(kept)))) {
      return answerOf(kept.answer);
    }
    return answerOf(this.#keep(key, orMissing(github.graphql(text, { ...variables }))));
  }

  async #request(
    github: GitHub,
    { route, parameters }: RestRequest,
    { installationId, isFresh }: CachedClientOptions,
  ): Promise<unknown> {
    const ask = github.request as (route: string, parameters: Variables) => Promise<RestAnswer>;
    if (!route.startsWith('GET ')) return ask(route, parameters);
    const key = keyOf([installationId, route, parameters]);
    const kept = this.#find(key);
    if (kept === undefined) return this.#keep(key, ask(route, parameters));
    if (!isFresh && this.#isUnasked(kept)) return kept.answer;
    return this.#keep(key, askAgain(ask, { route, parameters }, kept.answer as Promise<RestAnswer>));
  }

  async #remember<T>(key: string, make: () => Promise<T>): Promise<T> {
    const kept = this.#find(key);
    return kept === undefined ? this.#keep(key, make()) : (kept.answer as Promise<T>);
  }

  #find(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined || this.#now() - kept.at < KEPT_FOR_MS) return kept;
    this.#forget(key, kept);
    return undefined;
  }

  #isUnasked(kept: Kept): boolean {
    return this.#now() - kept.at < UNASKED_FOR_MS;
  }

  /** From the beginning, so that those who ask meanwhile wait for the same answer; a failure is nothing to keep. */
  async #keep<T>(key: string, answer: Promise<T>): Promise<T> {
    const kept: Kept = { at: this.#now(), answer, characters: key.length };
    const earlier = this.#kept.get(key);
    if (earlier !== undefined) this.#forget(key, earlier);
    this.#kept.set(key, kept);
    this.#characters += kept.characters;
    this.#makeRoom();
    try {
      const value = await answer;
      if (this.#kept.get(key) === kept) this.#measure(kept, value);
      return value;
    } catch (error) {
      this.#forget(key, kept);
      throw error;
    }
  }

  #measure(kept: Kept, value: unknown): void {
    const { length } = JSON.stringify(value) ?? '';
    kept.characters += length;
    this.#characters += length;
    this.#makeRoom();
  }

  /** The map is in the order of age, as whatever is renewed moves to its end. */
  #makeRoom(): void {
    const { entries, characters } = this.#bounds;
    for (const [key, oldest] of this.#kept) {
      const isOver = this.#kept.size > entries || this.#characters > characters;
      if (!isOver && this.#now() - oldest.at < KEPT_FOR_MS) return;
      this.#forget(key, oldest);
    }
  }

  #forget(key: string, kept: Kept): void {
    if (this.#kept.get(key) !== kept) return;
    this.#kept.delete(key);
    this.#characters -= kept.characters;
  }
}

/** A query's text alone is thousands of characters long. */
function keyOf(asked: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64');
}

/** `HEAD:path` is another thing tomorrow. */
function isNoMovingExpression(value: unknown): boolean {
  return typeof value !== 'string' || !value.includes(':') || COMMIT_EXPRESSION.test(value);
}

/** GitHub counts no request whose answer it need not send again. */
async function askAgain(
  ask: (route: string, parameters: Variables) => Promise<RestAnswer>,
  { route, parameters }: RestRequest,
  earlier: Promise<RestAnswer>,
): Promise<RestAnswer> {
  const answer = await earlier;
  const { etag } = answer.headers;
  if (etag === undefined) return ask(route, parameters);
  try {
    return await ask(route, { ...parameters, headers: { 'if-none-match': etag } });
  } catch (error) {
    if (statusOf(error) !== NOT_MODIFIED) throw error;
    return answer;
  }
}

/** Octokit throws where a part of the answer is not there, which is an answer like any other. */
class MissingParts {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

async function orMissing(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked;
  } catch (error) {
    const { errors } = error as { readonly errors?: readonly { readonly type?: string }[] };
    const isAnswer = errors?.every(({ type }) => type === 'NOT_FOUND') ?? false;
    if (!isAnswer) throw error;
    return new MissingParts(error);
  }
}

async function answerOf(kept: Promise<unknown>): Promise<unknown> {
  const answer = await kept;
  if (answer instanceof MissingParts) throw answer.error;
  return answer;
}
