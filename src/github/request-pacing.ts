import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import {
  RateLimitedError,
  RequestTimeoutError,
  UnreachableError,
  failureInAnswer,
  headersOf,
  isTransient,
  isUnanswered,
  limitEndOf,
  statusOf,
} from './request-failure.ts';
import type { RequestLog } from './request-log.ts';
import { WritePace } from './write-pace.ts';

/** GitHub allows 100 requests side by side for everything that an installation does. */
const READS_IN_FLIGHT = 10;
/** Six attempts of ten seconds and a minute of pauses: two minutes in all. */
const ATTEMPTS = 6;
/** Of a person at a terminal, as long as nothing was ever answered: more likely the address or the network is wrong. */
const FIRST_ATTEMPTS = 2;
const PAUSES_IN_ALL_MS = 60_000;
const FIRST_PAUSE_MS = 500;
/** Where GitHub's answer got lost, sending these again could leave two; the next review looks what is there. */
const CREATES_ANEW = /\/(?:comments|reviews|check-runs)$/;

const TOKEN_REQUEST = /\/access_tokens$/;

export interface PacingOptions {
  /** Whose pace it is, for the metrics; `app` for the App itself. */
  readonly installation: string;
  /** Of all pauses; tests make a second a millisecond with 0.001. */
  readonly clockScale: number;
  /** For each attempt; GitHub itself gives up after ten seconds. */
  readonly timeLimitMs: number;
  /** Told of each answer, for the metrics. */
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

/** As Octokit's request hook hands them over. */
export interface HookedRequest {
  method: string;
  url: string;
  request?: {
    signal?: AbortSignal;
    /** Attempts beyond the first; by default five. */
    retries?: number;
    requestLog?: RequestLog;
    /** Called when all waiting is over; where it throws, nothing is sent. */
    beforeSending?: () => Promise<void>;
  };
  readonly [parameter: string]: unknown;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

type Send<A extends Answer> = (request: HookedRequest) => Promise<A>;

/** Keeps one installation to GitHub's pace: shared by all clients of it in this process. */
export class RequestPacing {
  readonly #options: PacingOptions;
  readonly #reads: LimitFunction = pLimit(READS_IN_FLIGHT);
  readonly #writes: LimitFunction = pLimit(1);
  readonly #pace: WritePace;
  #closedUntil = 0;
  #wasAnswered = false;

  constructor(options: PacingOptions) {
    this.#options = options;
    this.#pace = new WritePace(options.clockScale);
  }

  /**
   * Sends in turn, again where that may help; throws `RateLimitedError` where it would have to wait too long, and
   * `UnreachableError` where a person waits and nothing was ever answered.
   */
  async send<A extends Answer>(send: Send<A>, request: HookedRequest): Promise<A> {
    // A token is asked for from within another request, whose place in the lane it shares.
    if (TOKEN_REQUEST.test(request.url)) return this.#withinTimeLimit(send, request);
    const lane = isWrite(request) ? this.#writes : this.#reads;
    let patience = PAUSES_IN_ALL_MS * this.#options.clockScale;
    for (let attempt = 1; ; attempt += 1) {
      patience -= await this.#untilOpen(patience);
      try {
        return await lane(async () => this.#attempt(send, request, patience));
      } catch (error) {
        const isUnreachable = this.#isUnreachable(error);
        const attempts = isUnreachable ? FIRST_ATTEMPTS : attemptsOf(request);
        const pause = this.#pauseAfter(error, request, attempt);
        if (pause === undefined || attempt >= attempts || pause > patience) {
          request.request?.requestLog?.noteFailure(error);
          throw isUnreachable ? new UnreachableError('GitHub cannot be reached', { cause: error }) : error;
        }
        patience -= pause;
        await sleep(pause);
      }
    }
  }

  async #attempt<A extends Answer>(send: Send<A>, request: HookedRequest, patience: number): Promise<A> {
    if (isWrite(request)) await this.#turnToWrite(request, patience);
    await request.request?.beforeSending?.();
    const route = `${request.method} ${request.url}`;
    request.request?.requestLog?.note(route);
    try {
      const answer = await this.#withinTimeLimit(send, request);
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

  async #withinTimeLimit<A extends Answer>(send: Send<A>, request: HookedRequest): Promise<A> {
    const given = request.request?.signal;
    given?.throwIfAborted();
    const controller = new AbortController();
    const { signal } = controller;
    const giveUp = () => controller.abort(given?.reason);
    const timer = setTimeout(
      () => controller.abort(new RequestTimeoutError('GitHub did not answer in time')),
      this.#options.timeLimitMs,
    );
    given?.addEventListener('abort', giveUp);
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    try {
      // The token's own request knows nothing of the signal, so that the race is needed beside it.
      return await Promise.race([send({ ...request, request: { ...request.request, signal } }), aborted]);
    } finally {
      // What still waits for the limit, or is heard of by a signal that outlives it, keeps the whole answer in memory.
      clearTimeout(timer);
      given?.removeEventListener('abort', giveUp);
    }
  }

  /** A refusal closes the door for every other request of the installation as well. */
  #asLimit(error: unknown): unknown {
    const end = limitEndOf(error, Date.now(), this.#options.clockScale);
    if (end === undefined || Number.isNaN(end)) return error;
    this.#closedUntil = Math.max(this.#closedUntil, end);
    return new RateLimitedError(new Date(end), { cause: error });
  }

  #pauseAfter(error: unknown, request: HookedRequest, attempt: number): number | undefined {
    // How long to wait for a limit is decided at the closed door.
    if (error instanceof RateLimitedError) return 0;
    if (!isTransient(error) || isCreation(request)) return undefined;
    return FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()) * this.#options.clockScale;
  }

  async #untilOpen(patience: number): Promise<number> {
    const wait = this.#closedUntil - Date.now();
    if (wait <= 0) return 0;
    if (wait > patience) throw new RateLimitedError(new Date(this.#closedUntil));
    await sleep(wait);
    return wait;
  }

  async #turnToWrite(request: HookedRequest, patience: number): Promise<void> {
    const isContent = request.method === 'POST' && request.url !== '/graphql';
    const room = isContent ? this.#pace.roomForContent(Date.now()) : 0;
    if (room - Date.now() > patience) throw new RateLimitedError(new Date(room));
    const at = Math.max(room, this.#pace.take(Date.now()));
    if (at > Date.now()) await sleep(at - Date.now());
    if (isContent) this.#pace.noteContent(Date.now());
  }
}

function attemptsOf({ request }: HookedRequest): number {
  return request?.retries === undefined ? ATTEMPTS : request.retries + 1;
}

function isWrite(request: HookedRequest): boolean {
  if (request.url === '/graphql') return /^\s*mutation\b/.test(String(request['query']));
  return request.method !== 'GET' && request.method !== 'HEAD';
}

function isCreation(request: HookedRequest): boolean {
  return request.method === 'POST' && CREATES_ANEW.test(request.url);
}

/** Octokit takes a body that broke off for an empty one, and GraphQL says 200 to failures: both are failures here. */
function whole<A extends Answer>(answer: A, request: HookedRequest): A {
  const isCutOff = answer.data === '' && String(answer.headers['content-type']).includes('json');
  const failure = request.url === '/graphql' ? failureInAnswer(answer.data) : undefined;
  if (!isCutOff && failure === undefined) return answer;
  throw Object.assign(new Error(`GitHub's answer is not whole: ${failure ?? 'cut off'}`), {
    status: 502,
    response: answer,
  });
}
