import type { GitHub, InstallationToken } from '../model/github.ts';
import type { Account } from '../model/entities.ts';

/** Who asks. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'app' }
  | { readonly kind: 'installation'; readonly token: InstallationToken }
  | { readonly kind: 'person'; readonly account: Account };

/** One request to the REST API, ready for its route. */
export interface Call {
  readonly github: GitHub;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The address that was asked, without its query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Answer {
  readonly status: number;
  /** Absent: no body, as with 204. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const NO_CONTENT: Answer = { status: 204 };

/** A parameter of the path; the router made sure that it is there. */
export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

export function numberParam(call: Call, name: string): number {
  return Number(param(call, name));
}

export function textOfBody(call: Call, name: string): string | undefined {
  const value = call.body[name];
  return typeof value === 'string' ? value : undefined;
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
