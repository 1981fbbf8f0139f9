import type { IncomingMessage, ServerResponse } from 'node:http';
import { verifyWithFallback } from '@octokit/webhooks-methods';
import type { Logger } from 'pino';

/** GitHub's own cap on a payload; a larger body is refused before it is read to its end, let alone hashed. */
const MAX_BODY_BYTES = 25 * 1024 * 1024;

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
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Told of each answer; strangers may write anything into the event, so it is named only where it was verified. */
  readonly observe?: (event: string, result: DeliveryResult) => void;
}

export type DeliveryResult = 'recorded' | 'refused' | 'failed';

const RESULTS: Readonly<Record<number, DeliveryResult>> = { 202: 'recorded', 500: 'failed' };

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * The webhook endpoint. Probot's own accepts one secret and any size; this one accepts a second secret while the
 * first is being rotated, and bounds the body. Answers 202, or 400, 401, 413, 500 with one line of text.
 */
export function createWebhookRoute(options: WebhookRouteOptions): Handler {
  return async (request, response) => {
    if (request.url?.split('?')[0] !== WEBHOOK_PATH) return false;
    const { status, text, event = 'unverified' } = await answerTo(request, options);
    options.observe?.(event, RESULTS[status] ?? 'refused');
    // What was not read must not be taken for the next request.
    if (status === 413) response.setHeader('connection', 'close');
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
    return true;
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  /** Of a delivery that was verified. */
  readonly event?: string;
}

async function answerTo(request: IncomingMessage, options: WebhookRouteOptions): Promise<Answer> {
  if (request.method !== 'POST') return { status: 405, text: 'deliveries are sent with POST' };
  const id = headerOf(request, 'x-github-delivery');
  const name = headerOf(request, 'x-github-event');
  const signature = headerOf(request, 'x-hub-signature-256');
  if (id === undefined || name === undefined) return { status: 400, text: 'this is no delivery from GitHub' };
  if (signature === undefined) return { status: 401, text: 'the delivery is not signed' };

  const body = await readBody(request);
  if (body === undefined) return { status: 413, text: 'the delivery is too large' };
  const [secret, ...others] = options.secrets;
  const isSigned = body !== '' && (await verifyWithFallback(secret, body, signature, others));
  if (isSigned !== true) {
    options.log.warn({ deliveryId: id }, 'Refused a delivery with a wrong signature');
    return { status: 401, text: 'the signature does not match' };
  }
  return { ...(await receive({ id, name, body }, options)), event: name };
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

/** The body as text; undefined where it is larger than the cap. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
