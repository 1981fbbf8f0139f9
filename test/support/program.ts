import { pino } from 'pino';
import type { Logger } from 'pino';
import { recordedRemoteReader } from './recorded-homes.ts';
import { recordedLinkReader } from './recorded-links.ts';
import type { PullRequestPlace } from '../../src/github/read/pull-request-snapshot.ts';
import type { ReviewResult } from '../../src/pipeline/review-pull-request.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.ts';
import { WEBHOOK_PATH } from '../../src/server/webhook-route.ts';
import { fastPauses } from './fast-pauses.ts';
import { freePort } from './free-port.ts';
import {
  type PullRequestName,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
} from '../local-github/sandbox.ts';
import { fastClock } from './fast-clock.ts';

/** Makes a second of throttling and retries a millisecond. */
const CLOCK_SCALE = 0.001;

export interface ProgramOptions extends SandboxOptions {
  readonly log?: Logger;
  readonly debounceSeconds?: number;
  /** Absent: only deliveries lead to reviews. */
  readonly catchUpMs?: number;
  /** Asks the addresses of entries; absent: as the first world recorded it. */
  readonly readLinks?: NonNullable<ServerOptions['readLinks']>;
  /** For each request; absent: as in life. */
  readonly timeLimitMs?: number;
  /** Of the page for operators; absent: there is none. */
  readonly adminToken?: string;
  readonly projectPages?: string;
  /** Of a Postgres; in memory without. */
  readonly databaseUrl?: string;
}

/** The real program, served over HTTP, beside the local GitHub that it talks to. */
export interface Program {
  readonly sandbox: Sandbox;
  readonly server: RunningServer;
  /** Where deliveries go. */
  readonly target: string;
  /** What each review came to, in order. */
  readonly results: readonly { readonly place: PullRequestPlace; readonly result: ReviewResult }[];
  /** Sends a signed delivery; resolves when the program is at rest again. */
  readonly deliver: (
    event: string,
    action: string,
    pullRequest: PullRequestName,
    overrides?: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startProgram(options: ProgramOptions): Promise<Program> {
  const sandbox = await startSandbox(options);
  const results: { place: PullRequestPlace; result: ReviewResult }[] = [];
  const { id, privateKey, webhookSecret } = sandbox.app;
  const server = await startServer({
    environment: {
      apiUrl: sandbox.url,
      host: '127.0.0.1',
      // Probot takes 0 for "not given".
      port: await freePort(),
      logLevel: 'silent',
      debounceMs: (options.debounceSeconds ?? 0) * 1000 * CLOCK_SCALE,
      catchUpMs: options.catchUpMs ?? 1,
      replicas: 1,
      metrics: { host: '127.0.0.1', port: 0 },
      ...(options.projectPages === undefined ? {} : { projectPages: options.projectPages }),
      ...(options.adminToken === undefined ? {} : { adminToken: options.adminToken }),
      ...(options.databaseUrl === undefined ? {} : { databaseUrl: options.databaseUrl }),
      isProduction: false,
    },
    credentials: { appId: id, privateKey, webhookSecrets: [webhookSecret] },
    log: options.log ?? pino({ level: 'silent' }),
    clock: () => sandbox.now,
    pauseClock: fastClock(CLOCK_SCALE),
    ...(options.timeLimitMs === undefined ? {} : { timeLimitMs: options.timeLimitMs }),
    pauses: fastPauses(),
    catchesUp: options.catchUpMs !== undefined,
    readLinks: options.readLinks ?? recordedLinkReader(options.worlds[0] ?? ''),
    readRemote: recordedRemoteReader(options.worlds[0] ?? ''),
    observe: (place, result) => results.push({ place, result }),
  });
  const target = `http://127.0.0.1:${server.port}${WEBHOOK_PATH}`;
  return {
    sandbox,
    server,
    target,
    results,
    deliver: async (event, action, pullRequest, overrides = {}) => {
      const { status } = await sandbox.deliver({ target, event, action, pullRequest, overrides });
      if (status !== 202) throw new Error(`the delivery was answered with ${status}`);
      await server.queue.whenIdle();
    },
    stop: async () => {
      await server.stop();
      await sandbox.stop();
    },
  };
}
