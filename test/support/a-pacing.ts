import type { PauseClock } from '../../src/github/client/pause-clock.ts';
import { RateLimitedError } from '../../src/github/client/request-failure.ts';
import type { HookedRequest } from '../../src/github/client/hooked-request.ts';
import { RequestPacing } from '../../src/github/client/request-pacing.ts';
import { fastClock } from './fast-clock.ts';

export const READ = { method: 'GET', url: '/repos/{owner}/{repo}' };
export const QUERY = { method: 'POST', url: '/graphql', query: 'query { viewer { login } }' };
export const MUTATION = {
  ...QUERY,
  query: 'mutation Write($m0: AddCommentInput!) { m0: addComment(input: $m0) { subject { id } } }',
};
export const ISSUE = { method: 'POST', url: '/repos/{owner}/{repo}/issues' };
export const LABELS = { method: 'POST', url: '/repos/{owner}/{repo}/issues/{issue_number}/labels' };
export const COMMENT = { method: 'POST', url: '/repos/{owner}/{repo}/issues/{issue_number}/comments' };

/** A second is a millisecond here. */
export function aPacing(
  options: { clock?: PauseClock; replicas?: number; timeLimitMs?: number; isWaitedFor?: boolean } = {},
): RequestPacing {
  return new RequestPacing({
    installation: '1',
    clock: fastClock(),
    timeLimitMs: 1000,
    onAnswer: () => undefined,
    ...options,
  });
}

export const anAnswer = (data: unknown = {}) => ({ status: 200, headers: {}, data });

export function aFailure(status: number, headers: Record<string, string> = {}, message = 'No'): Error {
  return Object.assign(new Error(message), { status, response: { headers, data: {} } });
}

/** Answers with each of the results in turn, and counts. */
export function aSender(...results: readonly unknown[]) {
  const calls: HookedRequest[] = [];
  const send = async (request: HookedRequest) => {
    const result = results[calls.length] ?? anAnswer();
    calls.push(request);
    if (result instanceof Error) throw result;
    return result as ReturnType<typeof anAnswer>;
  };
  return { calls, send };
}

/** How `send` says that GitHub has enough. */
export async function limitOf(sent: Promise<unknown>): Promise<RateLimitedError> {
  const error: unknown = await sent.catch((reason: unknown) => reason);
  if (error instanceof RateLimitedError) return error;
  throw new Error('there was no limit', { cause: error });
}
