import { z } from 'zod';
import type { RefusalKind } from '../../publish/refused-writes.ts';
import type { FieldError } from './answers.ts';
import { statusOf } from './request-failure.ts';

/** No permission, gone, or not valid: GitHub has answered, and the same request would be answered alike. */
const REFUSALS: ReadonlySet<number | undefined> = new Set([403, 404, 410, 422]);

/** "Unable to create comment because issue is locked.", and of a review "lock prevents review". */
const LOCKED = /\bis locked\b|\block prevents\b/i;
/** As in "Line could not be resolved" and "pull_request_review_thread.line must be part of the diff". */
const OUTSIDE_DIFF =
  /\bpart of the (?:diff|same hunk)|\b(?:line|path) could not be resolved|precede the end line/i;
const MAXIMUM_REASON_LENGTH = 200;

export interface Refusal {
  readonly kind: RefusalKind;
  /** In GitHub's words. */
  readonly reason: string;
}

/** Why GitHub would not have this write; undefined where it took it. Throws what is no refusal. */
export async function refusalOf(write: Promise<unknown>): Promise<Refusal | undefined> {
  try {
    await write;
    return undefined;
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    return refusal;
  }
}

/** What must not be missing was refused. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly refusal: Refusal;

  constructor(what: string, error: FieldError) {
    const refusal = refusalOfMutation(error);
    super(`GitHub would not take ${what}: ${refusal.reason}`);
    this.refusal = refusal;
    this.status = error.type === 'FORBIDDEN' ? 403 : 422;
  }
}

/** The refusal that an error tells of; undefined where it is none. */
export function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof RefusedError) return error.refusal;
  const status = statusOf(error);
  if (!REFUSALS.has(status)) return undefined;
  const { message, details } = answer.parse(error);
  const reason = (details[0] ?? message) || `HTTP ${status}`;
  return { kind: kindOf([message, ...details].join(' ')), reason: reason.slice(0, MAXIMUM_REASON_LENGTH) };
}

/** The same of a mutation, from GitHub's words on it. */
export function refusalOfMutation({ type = '', message }: FieldError): Refusal {
  return { kind: kindOf(message), reason: (message || type).slice(0, MAXIMUM_REASON_LENGTH) };
}

const TOKEN = '/access_tokens';
const TOKEN_REFUSED: Readonly<Record<number, string>> = {
  401: "GitHub does not accept the App's key: APP_ID and PRIVATE_KEY do not belong together",
  403: 'The installation is suspended, or its permissions are not accepted yet',
  404: 'The App is no longer installed there',
};
const DOCTOR = '`landscape-reviewer doctor` says what is wrong';

/** What GitHub refuses however often it is asked, for whoever reads the log; undefined: it is another error. */
export function refusalInWords(error: unknown): string | undefined {
  if (error instanceof RefusedError) return `${error.message}; ${DOCTOR}`;
  const status = statusOf(error) ?? 0;
  if (status !== 401 && !REFUSALS.has(status)) return undefined;
  const { message, details } = answer.parse(error);
  const { method = '', url = '' } = (error as { request?: { method?: string; url?: string } }).request ?? {};
  const said = (details[0] ?? message).slice(0, MAXIMUM_REASON_LENGTH);
  const sentence = url.endsWith(TOKEN)
    ? TOKEN_REFUSED[status]
    : `GitHub answers ${status} (${said}) to ${method} ${url.replace(/\?.*/u, '')}`;
  return `${sentence ?? `GitHub gives no token for the installation: ${status} (${said})`}; ${DOCTOR}`;
}

function kindOf(said: string): RefusalKind {
  if (LOCKED.test(said)) return 'locked';
  return OUTSIDE_DIFF.test(said) ? 'outside-diff' : 'other';
}

/** GitHub's `errors` are sentences or objects that may hold one. */
const detail = z.union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message)]);
const data = z.object({
  message: z.string().catch(''),
  errors: z
    .array(z.unknown())
    .catch([])
    .transform((errors) => errors.flatMap((each) => detail.safeParse(each).data ?? [])),
});
const answer = z
  .object({ response: z.object({ data: data.catch({ message: '', errors: [] }) }) })
  .transform(({ response }) => ({ message: response.data.message, details: response.data.errors }));
