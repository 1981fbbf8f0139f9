import type { UnavailableReason } from '../../facts/fact.ts';
import type { PauseClock } from './pause-clock.ts';

/** GitHub refuses until a time that is too far away to wait for; try the whole job again then. */
export class RateLimitedError extends Error {
  override readonly name = 'RateLimitedError';
  readonly resetsAt: Date;

  constructor(resetsAt: Date, options?: ErrorOptions) {
    super('The rate limit is used up', options);
    this.resetsAt = resetsAt;
  }
}

/** No answer within the time limit. */
export class RequestTimeoutError extends Error {
  override readonly name = 'RequestTimeoutError';
}

/** GitHub cannot be reached: there was no answer yet to anything, and somebody waits for the first one. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Without this part no review is possible; another attempt later may find GitHub in a better state. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** How GitHub asks to come back without naming a time: https://docs.github.com/rest/using-the-rest-api/best-practices */
const SECONDARY_PAUSE_S = 60;
const SECONDARY_LIMIT = /secondary rate limit|abuse detection/i;
/** `RATE_LIMITED` is documented, `RATE_LIMIT` with the code is what comes: octokit/plugin-throttling.js#824 */
const PRIMARY_TYPE = /^RATE_LIMIT(?:ED)?$/;
const PRIMARY_CODE = 'graphql_rate_limit';
const PRIMARY_MESSAGE = /^API rate limit (?:already )?exceeded/i;
const SHORTEST_PAUSE_MS = 1000;
const JITTER_MS = 4000;
const GRAPHQL_BROKE_OFF = /^Something went wrong while executing your query/;

/** What failed requests and answers with `errors` have in common; every field may be missing. */
interface Failed {
  readonly name?: string;
  readonly status?: number;
  readonly message?: string;
  /** Of an answer to a query. */
  readonly errors?: readonly GraphqlError[];
  readonly cause?: unknown;
  readonly request?: { readonly url?: string };
  readonly response?: { readonly headers?: Headers; readonly data?: unknown } | undefined;
}
export type Headers = Readonly<Record<string, string | number | undefined>>;

/** Whether a request is a query or a mutation; Octokit names the address in full for GitHub Enterprise Server. */
export function isGraphql({ url = '' }: { readonly url?: string }): boolean {
  return url.endsWith('/graphql');
}

/** The error's HTTP status; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = error as Failed;
  return response === undefined ? undefined : status;
}

/** Empty where no answer came. */
export function headersOf(error: unknown): Headers {
  return (error as Failed).response?.headers ?? {};
}

export interface LimitContext {
  readonly clock: PauseClock;
  /** 0 to 1: those who were refused together do not come back together. */
  readonly random: number;
}

/** When a refused request may be sent again, in milliseconds since the epoch; undefined: it was no rate limit. */
export function limitEndOf(error: unknown, { clock, random }: LimitContext): number | undefined {
  const limit = limitOf(error);
  if (limit === undefined) return undefined;
  const headers = headersOf(error);
  const now = clock.now();
  const reset = Number(headers['x-ratelimit-reset']);
  if (pauseAskedFor(error) === 0 && limit === 'primary' && reset > 0) {
    // Whose clock is ahead takes a reset for past; GitHub's own time of day comes with the answer.
    const there = Date.parse(String(headers['date']));
    const wait = reset * 1000 - (Number.isNaN(there) ? now : there);
    return clock.after(JITTER_MS * random, Math.max(now + wait, clock.after(SHORTEST_PAUSE_MS, now)));
  }
  const pause = pauseAskedFor(error) || SECONDARY_PAUSE_S * 1000;
  return clock.after(Math.max(pause, SHORTEST_PAUSE_MS) + JITTER_MS * random, now);
}

/** What `retry-after` says, in milliseconds; 0 where it says nothing. */
export function pauseAskedFor(error: unknown): number {
  const seconds = Number(headersOf(error)['retry-after']);
  return seconds > 0 ? seconds * 1000 : 0;
}

