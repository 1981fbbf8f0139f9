import type { UnavailableReason } from '../facts/fact.ts';

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
const GRAPHQL_BROKE_OFF = /^Something went wrong while executing your query/;

/** What failed requests and answers with `errors` have in common; every field may be missing. */
interface Failed {
  readonly name?: string;
  readonly status?: number;
  readonly message?: string;
  readonly cause?: unknown;
  readonly request?: { readonly url?: string };
  readonly response?: { readonly headers?: Headers; readonly data?: unknown } | undefined;
}
export type Headers = Readonly<Record<string, string | number | undefined>>;

/** The error's HTTP status; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = error as Failed;
  return response === undefined ? undefined : status;
}

/** Empty where no answer came. */
export function headersOf(error: unknown): Headers {
  return (error as Failed).response?.headers ?? {};
}

/** When a refused request may be sent again, in milliseconds since the epoch; undefined: it was no rate limit. */
export function limitEndOf(error: unknown, now: number, clockScale: number): number | undefined {
  const { status, message, response } = error as Failed;
  const isRefusal = status === 403 || status === 429;
  if (!isRefusal && !isGraphqlLimit(response?.data)) return undefined;
  const headers = response?.headers ?? {};
  const retryAfter = Number(headers['retry-after']);
  if (retryAfter > 0) return now + retryAfter * 1000 * clockScale;
  if (String(headers['x-ratelimit-remaining']) === '0') return Number(headers['x-ratelimit-reset']) * 1000;
  const isSecondary = status !== 403 || SECONDARY_LIMIT.test(message ?? '');
  return isSecondary ? now + SECONDARY_PAUSE_S * 1000 * clockScale : undefined;
}

/** Whether there was no answer at all: no such host, nobody who listens, a connection that broke off. */
export function isUnanswered(error: unknown): boolean {
  return isTransient(error) && statusOf(error) === undefined;
}

/** Whether the same request may well succeed in a moment. */
export function isTransient(error: unknown): boolean {
  if (error instanceof RequestTimeoutError) return true;
  const { name, status } = error as Failed;
  return name !== 'AbortError' && status !== undefined && status >= 500;
}

/** GraphQL answers 200 although the query broke off or was refused; undefined where the answer is one. */
export function failureInAnswer(data: unknown): string | undefined {
  if (isGraphqlLimit(data)) return 'rate limit';
  const [first] = errorsOf(data);
  return GRAPHQL_BROKE_OFF.test(first?.message ?? '') ? 'broke off' : undefined;
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
    const { status: octokits, name } = error as Failed;
    if (name === 'GraphqlResponseError') return 'server-error';
    if (octokits === undefined || name === 'AbortError') throw error;
    return 'network';
  }
  if (status === 404) return undefined;
  if (status >= 500) return 'server-error';
  if (isRefusalOfAsker(error)) throw error;
  return 'forbidden';
}

/** GraphQL says of each part that it may not be shown; only who may ask nothing at all is answered with a status. */
function isRefusalOfAsker(error: unknown): boolean {
  const { status, request } = error as Failed;
  return status === 401 || (status === 403 && request?.url?.endsWith('/graphql') === true);
}

interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
}

function isGraphqlLimit(data: unknown): boolean {
  return errorsOf(data).some((error) => error.type === 'RATE_LIMITED');
}

function errorsOf(data: unknown): readonly GraphqlError[] {
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : undefined;
  return Array.isArray(errors) ? (errors as readonly GraphqlError[]) : [];
}
