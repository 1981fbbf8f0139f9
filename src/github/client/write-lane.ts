import { RateLimitedError } from './request-failure.ts';
import type { WritePace, WriteRank } from './write-pace.ts';

const RANKS: readonly WriteRank[] = ['awaited', 'usual', 'optional'];

interface Waiting {
  readonly rank: WriteRank;
  readonly begin: () => void;
  readonly refuse: (error: RateLimitedError) => void;
}

interface Turn {
  readonly rank: WriteRank;
  readonly signal: AbortSignal;
  /** In milliseconds since the epoch; who would wait longer does not wait at all. */
  readonly endsAt: number;
}

/** Lets an installation's writes through one at a time, by their rank and then in their order, at their pace. */
export class WriteLane {
  readonly #pace: WritePace;
  #waiting: readonly Waiting[] = [];
  #isTaken = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(pace: WritePace) {
    this.#pace = pace;
  }

  /** Throws `RateLimitedError` where the turn would come too late; what is optional waits for nothing but its turn. */
  async run<T>(task: () => Promise<T>, { rank, signal, endsAt }: Turn): Promise<T> {
    signal.throwIfAborted();
    const now = Date.now();
    const ahead = this.#waiting.filter((each) => RANKS.indexOf(each.rank) <= RANKS.indexOf(rank)).length;
    const opensAt = this.#pace.opensAt(rank, now, ahead);
    if (opensAt > (rank === 'optional' ? now : endsAt)) throw new RateLimitedError(new Date(opensAt));
    await this.#turn(rank, signal);
    try {
      return await task();
    } finally {
      this.#isTaken = false;
      this.#next();
    }
  }

  async #turn(rank: WriteRank, signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const entry: Waiting = { rank, begin: resolve, refuse: reject };
    const leave = () => {
      this.#waiting = this.#waiting.filter((each) => each !== entry);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave);
    this.#waiting = [...this.#waiting, entry].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
    this.#next();
    try {
      await promise;
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  #next(): void {
    clearTimeout(this.#timer);
    const [first, ...others] = this.#waiting;
    if (first === undefined || this.#isTaken) return;
    const now = Date.now();
    const opensAt = this.#pace.opensAt(first.rank, now);
    if (opensAt > now && first.rank === 'optional') {
      // Others took the room while it waited.
      this.#waiting = others;
      first.refuse(new RateLimitedError(new Date(opensAt)));
      this.#next();
      return;
    }
    if (opensAt > now) {
      this.#timer = setTimeout(() => this.#next(), opensAt - now);
      return;
    }
    this.#isTaken = true;
    this.#waiting = others;
    this.#pace.noteRequest(now);
    first.begin();
  }
}
