import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { executeGraphql } from '../graphql/execute.ts';
import type { GitHub } from '../model/github.ts';
import { restRoutes } from '../rest/routes.ts';
import { ApiError, notServed } from './api-error.ts';
import type { Answer, Caller } from './call.ts';
import { identify } from './caller.ts';
import type { FailureRule, Failures } from './failures.ts';
import { createRateLimit } from './rate-limit.ts';
import type { RateLimit } from './rate-limit.ts';
import type { LoggedRequest } from './request-log.ts';
import { createRouter, presentPath } from './route.ts';

export interface ServerOptions {
  readonly github: GitHub;
  readonly failures: Failures;
  readonly requests: LoggedRequest[];
  /** Added to each answer. */
  readonly latencyMs: number;
}

interface Received {
  readonly request: IncomingMessage;
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly body: string;
}

const DOCUMENTATION = 'https://docs.github.com/rest';
const SLOW_MS = 5_000;

/** Serves GitHub's REST API at `/` and its GraphQL API at `/graphql`. */
export function createApiServer(options: ServerOptions): Server {
  const router = createRouter(restRoutes);
  const rateLimit = createRateLimit();
  return createServer((request, response) => {
    void serve(options, { router, rateLimit }, request, response);
  });
}

interface Parts {
  readonly router: ReturnType<typeof createRouter>;
  readonly rateLimit: RateLimit;
}

async function serve(
  options: ServerOptions,
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const beganAt = performance.now();
  const received = await receive(options.github, request);
  const logged = logRequest(options, parts, received, beganAt);
  const rule = options.failures.next({ method: received.method, path: received.path, body: received.body });
  if (rule?.how === 'timeout') return;
  const answer = await answerOrFail(options, parts, received, rule);
  await wait(options.latencyMs + (rule?.how === 'slow' ? (rule.delayMs ?? SLOW_MS) : 0));
  if (logged !== undefined) Object.assign(logged, { endedAt: performance.now(), status: answer.status });
  if (rule?.how === 'lost') response.destroy();
  else send(response, answer, parts.rateLimit.headers(received.path));
}

async function receive(github: GitHub, request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = presentPath(github.repositories.values(), url.pathname.replace(/^\/api\/v3(?=\/)/, ''));
  return { request, method: request.method ?? 'GET', url, path, body: Buffer.concat(chunks).toString() };
}

// Asking for a token is no request to the API in the replay's sense.
const TOKEN_REQUEST = /^\/app\/installations\/\d+\/access_tokens$/;

function logRequest(
  options: ServerOptions,
  parts: Parts,
  { method, path, body }: Received,
  beganAt: number,
): LoggedRequest | undefined {
  if (TOKEN_REQUEST.test(path)) return undefined;
  const isGraphql = path === '/graphql';
  const logged: LoggedRequest = {
    method,
    path,
    route: `${method} ${parts.router(method, path)?.route.path.replace('...}', '}') ?? path}`,
    isWrite: isGraphql
      ? /"query":"\s*(?:\\n|\s)*mutation\b/.test(body)
      : method !== 'GET' && method !== 'HEAD',
    body,
    beganAt,
    endedAt: undefined,
    status: undefined,
  };
  options.requests.push(logged);
  return logged;
}

async function answerOrFail(
  options: ServerOptions,
  parts: Parts,
  received: Received,
  rule: FailureRule | undefined,
): Promise<Answer> {
  try {
    if (rule !== undefined) throwFailure(rule);
    const caller = identify(options.github, received.request.headers.authorization);
    parts.rateLimit.count(received.path);
    const answer = await answerRequest(options.github, parts, received, caller);
    return received.method === 'GET' ? withEtag(answer, received.request.headers['if-none-match']) : answer;
  } catch (error) {
    return refusal(options.github, received, error);
  }
}

function throwFailure(rule: FailureRule): void {
  if (typeof rule.how === 'number')
    throw new ApiError(rule.how, rule.how === 502 ? 'Server Error' : 'Failure');
  const retryAfter = String(rule.retryAfterSeconds ?? 60);
  if (rule.how === 'secondary-rate-limit') {
    throw new ApiError(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      { headers: { 'retry-after': retryAfter } },
    );
  }
  if (rule.how === 'rate-limit') {
    const reset = Math.ceil(Date.now() / 1000) + Number(retryAfter);
    throw new ApiError(403, 'API rate limit exceeded for installation.', {
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
    });
  }
}

const jsonObject = z.record(z.string(), z.unknown());

async function answerRequest(
  github: GitHub,
  parts: Parts,
  received: Received,
  caller: Caller,
): Promise<Answer> {
  const { method, path, url } = received;
  const body = parseBody(received.body);
  if (path === '/graphql' && method === 'POST') return executeGraphql(github, caller, body);
  const match = parts.router(method, path);
  if (match === undefined) throw notServed(`${method} ${path}`);
  return match.route.handle({
    github,
    caller,
    params: match.params,
    query: url.searchParams,
    body,
    url: github.url + path,
    headers: received.request.headers,
  });
}

function parseBody(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    // GitHub takes a bare list of labels too.
    return Array.isArray(value) ? { labels: value } : jsonObject.parse(value);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

function refusal(github: GitHub, { method, path }: Received, error: unknown): Answer {
  if (!(error instanceof ApiError)) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    github.log.notServed.push(`${method} ${path}: ${reason}`);
    return { status: 500, body: { message: `The sandbox broke: ${reason}` } };
  }
  if (error.status === 501) github.log.notServed.push(error.message);
  const isOtherRedirect = error.status === 301 && method !== 'GET';
  return {
    status: isOtherRedirect ? 307 : error.status,
    headers: error.headers,
    body: {
      message: error.message,
      ...(error.errors !== undefined && { errors: error.errors }),
      ...(error.headers['location'] !== undefined && { url: error.headers['location'] }),
      documentation_url: DOCUMENTATION,
      status: String(error.status),
    },
  };
}

function withEtag(answer: Answer, ifNoneMatch: string | undefined): Answer {
  if (answer.status !== 200) return answer;
  const hash = createHash('sha256').update(JSON.stringify(answer.body)).digest('hex');
  const etag = `W/"${hash}"`;
  const headers = { ...answer.headers, etag };
  const isKnown = ifNoneMatch !== undefined && ifNoneMatch.replace(/^W\//, '') === `"${hash}"`;
  return isKnown ? { status: 304, headers } : { ...answer, headers };
}

function send(response: ServerResponse, answer: Answer, rateLimit: Readonly<Record<string, string>>): void {
  const isText = typeof answer.body === 'string';
  const text = isText ? String(answer.body) : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    ...rateLimit,
    'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    'x-github-request-id': createHash('sha1').update(String(performance.now())).digest('hex').slice(0, 16),
    'x-github-media-type': 'github.v3; format=json',
    ...answer.headers,
  });
  response.end(answer.body === undefined ? undefined : text);
}
