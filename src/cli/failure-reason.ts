import { GitError } from '../git/run-git.ts';
import {
  RateLimitedError,
  RequestTimeoutError,
  UnreachableError,
  UnreadableError,
  isUnanswered,
} from '../github/client/request-failure.ts';
import { CommandLineError } from './command.ts';

/** More of a sentence that somebody else wrote is no line any more. */
const MAXIMUM_LENGTH = 300;
const UNKNOWN_HOST: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN']);
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_/;
const MAXIMUM_CAUSES = 5;

interface Asked {
  /** Where the token is set, as its owner knows it: `GITHUB_TOKEN`. */
  readonly token: string;
}

interface Failed {
  readonly status?: number;
  readonly message?: string;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly request?: { readonly url?: string };
}

/** Why a run ended and what to do, in one line for the person who started it; a stack trace helps nobody there. */
export function failureReason(error: unknown, { token }: Asked): string {
  if (error instanceof CommandLineError || error instanceof GitError) return error.message;
  if (error instanceof RateLimitedError) {
    const until = error.resetsAt.toISOString().slice(11, 16);
    return `GitHub's limit is used up until ${until} UTC; run this again then, or with another token in ${token}`;
  }
  if (error instanceof UnreachableError) return unreachable(error.cause);
  if (error instanceof RequestTimeoutError)
    return 'GitHub did not answer in time; run this again in a moment';
  if (isUnanswered(error)) return unreachable(error);
  const { status, message } = error as Failed;
  if (error instanceof UnreadableError) return `${firstLine(message)}; run this again in a moment`;
  return status === undefined ? firstLine(message) : answered(status, firstLine(message), token);
}

function answered(status: number, said: string, token: string): string {
  if (status === 401) return `GitHub does not accept the token in ${token}; is it whole, and not expired?`;
  if (status === 403)
    return `GitHub answered 403: ${said}; has the token in ${token} the permissions that docs/operating.md names?`;
  if (status >= 500) return `GitHub answered ${status}: ${said}; run this again in a moment`;
  return `GitHub answered ${status}: ${said}`;
}

function unreachable(error: unknown): string {
  const causes = causesOf(error);
  const code =
    causes.map((cause) => cause.code).find((each) => typeof each === 'string') ??
    firstLine(causes.at(-1)?.message);
  const url = causes.flatMap(({ request }) => request?.url ?? [])[0];
  return `GitHub cannot be reached: ${whatHappened(code, addressOf(url))}`;
}

function whatHappened(code: string, { host, hostname }: { host: string; hostname: string }): string {
  if (UNKNOWN_HOST.has(code))
    return `no address is known for ${hostname}; check the network and GITHUB_API_URL`;
  if (code === 'ECONNREFUSED') return `nothing answers at ${host}; check the network and GITHUB_API_URL`;
  if (CERTIFICATE.test(code))
    return `the certificate of ${host} is not trusted (${code}); name your network's own in NODE_EXTRA_CA_CERTS`;
  return `${host} gave no answer (${code}); check the network and GITHUB_API_URL`;
}

function addressOf(url: string | undefined): { host: string; hostname: string } {
  return url !== undefined && URL.canParse(url) ? new URL(url) : { host: 'GitHub', hostname: 'GitHub' };
}

function causesOf(error: unknown): readonly Failed[] {
  const causes: Failed[] = [];
  for (let each = error; causes.length < MAXIMUM_CAUSES && each instanceof Error; each = each.cause) {
    causes.push(each);
  }
  return causes;
}

function firstLine(text = 'something unexpected happened'): string {
  return (text.split(/[\r\n]/)[0] ?? '').slice(0, MAXIMUM_LENGTH);
}
