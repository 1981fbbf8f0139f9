import { createServer } from 'node:http';
import pTimeout from 'p-timeout';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerNote } from '../github/client/request-pacing.ts';
import type { Queue, QueueStatistics } from '../queue/queue.ts';
import type { ReviewResult } from '../pipeline/review-pull-request.ts';
import { pathOf } from './request-limits.ts';
import { type Address, listen } from './start-and-stop.ts';
import type { DeliveryResult } from './webhook-route.ts';

/** From a fraction of the latency that reviews are to have, up to one that waits for rate limits. */
const REVIEW_SECONDS = [0.25, 0.5, 1, 1.5, 2, 3, 5, 10, 30, 60, 120];

/** Prometheus itself gives up on an answer after ten seconds. */
const QUEUE_ANSWERS_WITHIN_MS = 3_000;

/** What an operator can watch; every label's values are few and known. */
export interface Metrics {
  readonly registry: Pick<Registry, 'metrics' | 'contentType'>;
  /** `event` is GitHub's own word where the delivery was verified, and `unverified` where it was not. */
  readonly noteDelivery: (event: string, result: DeliveryResult) => void;
  readonly noteAnswer: (answer: AnswerNote) => void;
  readonly noteReview: (result: ReviewResult, seconds: number) => void;
  readonly noteJob: (kind: string, result: string) => void;
}

/** A registry of the process's own numbers, and of the queue's, which are asked for when somebody looks. */
export function createMetrics(queue: Pick<Queue, 'statistics'>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  watchQueue(queue, registers);
  const deliveries = new Counter({
    name: 'landscape_deliveries_total',
    help: 'Deliveries from GitHub by event and by what became of them',
    labelNames: ['event', 'result'],
    registers,
  });
  const jobs = new Counter({
    name: 'landscape_jobs_total',
    help: 'Runs of jobs by kind and result: done, later, incomplete, failed',
    labelNames: ['kind', 'result'],
    registers,
  });
  return {
    registry,
    noteDelivery: (event, result) => deliveries.inc({ event, result }),
    noteJob: (kind, result) => jobs.inc({ kind, result }),
    noteReview: reviewNoter(registers),
    noteAnswer: answerNoter(registers),
  };
}

function reviewNoter(registers: Registry[]): Metrics['noteReview'] {
  const duration = new Histogram({
    name: 'landscape_review_duration_seconds',
    help: 'From the beginning of a review to its last write',
    buckets: REVIEW_SECONDS,
    registers,
  });
  const verdicts = new Counter({
    name: 'landscape_reviews_total',
    help: 'Reviews by status and verdict',
    labelNames: ['status', 'verdict'],
    registers,
  });
  return ({ status, review }, seconds) => {
    duration.observe(seconds);
    verdicts.inc({ status, verdict: review?.verdict ?? 'none' });
  };
}

function answerNoter(registers: Registry[]): Metrics['noteAnswer'] {
  const requests = new Counter({
    name: 'landscape_github_requests_total',
    help: "Requests to GitHub's API by route and status; 0 where no answer came",
    labelNames: ['route', 'status'],
    registers,
  });
  const remaining = new Gauge({
    name: 'landscape_github_rate_limit_remaining',
    help: 'What the last answer told to be left of the hour, by installation and resource',
    labelNames: ['installation', 'resource'],
    registers,
  });
  return ({ route, status, limit }) => {
    requests.inc({ route, status });
    if (limit === undefined) return;
    remaining.set({ installation: limit.installation, resource: limit.resource }, limit.remaining);
  };
}

function watchQueue(queue: Pick<Queue, 'statistics'>, registers: Registry[]): void {
  const read = readOnce(queue);
  const depth: Gauge = new Gauge({
    name: 'landscape_queue_jobs',
    help: 'Jobs that wait, run, or are dead after too many failures',
    labelNames: ['state'],
    registers,
    async collect() {
      depth.reset();
      const statistics = await read();
      for (const state of ['waiting', 'running', 'dead'] as const) {
        if (statistics !== undefined) depth.set({ state }, statistics[state]);
      }
    },
  });
  const age: Gauge = new Gauge({
    name: 'landscape_queue_oldest_wait_seconds',
    help: 'How long the job that is due longest has been due',
    registers,
    async collect() {
      age.remove();
      const statistics = await read();
      if (statistics !== undefined) age.set(statistics.oldestWaitMs / 1000);
    },
  });
  const up: Gauge = new Gauge({
    name: 'landscape_queue_up',
    help: '1 where the queue answers, 0 where it does not: then its other numbers are left out',
    registers,
    async collect() {
      up.set((await read()) === undefined ? 0 : 1);
    },
  });
}

/** The queue's numbers, asked for once for all that ask at the same time; undefined where it does not answer. */
function readOnce(queue: Pick<Queue, 'statistics'>): () => Promise<QueueStatistics | undefined> {
  let asked: Promise<QueueStatistics | undefined> | undefined;
  return async () => {
    asked ??= readStatistics(queue).finally(() => (asked = undefined));
    return asked;
  };
}

async function readStatistics(queue: Pick<Queue, 'statistics'>): Promise<QueueStatistics | undefined> {
  try {
    return await pTimeout(queue.statistics(), { milliseconds: QUEUE_ANSWERS_WITHIN_MS });
  } catch {
    // The gauge says so, and the log has it from the queue itself.
    return undefined;
  }
}

export interface MetricsServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

interface MetricsServerOptions extends Address {
  readonly registry: Metrics['registry'];
  readonly log: Pick<Logger, 'error'>;
}

/** Serves `GET /metrics`, at an address of its own: the numbers are the operator's, not the world's. */
export async function startMetricsServer(options: MetricsServerOptions): Promise<MetricsServer> {
  const { registry, log } = options;
  const server = createServer((request, response) => {
    if (pathOf(request) !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (err: unknown) => {
        log.error({ err }, 'Could not collect the metrics');
        response.writeHead(500).end();
      },
    );
  });
  return {
    port: await listen(server, options, 'Cannot serve the metrics'),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
