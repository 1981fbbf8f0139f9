import { isGraphql } from './request-failure.ts';
import type { RequestLog } from './request-log.ts';
import type { WriteRank } from './write-pace.ts';

/** Where GitHub's answer got lost, sending it again could leave two; the next audit looks what is there. */
const CREATES_ANEW = /\/(?:issues|pulls|git\/refs)$/;
/** The mutations that make something, as GitHub names all of them. */
const CONTENT = /\b(?:add|create)[A-Z]\w*\(/g;

/** As Octokit's request hook hands them over. */
export interface HookedRequest {
  method: string;
  url: string;
  request?: {
    signal?: AbortSignal;
    /** Attempts beyond the first; by default five. */
    retries?: number;
    /** How long to wait for a limit, in milliseconds and beyond all else; by default five seconds. */
    patienceMs?: number;
    requestLog?: RequestLog;
    /** Called when all waiting is over; where it throws, nothing is sent. */
    beforeSending?: () => Promise<void>;
    /** A write for whose effect a person waits goes before others. */
    isAwaited?: boolean;
    /** Refused with `RateLimitedError` where others need the room. */
    isOptional?: boolean;
  };
  readonly [parameter: string]: unknown;
}

/** What GitHub counts by the hour. */
export function contentsOf(request: HookedRequest): number {
  if (!isGraphql(request)) return request.method === 'POST' ? 1 : 0;
  return isWrite(request) ? (String(request['query']).match(CONTENT)?.length ?? 0) : 0;
}

export function rankOf({ request }: HookedRequest): WriteRank {
  if (request?.isOptional === true) return 'optional';
  return request?.isAwaited === true ? 'awaited' : 'usual';
}

export function isWrite(request: HookedRequest): boolean {
  if (isGraphql(request)) return /^\s*mutation\b/.test(String(request['query']));
  return request.method !== 'GET' && request.method !== 'HEAD';
}

export function isCreation(request: HookedRequest): boolean {
  if (isGraphql(request)) return isWrite(request);
  return request.method === 'POST' && CREATES_ANEW.test(request.url);
}
