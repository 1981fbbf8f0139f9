import type { ServerResponse } from 'node:http';
import pTimeout from 'p-timeout';
import type { Probot } from 'probot';
import type { Logger } from 'pino';
import type { GitHub } from '../github/client/github.ts';
import { statusOf } from '../github/client/request-failure.ts';
import type { Queue } from '../queue/queue.ts';
import { type Handler, pathOf } from './request-limits.ts';

/** Whoever asks, GitHub and the database are asked no more often than this. */
const REMEMBERED_MS = 10_000;
/** A load balancer waits no longer for its answer. */
const LIMIT = { milliseconds: 5_000, message: 'no answer in time' } as const;
/** A job that has been due for so long while none came to an end: something is wrong. */
const STUCK_AFTER_MS = 15 * 60_000;

export interface HealthOptions {
  readonly probot: Pick<Probot, 'auth'>;
  readonly queue: Pick<Queue, 'statistics'>;
  /** When a job last came to an end, in milliseconds since the epoch; at first, when the program started. */
  readonly lastJobEnd: () => number;
  readonly log: Pick<Logger, 'warn'>;
  readonly now?: () => number;
}

interface Readiness {
  /** `unknown`: GitHub has trouble of its own, and deliveries can be taken all the same. */
  readonly credentials: 'ok' | 'failing' | 'unknown';
  readonly queue: 'ok' | 'unreachable' | 'stuck';
}

/**
 * `GET /healthz`: the process answers. `GET /readyz`: 200 where it can take deliveries, else 503, with what fails. A bad
 * day of GitHub's is no reason to send its deliveries away.
 */
export function createHealthRoute(options: HealthOptions): Handler {
  const now = options.now ?? Date.now;
  let asked: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;
  return async (request, response) => {
    const path = pathOf(request);
    if (path === '/healthz') {
      answer(response, 200, { alive: true });
      return true;
    }
    if (path !== '/readyz') return false;
    if (asked === undefined || now() - asked.at >= REMEMBERED_MS) {
      asked = { at: now(), readiness: readReadiness(options, now) };
    }
    const readiness = await asked.readiness;
    const isReady = readiness.credentials !== 'failing' && readiness.queue === 'ok';
    answer(response, isReady ? 200 : 503, readiness);
    return true;
  };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
}

async function readReadiness(options: HealthOptions, now: () => number): Promise<Readiness> {
  const [credentials, queue] = await Promise.all([readCredentials(options), readQueue(options, now)]);
  return { credentials, queue };
}

async function readCredentials({ probot, log }: HealthOptions): Promise<Readiness['credentials']> {
  try {
    await pTimeout(readApp(probot), LIMIT);
    return 'ok';
  } catch (err) {
    if (isRefusal(err)) {
      log.warn({ err }, "Not ready: GitHub does not take the App's credentials");
      return 'failing';
    }
    log.warn({ err }, "GitHub does not tell whether it takes the App's credentials");
    return 'unknown';
  }
}

/** Of the key, or of an App that is not there any more. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return status === 401 || status === 404;
}

async function readQueue(
  { queue, lastJobEnd, log }: HealthOptions,
  now: () => number,
): Promise<Readiness['queue']> {
  try {
    const { oldestWaitMs } = await pTimeout(queue.statistics(), LIMIT);
    const isStuck = oldestWaitMs > STUCK_AFTER_MS && now() - lastJobEnd() > STUCK_AFTER_MS;
    return isStuck ? 'stuck' : 'ok';
  } catch (err) {
    log.warn({ err }, 'Not ready: the queue does not answer');
    return 'unreachable';
  }
}

async function readApp(probot: HealthOptions['probot']): Promise<void> {
  const app: GitHub = await probot.auth();
  const signal = AbortSignal.timeout(LIMIT.milliseconds);
  await app.request('GET /app', { request: { signal, retries: 0 } });
}
