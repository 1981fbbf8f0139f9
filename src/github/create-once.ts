import { setTimeout as sleep } from 'node:timers/promises';
import { isTransient } from './request-failure.ts';

/** What is there may be believed for so long; behind that, or a wait, another process may have written. */
const BELIEVED_FOR_MS = 3_000;
/** What GitHub still does although its answer got lost is to be seen by then. */
const LOOK_AFTER_MS = 1_000;
const ATTEMPTS = 2;

export interface Knowledge {
  /** When it was read that the thing is not there, by `performance.now()`. */
  readonly readAt: number;
  readonly signal?: AbortSignal | undefined;
}

/** Goes along with the request of a creation. */
interface CreationOptions {
  readonly beforeSending: () => Promise<void>;
}

export interface Creation<T> {
  /** The thing, if it is there by now. */
  readonly find: () => Promise<T | undefined>;
  readonly create: (options: CreationOptions) => Promise<T>;
}

/**
 * Creates what may be there once only, and which GitHub would create twice. Where the answer may have got lost it
 * looks whether the thing is there, and creates it once more where it is not; it looks as well right before sending
 * where the last look is some time ago. Returns what was created or found.
 */
export async function createOnce<T>({ readAt, signal }: Knowledge, creation: Creation<T>): Promise<T> {
  let lookedAt = readAt;
  const beforeSending = async () => {
    if (performance.now() - lookedAt < BELIEVED_FOR_MS) return;
    const there = await creation.find();
    if (there !== undefined) throw new ThereAlready(there);
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await creation.create({ beforeSending });
    } catch (error) {
      if (error instanceof ThereAlready) return error.found as T;
      if (!isTransient(error)) throw error;
      await sleep(LOOK_AFTER_MS, undefined, signal === undefined ? {} : { signal });
      lookedAt = performance.now();
      const there = await creation.find();
      if (there !== undefined) return there;
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

class ThereAlready extends Error {
  override readonly name = 'ThereAlready';
  readonly found: unknown;

  constructor(found: unknown) {
    super('What was to be created is there already');
    this.found = found;
  }
}
