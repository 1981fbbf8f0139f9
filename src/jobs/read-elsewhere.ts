import type { RemoteProject, RemoteRequest } from '../facts/remote-projects.ts';
import type { FactsOptions } from '../github/read/read-repository-facts.ts';
import type { ReadRemote } from '../pipeline/reading-tools.ts';

/** For all of them: a list has the whole quarter, and its audit the time of a long pause. */
const TIME_LIMIT_MS = 300_000;
/** A host that failed so often, and never since it last did not, is not asked again. */
const FAILURES_OF_A_HOST = 2;

interface ReadElsewhere {
  readonly readRemote: ReadRemote;
  readonly options: FactsOptions;
  /** Nobody waits for the rest any more. */
  readonly signal: AbortSignal;
  readonly timeLimitMs?: number;
}

export type ReadsElsewhere = ReadonlyMap<string, Promise<RemoteProject | undefined>>;

/**
 * Begins to read projects that are not on GitHub, by their keys: one after another, so that reviews beside the audit find a
 * turn. None of them rejects; what fails, or comes too late, is unread.
 */
export function readElsewhere(
  requests: ReadonlyMap<string, RemoteRequest>,
  { readRemote, options, signal, timeLimitMs = TIME_LIMIT_MS }: ReadElsewhere,
): ReadsElsewhere {
  const failures = new Map<string, number>();
  const late = AbortSignal.any([signal, AbortSignal.timeout(timeLimitMs)]);
  const ended = new Promise<void>((resolve) => late.addEventListener('abort', () => resolve()));
  const read = async (request: RemoteRequest): Promise<RemoteProject | undefined> => {
    const host = URL.parse(request.urls[0] ?? '')?.host ?? '';
    const before = failures.get(host) ?? 0;
    if (late.aborted) return { unread: 'timeout' };
    if (before >= FAILURES_OF_A_HOST) return { unread: 'network' };
    const project = await Promise.race([readRemote(request, options), ended.then(() => TOO_LATE)]);
    failures.set(host, hasFailed(project) ? before + 1 : 0);
    return project;
  };
  let last: Promise<unknown> = Promise.resolve();
  const reads = new Map<string, Promise<RemoteProject | undefined>>();
  for (const [key, request] of requests) {
    const answer = last.then(async () => read(request)).catch(() => FAILED);
    reads.set(key, answer);
    last = answer;
  }
  return reads;
}

/** What is too large says nothing of its host. */
function hasFailed(project: RemoteProject | undefined): boolean {
  return project !== undefined && 'unread' in project && project.unread !== 'too-large';
}

const TOO_LATE = { unread: 'timeout' } as const;
const FAILED = { unread: 'server-error' } as const;
