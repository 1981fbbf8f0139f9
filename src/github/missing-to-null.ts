import { statusOf } from './request-failure.ts';

/** "Not Found", and what GitHub says to a repository without any commit. */
const MISSING: ReadonlySet<number | undefined> = new Set([404, 409]);

/** What REST answers, or null where there is no such thing. */
export async function missingToNull<T>(asked: Promise<{ readonly data: T }>): Promise<T | null> {
  try {
    return (await asked).data;
  } catch (error) {
    if (MISSING.has(statusOf(error))) return null;
    throw error;
  }
}
