import { fastPauses } from './fast-pauses.ts';
import { pino } from 'pino';
import type { Probot } from 'probot';
import { onTestFinished } from 'vitest';
import { createOctokitClass } from '../../src/github/client/octokit.ts';
import type { AuditTimes } from '../../src/jobs/due-audit.ts';
import { createJobRunner } from '../../src/jobs/run-job.ts';
import { MemoryQueue } from '../../src/queue/memory-queue.ts';
import type { Queue } from '../../src/queue/queue.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { offerDueAudits } from '../../src/server/keep-auditing.ts';
import { fastClock } from './fast-clock.ts';

/** Makes a second of throttling and retries a millisecond. */
const CLOCK_SCALE = 0.001;

const asksNobody = async () => ({});

interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly refused?: string;
}

/** As much of a running program as audits need; a new one remembers nothing of those before. */
export interface Replica {
  readonly queue: Queue;
  readonly probot: Pick<Probot, 'auth'>;
  /** Looks for what is due, and resolves when the jobs of that are done. */
  readonly look: (now?: Date) => Promise<void>;
}

/** A program beside the sandbox, until the test is over; with a queue of its own unless one is given. */
export async function aReplica(
  sandbox: Sandbox,
  given?: Queue,
  options: { readonly timeLimitMs?: number; readonly onLog?: (line: LogLine) => void } = {},
): Promise<Replica> {
  const queue = given ?? new MemoryQueue({ debounceMs: 0, pauses: fastPauses(CLOCK_SCALE) });
  const probot = aProbot(sandbox, options);
  const { onLog } = options;
  const log =
    onLog === undefined
      ? pino({ level: 'silent' })
      : pino({ level: 'info' }, { write: (line) => onLog(JSON.parse(line) as LogLine) });
  const auditedAt: AuditTimes = new Map();
  let time = sandbox.now;
  const clock = () => time;
  const appId = sandbox.app.id;
  onTestFinished(async () => queue.stop(1));
  await queue.start(createJobRunner({ probot, queue, appId, log, clock, readLinks: asksNobody, auditedAt }));
  return {
    queue,
    probot,
    look: async (now = sandbox.now) => {
      time = now;
      await offerDueAudits({ probot, queue, auditedAt, log, clock }, new AbortController().signal);
      await queue.whenIdle();
    },
  };
}

/** Clients as Probot hands them out: the App's own, and those of its installations. */
function aProbot(sandbox: Sandbox, options: { readonly timeLimitMs?: number }): Pick<Probot, 'auth'> {
  const { id: appId, privateKey } = sandbox.app;
  const OctokitClass = createOctokitClass({ clock: fastClock(CLOCK_SCALE), ...options });
  const auth = async (installationId?: number) =>
    new OctokitClass({
      baseUrl: sandbox.url,
      auth: { appId, privateKey, ...(installationId === undefined ? {} : { installationId }) },
    });
  return { auth };
}
