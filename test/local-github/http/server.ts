import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { executeGraphql } from '../graphql/execute.ts';
import type { RefusedMutation } from '../graphql/mutations.ts';
import type { GitHub } from '../model/github.ts';
import { restRoutes } from '../rest/routes.ts';
import { ApiError, notServed } from './api-error.ts';
import type { Answer, Caller } from './call.ts';
import { identify } from './caller.ts';
import { failureAnswer } from './failure-answer.ts';
import type { FailureRule, Failures } from './failures.ts';
import { createRateLimit } from './rate-limit.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Exchange, LoggedRequest } from './request-log.ts';
import { createRouter, presentPath } from './route.ts';

export interface ServerOptions {
  readonly github: GitHub;
  readonly failures: Failures;
  readonly requests: LoggedRequest[];
  /** Added to each answer. */
  readonly latencyMs: number;
  /** Told of each answer before it is sent. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
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

/** Serves GitHub's REST and GraphQL API. */
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
  const { method, path, body, url } = received;
  const { search } = url;
  const rule = options.failures.next({ method, path, body, search, route: routeOf(parts, method, path) });
  if (rule?.how === 'timeout') return;
  const right = await answerOrFail(options, parts, received, rule);
  const plain = rule?.change === undefined ? right : { ...right, body: rule.change(right.body) };
  options.onExchange?.(exchangeOf(parts, received, plain, rule));
  const answer = tagged(received, plain);
  await wait(options.latencyMs + (rule?.how === 'slow' ? (rule.delayMs ?? SLOW_MS) : 0));
  if (logged !== undefined) Object.assign(logged, { endedAt: performance.now(), status: answer.status });
  if (rule?.how === 'lost') response.destroy();
  else if (rule?.how === 'truncated') sendHalf(response, answer);
  else send(response, answer, parts.rateLimit.headers(received.path));
}

async function receive(github: GitHub, request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = presentPath(github.repositories.values(), pathOf(github, url));
  return { request, method: request.method ?? 'GET', url, path, body: Buffer.concat(chunks).toString() };
}

/** Of the API at github.com; what GitHub Enterprise Server has elsewhere is nowhere else there. */
function pathOf({ url }: GitHub, { pathname }: URL): string {
  if (!url.endsWith('/api/v3')) return pathname;
  if (pathname === '/api/graphql') return '/graphql';
  return pathname.startsWith('/api/v3/') ? pathname.slice('/api/v3'.length) : '/not-the-api';
}

// Asking for a token is no request to the API in the replay's sense.
const TOKEN_REQUEST = /^\/app\/installations\/\d+\/access_tokens$/;

function logRequest(
  options: ServerOptions,
  parts: Parts,
  { method, path, body, url }: Received,
  beganAt: number,
): LoggedRequest | undefined {
  if (TOKEN_REQUEST.test(path)) return undefined;
  const logged: LoggedRequest = {
    method,
    path,
    route: routeOf(parts, method, path),
    isWrite: path === '/graphql' ? isMutation(body) : method !== 'GET' && method !== 'HEAD',
    body,
    search: url.search,
    beganAt,
    endedAt: undefined,
    status: undefined,
  };
  options.requests.push(logged);
  return logged;
}

/** As in GitHub's documentation. */
function routeOf({ router }: Parts, method: string, path: string): string {
  return `${method} ${router(method, path)?.route.path.replace('...}', '}') ?? path}`;
}

function exchangeOf(
  parts: Parts,
  { method, path, url, body }: Received,
  answer: Answer,
  rule: FailureRule | undefined,
): Exchange {
  const isFailure = rule !== undefined && !['slow', 'lost', 'refused'].includes(String(rule.how));
  return {
    method,
    url: new URL(path + url.search, url),
    route: routeOf(parts, method, path),
    body,
    status: answer.status,
    answer: answer.body,
    isFailure,
  };
}

function isMutation(body: string): boolean {
  try {
    const { query } = z.object({ query: z.string() }).parse(JSON.parse(body));
    return /(?:^|\})\s*mutation\b/.test(query);
  } catch {
    // Such a request is refused further on.
    return false;
  }
}

async function answerOrFail(
  options: ServerOptions,
  parts: Parts,
  received: Received,
  rule: FailureRule | undefined,
): Promise<Answer> {
  const failure = rule && failureAnswer(rule, received.path);
  if (failure !== undefined) return failure;
  try {
    const caller = identify(options.github, received.request.headers.authorization);
    parts.rateLimit.count(received.path);
    return await answerRequest(options.github, parts, { ...received, caller, rule });
  } catch (error) {
    return refusal(options.github, received, error);
  }
}

const jsonObject = z.record(z.string(), z.unknown());

async function answerRequest(
  github: GitHub,
  parts: Parts,
  received: Received & { readonly caller: Caller; readonly rule: FailureRule | undefined },
): Promise<Answer> {
  const { method, path, url, caller, rule } = received;
  const body = parseBody(received.body);
  if (path === '/graphql' && method === 'POST') return executeGraphql(github, caller, body, refusedBy(rule));
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

function refusedBy(rule: FailureRule | undefined): RefusedMutation | undefined {
  if (rule?.mutation === undefined) return undefined;
  const { mutation, type = 'FORBIDDEN', message = 'Resource not accessible by integration' } = rule;
  return { mutation, type, message };
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

interface TextAnswer {
  readonly status: number;
  readonly text: string | Buffer | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** As GitHub writes ids beyond 2⁵³, which JSON knows and JavaScript's numbers do not. */
function numbersOfAnySize(_: string, value: unknown): unknown {
  const { rawJSON } = JSON as typeof JSON & { readonly rawJSON: (text: string) => object };
  return typeof value === 'bigint' ? rawJSON(String(value)) : value;
}

/** With an `ETag` where it was a GET; 304 where the asker has the same answer already. */
function tagged({ method, request }: Received, { status, body, headers = {} }: Answer): TextAnswer {
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  const text = isText || body === undefined ? body : JSON.stringify(body, numbersOfAnySize);
  const type = `${isText ? 'text/plain' : 'application/json'}; charset=utf-8`;
  const described = { 'content-type': type, ...headers };
  if (method !== 'GET' || status !== 200 || text === undefined) return { status, text, headers: described };
  const tag = `"${createHash('sha256').update(text).digest('hex')}"`;
  const isKnown = request.headers['if-none-match']?.replace(/^W\//, '') === tag;
  const etag = { etag: `W/${tag}` };
  return isKnown
    ? { status: 304, text: undefined, headers: { ...headers, ...etag } }
    : { status, text, headers: { ...described, ...etag } };
}

function send(
  response: ServerResponse,
  { status, text, headers }: TextAnswer,
  rateLimit: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    ...rateLimit,
    'x-github-request-id': randomUUID(),
    'x-github-media-type': 'github.v3; format=json',
    ...headers,
  });
  response.end(text);
}

function sendHalf(response: ServerResponse, { status, text = '', headers }: TextAnswer): void {
  const whole = Buffer.from(text);
  response.writeHead(status, { ...headers, 'content-length': whole.length + 1 });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => response.destroy());
}