/** `primary`: the hour's allowance is used up, until a reset that is told; undefined: it was no rate limit. */
function limitOf(error: unknown): 'primary' | 'secondary' | undefined {
  const { status, message = '', response } = error as Failed;
  const isUsedUp = String(headersOf(error)['x-ratelimit-remaining']) === '0';
  const graphqlErrors = errorsOf(response?.data);
  // What is left may be too little for one query, and is then not 0.
  if (graphqlErrors.some((each) => isPrimaryLimit(each))) return 'primary';
  const isRefusal = status === 403 || status === 429;
  const texts = [isRefusal ? message : '', ...graphqlErrors.map((each) => each.message ?? '')];
  const isSecondary = texts.some((text) => SECONDARY_LIMIT.test(text));
  const isLimit = isSecondary || (isRefusal && (isUsedUp || status === 429 || pauseAskedFor(error) > 0));
  if (!isLimit) return undefined;
  return isUsedUp ? 'primary' : 'secondary';
}

/** Whether there was no answer at all: no such host, nobody who listens, a connection that broke off. */
export function isUnanswered(error: unknown): boolean {
  return isTransient(error) && statusOf(error) === undefined;
}

/** Whether the same request may well succeed in a moment, or later. */
export function isTransient(error: unknown): boolean {
  if (error instanceof RequestTimeoutError) return true;
  const { name, status, errors } = error as Failed;
  if (name === 'GraphqlResponseError') return reasonOfErrors(errors) === 'server-error';
  return name !== 'AbortError' && status !== undefined && status >= 500;
}

/** GraphQL answers 200 although the query broke off or was refused; undefined where the answer is one. */
export function failureInAnswer(data: unknown): string | undefined {
  const errors = errorsOf(data);
  const isLimit = errors.some((each) => isPrimaryLimit(each) || SECONDARY_LIMIT.test(each.message ?? ''));
  if (isLimit) return 'rate limit';
  return GRAPHQL_BROKE_OFF.test(errors[0]?.message ?? '') ? 'broke off' : undefined;
}

/**
 * Why a part of the facts could not be had; undefined: GitHub says that it does not exist. A rate limit and a refusal
 * of whoever asks are no reasons but a matter of the whole job, and are thrown on; so is what no request could have
 * caused.
 */
export function reasonOf(error: unknown): UnavailableReason | undefined {
  if (error instanceof RateLimitedError || error instanceof UnreachableError) throw error;
  if (error instanceof RequestTimeoutError) return 'timeout';
  const status = statusOf(error);
  if (status === undefined) {
    const { status: octokits, name, errors } = error as Failed;
    if (name === 'GraphqlResponseError') return reasonOfErrors(errors);
    if (octokits === undefined || name === 'AbortError') throw error;
    return 'network';
  }
  if (isRefusalOfAsker(error)) throw error;
  // A query that leads nowhere is answered all the same: what is missing stands in the answer.
  if (status === 404 && !isQuery(error)) return undefined;
  if (status === 404 || status >= 500) return 'server-error';
  return 'forbidden';
}

/**
 * GraphQL says of each part that it may not be shown; only who may ask nothing at all is answered with a status. Whoever
 * is given no token has asked for nothing yet.
 */
function isRefusalOfAsker(error: unknown): boolean {
  const { status = 0, request } = error as Failed;
  const isOfToken = request?.url?.endsWith('/access_tokens') === true && status < 500;
  return status === 401 || isOfToken || (status === 403 && isQuery(error));
}

function isQuery(error: unknown): boolean {
  return isGraphql((error as Failed).request ?? {});
}

/** What a query's errors come to: whatever is neither missing nor forbidden is GitHub's own failing. */
function reasonOfErrors(errors: readonly GraphqlError[] = []): UnavailableReason | undefined {
  const types = new Set(errors.map(({ type }) => type));
  if (types.isSubsetOf(new Set(['NOT_FOUND'])) && types.size > 0) return undefined;
  return types.isSubsetOf(new Set(['NOT_FOUND', 'FORBIDDEN'])) && types.size > 0
    ? 'forbidden'
    : 'server-error';
}

interface GraphqlError {
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
}

function isPrimaryLimit({ type = '', code, message = '' }: GraphqlError): boolean {
  return PRIMARY_TYPE.test(type) || code === PRIMARY_CODE || PRIMARY_MESSAGE.test(message);
}

function errorsOf(data: unknown): readonly GraphqlError[] {
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : undefined;
  return Array.isArray(errors) ? (errors as readonly GraphqlError[]) : [];
}
