import { Probot, Server } from 'probot';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import type { AppCredentials, Environment } from './environment.ts';
import { createOctokitClass } from './github/octokit.ts';
import { MemoryQueue } from './queue/memory-queue.ts';
import { type Queue, keyOf } from './queue/queue.ts';
import { type ReviewObserver, createJobRunner } from './run-job.ts';
import { type Delivery, createWebhookRoute } from './webhook-route.ts';

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
  const { environment, credentials, log } = options;
  const queue = new MemoryQueue({
    debounceMs: environment.debounceMs * (options.clockScale ?? 1),
    onError: (err, job, willRetry) =>
      log.error({ err, job: keyOf(job), deliveryId: job.deliveryId, willRetry }, 'A job failed'),
  });
  const ProgramProbot = Probot.defaults({
    appId: credentials.appId,
    privateKey: credentials.privateKey,
    secret: credentials.webhookSecrets[0],
    baseUrl: environment.apiUrl,
    log,
    Octokit: createOctokitClass({ clockScale: options.clockScale ?? 1 }),
  });
  const server = new Server({
    host: environment.host,
    port: environment.port,
    webhookPath: PROBOTS_OWN_ENDPOINT,
    enableStaticFiles: false,
    log,
    Probot: ProgramProbot,
  });
  let program: Probot | undefined;
  await server.load((probot) => {
    program = probot;
    createApp(queue)(probot);
  });
  if (program === undefined) throw new Error('Probot did not load the app function');
  const { receive } = program;
  server.addHandler(
    createWebhookRoute({
      secrets: credentials.webhookSecrets,
      receive: async (delivery) => receive.call(program, delivery as Parameters<Probot['receive']>[0]),
      log,
    }),
  );
  await queue.start(createJobRunner({ ...options, probot: program, queue }));
  await server.start();
  return {
    port: server.port,
    queue,
    stop: async () => {
      await server.stop();
      await queue.stop(STOP_WITHIN_MS);
    },
  };
}

export type { Delivery };
