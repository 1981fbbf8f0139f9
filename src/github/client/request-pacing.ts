import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { type HookedRequest, contentsOf, isCreation, isWrite, rankOf } from './hooked-request.ts';
import type { PauseClock } from './pause-clock.ts';
import {
  type Headers,
  RateLimitedError,
  UnreachableError,
  failureInAnswer,
  headersOf,
  isGraphql,
  isTransient,
  isUnanswered,
  limitEndOf,
  pauseAskedFor,
  statusOf,
} from './request-failure.ts';
import { type TimeLimit, withinTime } from './within-time.ts';
import { WriteLane } from './write-lane.ts';
import { WritePace } from './write-pace.ts';

/** GitHub allows 100 requests side by side for everything that an installation does. */
const READS_IN_FLIGHT = 10;
const ATTEMPTS = 6;
/** Of a person at a terminal, as long as nothing was ever answered: more likely the address or the network is wrong. */
const FIRST_ATTEMPTS = 2;
const FIRST_PAUSE_MS = 500;
/** Of one attempt's ten seconds: two minutes for all attempts, the pauses between them and the waits in line. */
const TIME_LIMITS_IN_ALL = 12;
/** A job that waits longer for a limit gives its place to others and comes back. */
const PATIENCE_MS = 5000;
const TOKEN_REQUEST = /\/access_tokens$/;

export interface PacingOptions {
  /** Whose pace it is, for the metrics; `app` for the App itself. */
  readonly installation: string;
  readonly clock: PauseClock;
  /** Of the program, that write in the installation's name; 1 where it is absent. */
  readonly replicas?: number;
  /** For each attempt, and twelve times that in all; GitHub itself gives up after ten seconds. */
  readonly timeLimitMs: number;
  readonly onAnswer: (answer: AnswerNote) => void;
  /** A person waits, who has to know soon that GitHub cannot be reached. */
  readonly isWaitedFor?: boolean;
}

export interface AnswerNote {
  readonly route: string;
  /** 0 where no answer came. */
  readonly status: number;
  /** What GitHub tells of the hour's allowance. */
  readonly limit?: { readonly installation: string; readonly resource: string; readonly remaining: number };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

type Send<A extends Answer> = (request: HookedRequest) => Promise<A>;

/** All of a request's attempts; ends with the time that there is for them, or when whoever asks gives up. */
interface Life {
  readonly signal: AbortSignal;
  /** In milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Keeps one installation to GitHub's pace: shared by all clients of it in this process. */
export class RequestPacing {
  readonly #options: PacingOptions;
  readonly #reads: LimitFunction = pLimit(READS_IN_FLIGHT);
  readonly #pace: WritePace;
  readonly #writes: WriteLane;
  /** Known to whatever runs inside of a lane; what it asks for shares its place, or would wait for itself. */
  readonly #inside = new AsyncLocalStorage<true>();
  #closedUntil = 0;
  #wasAnswered = false;

  constructor(options: PacingOptions) {
    this.#options = options;
    this.#pace = new WritePace(options.clock, options.replicas);
    this.#writes = new WriteLane(this.#pace);
  }

  /**
   * Sends in turn, again where that may help; throws `RateLimitedError` where it would have to wait too long, and
   * `UnreachableError` where a person waits and nothing was ever answered.
   */
  async send<A extends Answer>(send: Send<A>, request: HookedRequest): Promise<A> {
    const { timeLimitMs, clock } = this.#options;
    const { signal: given } = request.request ?? {};
    // A token is asked for from within another request, whose place in the lane it shares.
    if (TOKEN_REQUEST.test(request.url))
      return withToken(await sendWithin(send, request, { limitMs: timeLimitMs, signal: given }));
    const now = clock.now();
    const endsAt = clock.after(request.request?.patienceMs ?? 0, now + timeLimitMs * TIME_LIMITS_IN_ALL);
    return withinTime(async (signal) => this.#sendAgain(send, request, { signal, endsAt }), {
      limitMs: endsAt - now,
      signal: given,
    });
  }

  /** Does the work while room for so many contents is kept for it; throws `RateLimitedError` where there is none. */
  async withRoom<T>(contents: number, work: () => Promise<T>): Promise<T> {
    const notBefore = this.#pace.keepRoom(contents, Date.now());
    if (notBefore !== undefined) throw new RateLimitedError(new Date(notBefore));
    try {
      return await work();
    } finally {
      this.#pace.giveBack(contents);
    }
  }

