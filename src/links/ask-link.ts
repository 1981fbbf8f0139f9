import pLimit from 'p-limit';
import type { LimitFunction } from 'p-limit';
import type { LinkFacts, LinkStatus } from '../entry-checks/entry-check.ts';
import { type LinkRules, RefusedLink, vetLink } from './link-target.ts';
import { requestHead, type ResponseHead } from './request-head.ts';

export interface AskSettings extends LinkRules {
  /** For a link as a whole: every look-up, redirect and request of it. */
  readonly timeoutMilliseconds: number;
  readonly gate: HostGate;
  readonly ca?: string;
}

const MAX_REDIRECTS = 3;
const REDIRECT_CODES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Says that the page is gone. Any other answer may be meant for robots alone. */
const DEAD_CODES: ReadonlySet<number> = new Set([404, 410]);
/** The range was refused because the page is shorter: it is there. */
const RANGE_NOT_SATISFIABLE = 416;
const UNREACHABLE_CODES: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'ECONNREFUSED']);

/** What becomes of a link. Never rejects: whatever goes wrong is a status. */
export async function askLink(link: string, settings: AskSettings): Promise<LinkFacts> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(new Error('took too long')), { once: true });
  });
  const startClock = () => {
    timer ??= setTimeout(() => controller.abort(), settings.timeoutMilliseconds);
  };
  try {
    const asked = followLink(link, settings, { signal: controller.signal, startClock });
    return await Promise.race([asked, timeout]);
  } catch (error) {
    return { status: statusOfError(error) };
  } finally {
    clearTimeout(timer);
  }
}

interface Clock {
  readonly signal: AbortSignal;
  /** Waiting for a turn at the first host costs a link none of its time. */
  readonly startClock: () => void;
}

async function followLink(link: string, settings: AskSettings, clock: Clock): Promise<LinkFacts> {
  let current = link;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const head = await settings.gate.run(hostOf(current), () => {
      clock.startClock();
      return askOnce(current, settings, clock.signal);
    });
    if (!REDIRECT_CODES.has(head.statusCode) || head.location === undefined) return factsOf(head.statusCode);
    if (!URL.canParse(head.location, current)) return { status: 'could-not-be-checked' };
    current = new URL(head.location, current).href;
  }
  return { status: 'could-not-be-checked' };
}

/** HEAD first; where that is not answered with the page itself, a GET of its first 64 KiB has the last word. */
async function askOnce(link: string, settings: AskSettings, signal: AbortSignal): Promise<ResponseHead> {
  const target = await vetLink(link, settings);
  signal.throwIfAborted();
  const ca = settings.ca === undefined ? {} : { ca: settings.ca };
  const head = await requestHead(target, { method: 'HEAD', signal, ...ca });
  if (isAlive(head.statusCode) || REDIRECT_CODES.has(head.statusCode)) return head;
  return requestHead(target, { method: 'GET', signal, ...ca });
}

function factsOf(statusCode: number): LinkFacts {
  if (isAlive(statusCode)) return { status: 'alive', statusCode };
  return { status: DEAD_CODES.has(statusCode) ? 'dead' : 'could-not-be-checked', statusCode };
}

function isAlive(statusCode: number): boolean {
  return (statusCode >= 200 && statusCode < 300) || statusCode === RANGE_NOT_SATISFIABLE;
}

function statusOfError(error: unknown): LinkStatus {
  if (error instanceof RefusedLink) return 'refused';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return UNREACHABLE_CODES.has(code) ? 'unreachable' : 'could-not-be-checked';
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).hostname : '';
}

interface HostGate {
  readonly run: <T>(host: string, task: () => Promise<T>) => Promise<T>;
}

export function createHostGate(perHost: number): HostGate {
  const limits = new Map<string, LimitFunction>();
  return {
    run(host, task) {
      const limit = limits.get(host) ?? pLimit(perHost);
      limits.set(host, limit);
      return limit(task);
    },
  };
}
