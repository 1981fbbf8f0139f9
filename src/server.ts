import { Probot, Server } from 'probot';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import type { AppCredentials, Environment } from './environment.ts';
import { createOctokitClass } from './github/octokit.ts';
import { readLinks } from './links/read-links.ts';
import { MemoryQueue } from './queue/memory-queue.ts';
import { type Queue, keyOf } from './queue/queue.ts';
import type { ReviewTools } from './review-pull-request.ts';
import { type JobRunnerOptions, type ReviewObserver, createJobRunner } from './run-job.ts';
import { type WebhookRouteOptions, createWebhookRoute } from './webhook-route.ts';

/** GitHub's Docker and process managers give twenty to thirty seconds before they kill. */
const STOP_WITHIN_MS = 20_000;
/** Probot mounts a webhook endpoint of its own, which takes one secret only; nothing is ever sent to it. */
const PROBOTS_OWN_ENDPOINT = '/probot-endpoint-not-in-use';

export interface ServerOptions {
  readonly environment: Environment;
  readonly credentials: AppCredentials;
  readonly log: Logger;
  readonly clock: () => Date;
  /** Shrinks the pauses of throttling and retries; 1 in life. */
  readonly clockScale?: number;
  /** Asks the addresses of entries; tests, which talk to loopback only, bring their own. */
  readonly readLinks?: ReviewTools['readLinks'];
  /** Told of each review when it has been carried out. */
  readonly observe?: ReviewObserver;
}

export interface RunningServer {
  readonly port: number;
  readonly queue: Queue;
  /** Takes no more deliveries, finishes what runs, and closes. */
  readonly stop: () => Promise<void>;
}

/** Starts the whole program; resolves when it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { environment, credentials, log, clockScale = 1 } = options;
  const queue = new MemoryQueue({
    debounceMs: environment.debounceMs * clockScale,
    onError: (err, job, willRetry) =>
      log.error({ err, job: keyOf(job), deliveryId: job.deliveryId, willRetry }, 'A job failed'),
  });
  const server = new Server({
    host: environment.host,
    port: environment.port,
    webhookPath: PROBOTS_OWN_ENDPOINT,
    enableStaticFiles: false,
    log,
    Probot: Probot.defaults({
      appId: credentials.appId,
      privateKey: credentials.privateKey,
      secret: credentials.webhookSecrets[0],
      baseUrl: environment.apiUrl,
      log,
      Octokit: createOctokitClass({ clockScale }),
    }),
  });
  const probot = await loadApp(server, queue);
  server.addHandler(
    createWebhookRoute({ secrets: credentials.webhookSecrets, receive: receiver(probot), log }),
  );
  await queue.start(createJobRunner(runnerOptions(options, probot, queue)));
  await server.start();
  const stop = async () => {
    await server.stop();
    await queue.stop(STOP_WITHIN_MS);
  };
  return { port: server.port, queue, stop };
}

/** Probot hands its instance to the app function only. */
async function loadApp(server: Server, queue: Queue): Promise<Probot> {
  return new Promise((resolve, reject) => {
    server
      .load((probot) => {
        createApp(queue)(probot);
        resolve(probot);
      })
      .catch(reject);
  });
}

function receiver(probot: Probot): WebhookRouteOptions['receive'] {
  return async (delivery) => probot.receive(delivery as Parameters<Probot['receive']>[0]);
}

function runnerOptions(options: ServerOptions, probot: Probot, queue: Queue): JobRunnerOptions {
  return {
    probot,
    queue,
    appId: options.credentials.appId,
    log: options.log,
    clock: options.clock,
    readLinks: options.readLinks ?? (async (urls) => readLinks(urls)),
    ...(options.observe === undefined ? {} : { observe: options.observe }),
  };
}
