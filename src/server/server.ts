import pTimeout from 'p-timeout';
import { Probot, Server } from 'probot';
import { type Logger, stdSerializers } from 'pino';
import { createApp } from '../app.ts';
import { keepCatchingUp } from './catch-up.ts';
import { createWebhookRoute, DeliveryRush, type WebhookRouteOptions } from './webhook-route.ts';
import type { AppCredentials, Environment } from '../environment.ts';
import { createOctokitClass } from '../github/client/octokit.ts';
import { PAUSE_CLOCK, type PauseClock } from '../github/client/pause-clock.ts';
import type { AuditTimes } from '../jobs/due-audit.ts';
import { keepAuditing } from './keep-auditing.ts';
import { createRemoteReader } from '../git/remote/remote-reader.ts';
import { readLinks } from '../links/read-links.ts';
import { limitConnections } from './request-limits.ts';
import { createHealthRoute } from './health-route.ts';
import { createMetrics, type Metrics, type MetricsServer, startMetricsServer } from './metrics.ts';
import { openQueue } from './open-queue.ts';
import { createAdminRoute } from './admin-route.ts';
import { createProjectRoute } from './project-route.ts';
import { RecentWork } from './recent-work.ts';
import { frontRoute } from './web-page.ts';
import { StartError } from './start-and-stop.ts';
import type { Queue } from '../queue/queue.ts';
import { RETRY_PAUSES, type RetryPauses } from '../queue/retry-policy.ts';
import type { ReadRemote } from '../pipeline/reading-tools.ts';
import type { ReviewTools } from '../pipeline/review-pull-request.ts';
import type { JobRunnerOptions, ReviewObserver } from '../jobs/job-context.ts';
import { createJobRunner } from '../jobs/run-job.ts';

/** Docker and process managers give ten to thirty seconds before they kill: all of it is to end within twenty. */
const LAST_ANSWERS_WITHIN_MS = 2_000;
const STOP_JOBS_WITHIN_MS = 14_000;
const STOP_LOOKING_WITHIN_MS = 2_000;
/** GitHub waits ten seconds for its answer. What comes later is asked for again, and its id tells what was done. */
const RECORDS_WITHIN_MS = 9_000;
/** GitHub itself gives up on a request after ten seconds. */
const REQUEST_TIME_LIMIT_MS = 10_000;
/** Probot mounts a webhook endpoint of its own, which takes one secret only; nothing is ever sent to it. */
const PROBOTS_OWN_ENDPOINT = '/probot-endpoint-not-in-use';

export interface ServerOptions {
  readonly environment: Environment;
  readonly credentials: AppCredentials;
  readonly log: Logger;
  readonly clock: () => Date;
  /** False: only deliveries lead to reviews, as tests want it that count requests. */
  readonly catchesUp?: boolean;
  /** Of the pauses between requests to GitHub; absent: the usual one. */
  readonly pauseClock?: PauseClock;
  /** Between the attempts of a job; absent: the usual ones. */
  readonly pauses?: RetryPauses;
  readonly timeLimitMs?: number;
  /** Asks the addresses of entries; tests, which talk to loopback only, bring their own. */
  readonly readLinks?: ReviewTools['readLinks'];
  /** Reads repositories that are not on GitHub; likewise. */
  readonly readRemote?: ReadRemote;
  readonly observe?: ReviewObserver;
}

export interface RunningServer {
  readonly port: number;
  readonly metricsPort: number;
  readonly queue: Queue;
  /** Takes no more deliveries, finishes what runs or hands it back within twenty seconds, and closes. */
  readonly stop: () => Promise<void>;
}

/** Starts the whole program; resolves when it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { environment, log, pauses = RETRY_PAUSES } = options;
  const rush = new DeliveryRush();
  const isBusy = () => rush.isOn(performance.now());
  const work = new RecentWork(options.clock);
  const onFailure: RecentWork['noteFailure'] = (...failed) => work.noteFailure(...failed);
  const queue = await openQueue({ environment, log, pauses, isBusy, onFailure });
  const metrics = createMetrics(queue);
  const opened: (() => Promise<void>)[] = [async () => queue.stop(0)];
  try {
    const metricsServer = await startMetricsServer({ ...environment.metrics, ...metrics, log });
    opened.unshift(metricsServer.stop);
    return await startServing(options, { queue, metrics, metricsServer, rush, work });
  } catch (error) {
    for (const close of opened) await close();
    throw error;
  }
}

async function startServing(
  options: ServerOptions,
  { metricsServer, ...opened }: Opened & { readonly metricsServer: MetricsServer },
): Promise<RunningServer> {
  const { queue } = opened;
  const { server, serverLog } = createServer(options, opened.metrics);
  const probot = await loadApp(server, forgetting(queue, opened.work));
  const parts: Parts = { ...opened, probot, auditedAt: new Map(), jobEnds: { last: Date.now() } };
  addHandlers(server, options, parts);
  await listen(server, serverLog);
  await queue.start(createJobRunner(runnerOptions(options, parts)));
  options.log.info({ port: server.port, metricsPort: metricsServer.port }, 'Listening');
  const stopping = new AbortController();
  const catchingUp = catchUp(options, parts, stopping.signal);
  const stop = async () => {
    stopping.abort();
    await pTimeout(server.stop(), { milliseconds: LAST_ANSWERS_WITHIN_MS, message: false });
    await pTimeout(queue.stop(STOP_JOBS_WITHIN_MS), { milliseconds: STOP_JOBS_WITHIN_MS, message: false });
    await pTimeout(catchingUp, { milliseconds: STOP_LOOKING_WITHIN_MS, message: false });
    await metricsServer.stop();
  };
  return { port: server.port, metricsPort: metricsServer.port, queue, stop };
}

/** Probot itself tells of a port that is taken with a stack; the error says it in one line. */
async function listen(server: Server, serverLog: Logger): Promise<void> {
  const { level } = serverLog;
  serverLog.level = 'silent';
  try {
    limitConnections(await server.start());
  } catch (error) {
    throw new StartError('Cannot listen for deliveries', error);
  } finally {
    serverLog.level = level;
  }
}

