import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { WEBHOOK_PATH } from '../../src/server/webhook-route.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { freePort } from './free-port.ts';
import type { ProcessMessage, ProcessOptions } from './program-process.ts';

export const PROGRAM_PROCESS = fileURLToPath(new URL('program-process.ts', import.meta.url));
/** Where tests find the bundle that is made for all of them: a `Runnable` as JSON. */
export const BUNDLED = 'PROGRAM_PROCESS_BUNDLE';
const SOURCES: Runnable = { file: PROGRAM_PROCESS, flags: [], environment: {} };

export type ProgramProcessOptions = { readonly runs?: Runnable } & Partial<
  Pick<
    ProcessOptions,
    | 'port'
    | 'clockScale'
    | 'timeLimitMs'
    | 'catchUpMs'
    | 'catchesUp'
    | 'debounceMs'
    | 'databaseUrl'
    | 'logLevel'
  >
>;

/** What Node runs, in place of the sources as they stand. */
export interface Runnable {
  readonly file: string;
  /** For Node itself. */
  readonly flags: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The real program in a process of its own, beside a sandbox in this one. */
export interface ProgramProcess {
  readonly pid: number;
  readonly port: number;
  readonly metricsPort: number;
  /** Where deliveries go. */
  readonly target: string;
  /** Reviews that it carried out. */
  readonly reviewed: () => number;
  /** As when the machine loses its power. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop; resolves with its exit code. */
  readonly terminate: () => Promise<number | null>;
}

/** Resolves when it listens. */
export async function startProgramProcess(
  { url, app, now }: Pick<Sandbox, 'url' | 'app' | 'now'>,
  { runs = bundled() ?? SOURCES, ...options }: ProgramProcessOptions = {},
): Promise<ProgramProcess> {
  const port = options.port ?? (await freePort());
  const given: ProcessOptions = {
    clockScale: 0.001,
    timeLimitMs: 10_000,
    debounceMs: 0,
    catchUpMs: 900_000,
    catchesUp: true,
    logLevel: 'silent',
    ...options,
    apiUrl: url,
    port,
    appId: app.id,
    privateKey: app.privateKey,
    webhookSecret: app.webhookSecret,
    clockOffsetMs: now.getTime() - Date.now(),
  };
  const child = fork(runs.file, {
    env: {
      ...process.env,
      ...runs.environment,
      PROGRAM_OPTIONS: JSON.stringify(given),
      NODE_ENV: 'production',
    },
    execArgv: [...runs.flags],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const state = { reviewed: 0 };
  const metricsPort = await ready(child, state);
  return {
    pid: child.pid ?? 0,
    port,
    metricsPort,
    target: `http://127.0.0.1:${port}${WEBHOOK_PATH}`,
    reviewed: () => state.reviewed,
    kill: async () => {
      child.kill('SIGKILL');
      await exit;
    },
    terminate: async () => {
      child.kill('SIGTERM');
      const [code] = await exit;
      return code;
    },
  };
}

function bundled(): Runnable | undefined {
  const text = process.env[BUNDLED];
  return text === undefined ? undefined : (JSON.parse(text) as Runnable);
}

async function ready(child: ChildProcess, state: { reviewed: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The program ended before it listened: ${code}`)));
    child.on('message', (message: ProcessMessage) => {
      if (message.type === 'ready') resolve(message.metricsPort);
      else state.reviewed = message.count;
    });
  });
}
