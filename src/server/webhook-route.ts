import type { IncomingMessage } from 'node:http';
import { verifyWithFallback } from '@octokit/webhooks-methods';
import type { Logger } from 'pino';
import { type BodyLimits, type BodyOutcome, DeliveryBodies, type Handler, pathOf } from './request-limits.ts';

/** Where deliveries arrive: GitHub Apps made from Probot's manifest point here. */
export const WEBHOOK_PATH = '/api/github/webhooks';

export interface Delivery {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
}

export interface WebhookRouteOptions {
  readonly secrets: readonly [string, ...string[]];
  /** Resolves once what the delivery leads to is safe. */
  readonly receive: (delivery: Delivery) => Promise<void>;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Told of each answer; strangers may write anything into the event, so it is named only where it was verified. */
  readonly observe?: (event: string, result: DeliveryResult) => void;
  /** How much of what nobody has verified is taken in; tests want less. */
  readonly bodies?: BodyLimits;
}

export type DeliveryResult = 'recorded' | 'refused' | 'failed' | 'aborted';

/** Where the sender went away, nobody hears an answer: as nginx counts it. */
const NOBODY_LISTENS = 499;
const RESULTS: Readonly<Record<number, DeliveryResult>> = {
  202: 'recorded',
  [NOBODY_LISTENS]: 'aborted',
  500: 'failed',
};
/** What was not read must not be taken for the next request. */
const CLOSING = new Set([408, 413, 503]);

const SIGNATURE = /^sha256=[0-9a-f]{64}$/u;

/**
 * The webhook endpoint. Probot's own accepts one secret and any size; this one accepts a second secret while the
 * first is being rotated, and bounds what strangers may send. Answers 202, or 400, 401, 408, 413, 500, 503 with one
 * line of text.
 */
export function createWebhookRoute(options: WebhookRouteOptions): Handler {
  const bodies = new DeliveryBodies(options.bodies);
  return async (request, response) => {
    if (pathOf(request) !== WEBHOOK_PATH) return false;
    const { status, text, event = 'unverified' } = await answerTo(request, bodies, options);
    options.observe?.(event, RESULTS[status] ?? 'refused');
    if (CLOSING.has(status)) response.setHeader('connection', 'close');
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
    return true;
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly event?: string;
}

async function answerTo(
  request: IncomingMessage,
  bodies: DeliveryBodies,
  options: WebhookRouteOptions,
): Promise<Answer> {
  if (request.method !== 'POST') return { status: 405, text: 'deliveries are sent with POST' };
  const id = headerOf(request, 'x-github-delivery');
  const name = headerOf(request, 'x-github-event');
  const signature = headerOf(request, 'x-hub-signature-256');
  if (id === undefined || name === undefined) return { status: 400, text: 'this is no delivery from GitHub' };
  if (signature === undefined || !SIGNATURE.test(signature)) {
    return { status: 401, text: 'the delivery is not signed' };
  }
  const body = await bodies.read(request);
  if ('refused' in body) return answerToRefused(body, id, options);
  const [secret, ...others] = options.secrets;
  const isSigned = body.text !== '' && (await verifyWithFallback(secret, body.text, signature, others));
  if (isSigned !== true) {
    options.log.warn({ deliveryId: id }, 'Refused a delivery with a wrong signature');
    return { status: 401, text: 'the signature does not match' };
  }
  return { ...(await receive({ id, name, body: body.text }, options)), event: name };
}

function answerToRefused(
  { refused }: Extract<BodyOutcome, { readonly refused: unknown }>,
  deliveryId: string,
  { log }: WebhookRouteOptions,
): Answer {
  switch (refused) {
    case 'too-large':
      return { status: 413, text: 'the delivery is too large' };
    case 'too-slow':
      return { status: 408, text: 'the delivery took too long' };
    case 'too-much':
      log.warn({ deliveryId }, 'Refused a delivery, too much is on its way at once');
      return { status: 503, text: 'too much is on its way at once' };
    case 'aborted':
      log.info({ deliveryId }, 'A delivery broke off');
      return { status: NOBODY_LISTENS, text: '' };
  }
}

async function receive(
  { id, name, body }: { id: string; name: string; body: string },
  options: WebhookRouteOptions,
): Promise<Answer> {
  let payload: unknown;
  try {
    payload = JSON.parse(body);
  } catch {
    return { status: 400, text: 'the delivery is not JSON' };
  }
  if (typeof payload !== 'object' || payload === null)
    return { status: 400, text: 'the delivery holds no object' };
  try {
    await options.receive({ id, name, payload });
    return { status: 202, text: 'recorded' };
  } catch (error) {
    // GitHub then counts the delivery as failed, and it can be asked for again.
    options.log.error({ err: error, deliveryId: id }, 'Could not record a delivery');
    return { status: 500, text: 'the delivery could not be recorded' };
  }
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** So many within so short a time are a burst: it is over in seconds, and reviews can wait that long. */
const DELIVERIES = 3;
const WITHIN_MS = 100;
/** After each delivery, it is waited for so long whether it is the first of a burst. */
const MAY_BEGIN_MS = 20;

/** Tells whether deliveries arrive in a rush, in which answering them comes before reviewing. */
export class DeliveryRush {
  readonly #latest: number[] = [];

  note(now: number): void {
    this.#latest.push(now);
    if (this.#latest.length > DELIVERIES) this.#latest.shift();
  }

  isOn(now: number): boolean {
    const [oldest] = this.#latest;
    const latest = this.#latest.at(-1);
    if (latest !== undefined && now - latest < MAY_BEGIN_MS) return true;
    return this.#latest.length === DELIVERIES && oldest !== undefined && now - oldest < WITHIN_MS;
  }
}
