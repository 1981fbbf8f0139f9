import type { Server } from 'node:http';

const HEADERS_WITHIN_MS = 10_000;
const REQUEST_WITHIN_MS = 20_000;
/** Proxies keep idle connections for sixty seconds: were theirs the longer ones, a delivery could meet a closed one. */
const KEEP_ALIVE_MS = 75_000;

/** Nobody keeps a connection busy for long, and idle ones outlive those that a proxy in front keeps. */
export function limitConnections(server: Server): void {
  server.headersTimeout = HEADERS_WITHIN_MS;
  server.requestTimeout = REQUEST_WITHIN_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
}
