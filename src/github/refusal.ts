import { z } from 'zod';
import type { RefusalKind } from '../publish/refused-writes.ts';
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
    const status = statusOf(error);
    if (!REFUSALS.has(status)) throw error;
    const { message, details } = answer.parse(error);
    const said = [message, ...details].join(' ');
    const reason = (details[0] ?? message) || `HTTP ${status}`;
    return { kind: kindOf(status, said), reason: reason.slice(0, MAXIMUM_REASON_LENGTH) };
  }
}

function kindOf(status: number | undefined, said: string): RefusalKind {
  if (LOCKED.test(said) && (status === 403 || status === 422)) return 'locked';
  return status === 422 && OUTSIDE_DIFF.test(said) ? 'outside-diff' : 'other';
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
