import { vi } from 'vitest';

/** Two minutes are forever where nothing else runs; on a busy machine what comes comes late. */
const PATIENCE_MS = 120_000;

/** What a check returns once it throws no longer. */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE_MS, interval: 5 });
}