  async #sendAgain<A extends Answer>(send: Send<A>, request: HookedRequest, life: Life): Promise<A> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#inTurn(async () => this.#attempt(send, request, life), request, life);
      } catch (error) {
        const isUnreachable = this.#isUnreachable(error);
        const attempts = isUnreachable ? FIRST_ATTEMPTS : attemptsOf(request);
        const again = this.#sendAgainAt(error, request, attempt);
        const isOver = attempt >= attempts || again === undefined || again > life.endsAt;
        if (isOver) {
          request.request?.requestLog?.noteFailure(error);
          throw isUnreachable ? new UnreachableError('GitHub cannot be reached', { cause: error }) : error;
        }
        await sleepUntil(again, life);
      }
    }
  }

  /** Whoever waits does so outside of the lane; what changed until the turn came is looked at again inside. */
  async #inTurn<T>(task: () => Promise<T>, request: HookedRequest, life: Life): Promise<T> {
    for (;;) {
      await this.#untilOpen(request, life);
      if (this.#inside.getStore() === true) return task();
      const inTurn = async () => {
        life.signal.throwIfAborted();
        return this.#opensAt(request) > Date.now()
          ? undefined
          : { result: await this.#inside.run(true, task) };
      };
      const turn = await (isWrite(request)
        ? this.#writes.run(inTurn, { rank: rankOf(request), ...life })
        : this.#reads(inTurn));
      if (turn !== undefined) return turn.result;
    }
  }

  async #untilOpen(request: HookedRequest, life: Life): Promise<void> {
    for (let at = this.#opensAt(request); at > Date.now(); at = this.#opensAt(request)) {
      const isTooLong = at > this.#patienceEndOf(request) || at > life.endsAt;
      if (isTooLong) throw new RateLimitedError(new Date(at));
      await sleepUntil(at, life);
    }
  }

  #opensAt(request: HookedRequest): number {
    const room = contentsOf(request) > 0 ? this.#pace.roomForContent(Date.now()) : 0;
    return Math.max(this.#closedUntil, room);
  }

  async #attempt<A extends Answer>(send: Send<A>, request: HookedRequest, life: Life): Promise<A> {
    // A look that does not end must not keep the lane.
    const limitMs = this.#options.timeLimitMs * TIME_LIMITS_IN_ALL;
    await withinTime(async () => request.request?.beforeSending?.(), { ...life, limitMs });
    this.#pace.noteContents(contentsOf(request), Date.now());
    const route = `${request.method} ${request.url}`;
    request.request?.requestLog?.note(route);
    try {
      const limit = { limitMs: this.#options.timeLimitMs, signal: life.signal };
      const answer = await sendWithin(send, request, limit);
      this.#note(route, answer.status, answer.headers);
      return whole(answer, request);
    } catch (error) {
      this.#note(route, statusOf(error) ?? 0, headersOf(error));
      throw this.#asLimit(error);
    }
  }

  #isUnreachable(error: unknown): boolean {
    return this.#options.isWaitedFor === true && !this.#wasAnswered && isUnanswered(error);
  }

  #note(route: string, status: number, headers: Headers): void {
    this.#wasAnswered ||= status !== 0;
    const remaining = headers['x-ratelimit-remaining'];
    const resource = String(headers['x-ratelimit-resource'] ?? 'core');
    const { installation, onAnswer } = this.#options;
    const limit = { installation, resource, remaining: Number(remaining) };
    onAnswer({ route, status, ...(remaining === undefined ? {} : { limit }) });
  }

  /** A refusal closes the door for every other request of the installation as well. */
  #asLimit(error: unknown): unknown {
    const until = limitEndOf(error, { clock: this.#options.clock, random: Math.random() });
    if (until === undefined) return error;
    this.#closedUntil = Math.max(this.#closedUntil, until);
    return new RateLimitedError(new Date(until), { cause: error });
  }

  /** The time of the next attempt; undefined: there is none. */
  #sendAgainAt(error: unknown, request: HookedRequest, attempt: number): number | undefined {
    const { clock } = this.#options;
    if (error instanceof RateLimitedError) {
      const isSoon = error.resetsAt.getTime() <= this.#patienceEndOf(request);
      // The wait itself is at the closed door. A part of the mutations may be carried out.
      return isSoon && !isPartial(error.cause) ? clock.now() : undefined;
    }
    if (!isTransient(error) || isCreation(request)) return undefined;
    const growing = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
    return clock.after(Math.max(growing, pauseAskedFor(error)));
  }

  #patienceEndOf({ request }: HookedRequest): number {
    return this.#options.clock.after(request?.patienceMs ?? PATIENCE_MS);
  }
}

async function sendWithin<A extends Answer>(
  send: Send<A>,
  request: HookedRequest,
  limit: TimeLimit,
): Promise<A> {
  // The token's own request knows nothing of the signal, so that the limit is needed beside it.
  return withinTime(async (signal) => send({ ...request, request: { ...request.request, signal } }), limit);
}

async function sleepUntil(at: number, { signal }: Life): Promise<void> {
  const wait = at - Date.now();
  if (wait > 0) await sleep(wait, undefined, { signal });
}

function attemptsOf({ request }: HookedRequest): number {
  return request?.retries === undefined ? ATTEMPTS : request.retries + 1;
}

/** Octokit takes a body that broke off for an empty one, and GraphQL says 200 to failures: both are failures here. */
function whole<A extends Answer>(answer: A, request: HookedRequest): A {
  const { data, headers } = answer;
  // Octokit hands over as text what it could not parse.
  const isJson = String(headers['content-type']).startsWith('application/json');
  const isCutOff = isJson && (data === null || typeof data === 'string');
  const failure = isGraphql(request) ? failureInAnswer(data) : undefined;
  if (!isCutOff && failure === undefined) return answer;
  throw notWhole(answer, failure ?? 'cut off');
}

/** Whether an answer that tells of a limit tells of writes as well. */
function isPartial(error: unknown): boolean {
  const { response } = (error ?? {}) as {
    readonly response?: { readonly data?: { readonly data?: object } };
  };
  return Object.values(response?.data?.data ?? {}).some((each) => each !== null);
}

/** Octokit keeps what it takes for a token for an hour. */
function withToken<A extends Answer>(answer: A): A {
  const { token } = (answer.data ?? {}) as { readonly token?: unknown };
  if (typeof token === 'string') return answer;
  throw notWhole(answer, 'no token');
}

function notWhole(answer: Answer, what: string): Error {
  return Object.assign(new Error(`GitHub's answer is not whole: ${what}`), { status: 502, response: answer });
}