async function catchUp(
  options: ServerOptions,
  { probot, queue, auditedAt }: Parts,
  signal: AbortSignal,
): Promise<void> {
  if (options.catchesUp === false) return;
  const { environment, credentials, log, clock } = options;
  await Promise.all([
    keepCatchingUp(
      { probot, queue, log, clock, appId: credentials.appId, intervalMs: environment.catchUpMs },
      signal,
    ),
    keepAuditing({ probot, queue, auditedAt, log, clock }, signal),
  ]);
}

function createServer(
  options: ServerOptions,
  metrics: Metrics,
): { readonly server: Server; readonly serverLog: Logger } {
  const {
    environment,
    credentials,
    log,
    pauseClock = PAUSE_CLOCK,
    timeLimitMs = REQUEST_TIME_LIMIT_MS,
  } = options;
  const serverLog = logOfProbot(log);
  const server = new Server({
    host: environment.host,
    port: environment.port,
    webhookPath: PROBOTS_OWN_ENDPOINT,
    enableStaticFiles: false,
    log: serverLog,
    Probot: Probot.defaults({
      appId: credentials.appId,
      privateKey: credentials.privateKey,
      secret: credentials.webhookSecrets[0],
      baseUrl: environment.apiUrl,
      log,
      Octokit: createOctokitClass({
        clock: pauseClock,
        timeLimitMs,
        replicas: environment.replicas,
        onAnswer: metrics.noteAnswer,
      }),
    }),
  });
  return { server, serverLog };
}

/** Probot tells at info of each request, and a load balancer asks every few seconds. */
function logOfProbot(log: Logger): Logger {
  const quiet = log.isLevelEnabled('warn') ? 'warn' : log.level;
  return log.child(
    {},
    { level: log.isLevelEnabled('debug') ? 'debug' : quiet, serializers: { err: withoutDelivery } },
  );
}

/** What our handler throws, Probot logs together with the whole payload. */
function withoutDelivery(error: Error): object {
  const { event: _, ...rest } = stdSerializers.err(error) as { readonly event?: unknown };
  return rest;
}

interface Opened {
  readonly queue: Queue;
  readonly metrics: Metrics;
  readonly rush: DeliveryRush;
  readonly work: RecentWork;
}

interface Parts extends Opened {
  readonly probot: Probot;
  readonly auditedAt: AuditTimes;
  /** When a job last came to an end, in milliseconds since the epoch. */
  readonly jobEnds: { last: number };
}

function addHandlers(server: Server, { environment, credentials, log, clock }: ServerOptions, parts: Parts) {
  const { probot, queue, metrics, rush, work, jobEnds } = parts;
  const { adminToken: token, projectPages: list, apiUrl } = environment;
  const { webhookSecrets: secrets } = credentials;
  const receive = receiver(probot, rush);
  server.addHandler(createWebhookRoute({ secrets, log, receive, observe: metrics.noteDelivery }));
  server.addHandler(frontRoute);
  server.addHandler(createProjectRoute({ list, probot, log, clock }));
  server.addHandler(createAdminRoute({ token, queue, work, apiUrl }));
  server.addHandler(createHealthRoute({ probot, queue, log, lastJobEnd: () => jobEnds.last }));
}

/** Pull requests that are closed are not shown any more. */
function forgetting(queue: Queue, work: RecentWork): Pick<Queue, 'record'> {
  return {
    record: async (delivery) => {
      for (const closed of delivery.drop) work.forget(closed);
      return queue.record(delivery);
    },
  };
}

/** Probot hands its instance to the app function only. */
async function loadApp(server: Server, queue: Pick<Queue, 'record'>): Promise<Probot> {
  return new Promise((resolve, reject) => {
    server
      .load((probot) => {
        createApp(queue)(probot);
        resolve(probot);
      })
      .catch(reject);
  });
}

function receiver(probot: Probot, rush: DeliveryRush): WebhookRouteOptions['receive'] {
  return async (delivery) => {
    rush.note(performance.now());
    await pTimeout(probot.receive(delivery as Parameters<Probot['receive']>[0]), {
      milliseconds: RECORDS_WITHIN_MS,
      message: 'The queue did not record the delivery in time',
    });
  };
}

function runnerOptions(
  options: ServerOptions,
  { probot, queue, metrics, jobEnds, auditedAt, work }: Parts,
): JobRunnerOptions {
  return {
    probot,
    queue,
    auditedAt,
    appId: options.credentials.appId,
    log: options.log,
    clock: options.clock,
    readLinks: options.readLinks ?? (async (urls) => readLinks(urls)),
    readRemote: options.readRemote ?? createRemoteReader({ log: options.log }),
    observe: (place, result, seconds) => {
      metrics.noteReview(result, seconds);
      work.noteReview(place, result);
      options.observe?.(place, result, seconds);
    },
    observeJob: (kind, result) => {
      jobEnds.last = Date.now();
      metrics.noteJob(kind, result);
    },
  };
}
