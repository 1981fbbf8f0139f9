import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type LookupFunction, isIPv6 } from 'node:net';

import type { LinkTarget } from './link-target.ts';

export interface ResponseHead {
  readonly statusCode: number;
  readonly location?: string;
  readonly contentType?: string;
}

export interface RequestSettings {
  readonly method: 'HEAD' | 'GET';
  readonly signal: AbortSignal;
  /** Certificate authorities besides the usual ones. */
  readonly ca?: string;
}

/** A GET asks for no more than this; the answer's first line is all that is used. */
const RANGE = 'bytes=0-65535';
const MAX_HEADER_BYTES = 16 * 1024;

/**
 * Sends one request to the vetted address, with the link's own host name for `Host` and TLS, and takes the head of
 * the answer. The body is never read: the connection is closed as soon as the head is there.
 */
export function requestHead(target: LinkTarget, settings: RequestSettings): Promise<ResponseHead> {
  const request = target.url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(target.url, requestOptions(target, settings), (response) => {
      resolve(headOf(response));
      sent.destroy();
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** For the one address that was vetted; `isWhole`: the body is wanted, and all of it. */
export function requestOptions(
  target: LinkTarget,
  settings: RequestSettings & { readonly isWhole?: boolean },
): RequestOptions & { ca?: string } {
  return {
    method: settings.method,
    signal: settings.signal,
    agent: false,
    lookup: alwaysTo(target.address),
    autoSelectFamily: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    headers: {
      accept: '*/*',
      'user-agent': 'landscape-reviewer (link check)',
      ...(settings.method === 'GET' && settings.isWhole !== true ? { range: RANGE } : {}),
    },
    ...(settings.ca === undefined ? {} : { ca: settings.ca }),
  } as RequestOptions & { ca?: string };
}

/** Answers every look-up with the address that was vetted, so that DNS is not asked a second time. */
function alwaysTo(address: string): LookupFunction {
  const family = isIPv6(address) ? 6 : 4;
  return (_hostname, options, callback) => {
    if (options.all === true) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}

function headOf(response: IncomingMessage): ResponseHead {
  const { location, 'content-type': contentType } = response.headers;
  return {
    statusCode: response.statusCode ?? 0,
    ...(location === undefined ? {} : { location }),
    ...(contentType === undefined ? {} : { contentType }),
  };
}
