import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Answers a request; false where it is another route's. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Without what a `?` leads in. */
export function pathOf({ url }: IncomingMessage): string | undefined {
  return url?.split('?')[0];
}

export function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 20_000;
/** Proxies keep idle connections for sixty seconds: were theirs the longer ones, a delivery could meet a closed one. */
const KEEP_ALIVE_MS = 75_000;

/** Nobody keeps a connection busy for long, and idle ones outlive those that a proxy in front keeps. */
export function limitConnections(server: Server): void {
  server.headersTimeout = HEADERS_WITHIN_MS;
  server.requestTimeout = REQUEST_WITHIN_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
}

/** GitHub's own cap on a payload; a larger body is refused before it is read to its end, let alone hashed. */
const MAX_BODY_BYTES = 25 * 1024 * 1024;
/** Whoever sends them may be anyone: together they stay below this. */
const BUDGET_BYTES = 100 * 1024 * 1024;
/** GitHub itself gives up after ten seconds. */
const TIME_LIMIT_MS = 15_000;

export interface BodyLimits {
  readonly budgetBytes?: number;
  readonly timeLimitMs?: number;
}

type Refusal = 'too-large' | 'too-slow' | 'too-much' | 'aborted';
export type BodyOutcome = { readonly text: string } | { readonly refused: Refusal };

interface Body {
  bytes: number;
  readonly chunks: Buffer[];
  readonly end: (outcome: BodyOutcome) => void;
}

/** Reads the bodies of deliveries, of which nobody knows yet whether they are GitHub's. */
export class DeliveryBodies {
  readonly #budgetBytes: number;
  readonly #timeLimitMs: number;
  readonly #open = new Set<Body>();
  #bytes = 0;

  constructor({ budgetBytes = BUDGET_BYTES, timeLimitMs = TIME_LIMIT_MS }: BodyLimits = {}) {
    this.#budgetBytes = budgetBytes;
    this.#timeLimitMs = timeLimitMs;
  }

  async read(request: IncomingMessage): Promise<BodyOutcome> {
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return { refused: 'too-large' };
    const { promise, resolve: end } = Promise.withResolvers<BodyOutcome>();
    const body: Body = { bytes: 0, chunks: [], end };
    this.#open.add(body);
    const timer = setTimeout(() => this.#end(body, { refused: 'too-slow' }), this.#timeLimitMs);
    const onData = (chunk: Buffer) => this.#grow(body, chunk);
    request.on('data', onData);
    request.once('end', () => this.#end(body, { text: Buffer.concat(body.chunks).toString('utf8') }));
    request.on('error', () => this.#end(body, { refused: 'aborted' }));
    request.once('close', () => this.#end(body, { refused: 'aborted' }));
    const outcome = await promise;
    clearTimeout(timer);
    request.off('data', onData);
    return outcome;
  }

  #grow(body: Body, chunk: Buffer): void {
    if (!this.#open.has(body)) return;
    body.chunks.push(chunk);
    body.bytes += chunk.length;
    this.#bytes += chunk.length;
    if (body.bytes > MAX_BODY_BYTES) this.#end(body, { refused: 'too-large' });
    // Deliveries are small: the greatest is the likeliest to be a stranger's.
    while (this.#bytes > this.#budgetBytes) this.#end(this.#greatest(body), { refused: 'too-much' });
  }

  #greatest(body: Body): Body {
    return [...this.#open].reduce((one, other) => (other.bytes > one.bytes ? other : one), body);
  }

  #end(body: Body, outcome: BodyOutcome): void {
    if (!this.#open.delete(body)) return;
    this.#bytes -= body.bytes;
    body.end(outcome);
    body.chunks.length = 0;
  }
}
