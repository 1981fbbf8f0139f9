import { sign } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Sandbox, SandboxOptions } from '../local-github/sandbox.ts';
import { startSandbox } from '../local-github/sandbox.ts';
import type { WorldParts } from './a-world.ts';
import { aWorld } from './a-world.ts';

/** A sandbox on a world of the test's own, which ends with the test. */
export async function aSandbox(
  parts: WorldParts = {},
  options: Omit<SandboxOptions, 'worlds'> = {},
): Promise<Sandbox> {
  const sandbox = await startSandbox({ worlds: [aWorld(parts)], ...options });
  onTestFinished(async () => sandbox.stop());
  return sandbox;
}

interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>> & readonly Readonly<Record<string, unknown>>[];
}

export interface ApiClient {
  send(request: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<ApiAnswer>;
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ApiAnswer['body']>;
}

/** Speaks to the sandbox without any library between; `GET /rate_limit` is how a request is written. */
export function anApiClient(sandbox: Sandbox, authorization?: string): ApiClient {
  async function send(request: string, body?: unknown, headers = {}): Promise<ApiAnswer> {
    const [method = 'GET', path = '/'] = request.split(' ');
    const response = await fetch(sandbox.url + path, {
      method,
      redirect: 'manual',
      headers: { ...(authorization !== undefined && { authorization }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? {} : JSON.parse(text, asWritten)) as ApiAnswer['body'],
    };
  }
  return {
    send,
    graphql: async (query, variables = {}) => (await send('POST /graphql', { query, variables })).body,
  };
}

/** An id beyond 2⁵³ as the text that stands there, since as a number it is another one. */
function asWritten(_: string, value: unknown, { source }: { readonly source?: string } = {}): unknown {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? source : value;
}

/** The App itself, by a JWT; `claims` are put in the place of right ones. */
export function asApp(sandbox: Sandbox, claims: Readonly<Record<string, unknown>> = {}): ApiClient {
  const now = Math.floor(Date.now() / 1000);
  const payload = { iat: now, exp: now + 500, iss: sandbox.app.id, ...claims };
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(payload)}`;
  const signature = sign('sha256', Buffer.from(signed), sandbox.app.privateKey).toString('base64url');
  return anApiClient(sandbox, `Bearer ${signed}.${signature}`);
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The App's installation; `narrowing` is what it asks for in place of all that it may have. */
export async function asInstallation(sandbox: Sandbox, narrowing: unknown = {}): Promise<ApiClient> {
  const [id] = sandbox.app.installationIds;
  const { body } = await asApp(sandbox).send(`POST /app/installations/${id}/access_tokens`, narrowing);
  return anApiClient(sandbox, `token ${z.object({ token: z.string() }).parse(body).token}`);
}
