import { statusOf } from './request-failure.ts';

/** The conversation is locked, the comment gone, a label not ours to make, or a line outside the diff. */
const REFUSALS: ReadonlySet<number | undefined> = new Set([403, 404, 410, 422]);

/** False where GitHub will not have this write, now or later: nothing that the rest of a review should wait for. */
export async function isTaken(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (REFUSALS.has(statusOf(error))) return false;
    throw error;
  }
}
