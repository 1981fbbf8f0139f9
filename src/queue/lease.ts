/** Less than the silence after which another replica takes the job: until then this one must have noticed. */
const LEASE_MS = 15_000;

/**
 * What tells a run whether its job is still its own: the signal aborts when no sign of life came through for fifteen
 * seconds, for then another replica may have it soon.
 */
export class Lease {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  /** `askedAt` is when the database was asked for the job, by `performance.now()`. */
  constructor(askedAt: number) {
    this.renew(askedAt);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The database has answered a sign of life that was sent then. */
  renew(sentAt: number): void {
    if (this.signal.aborted) return;
    clearTimeout(this.#timer);
    const left = LEASE_MS - (performance.now() - sentAt);
    if (left <= 0) this.lose();
    else this.#timer = setTimeout(() => this.lose(), left);
  }

  /** The job is another replica's, or may be. */
  lose(): void {
    clearTimeout(this.#timer);
    this.#controller.abort(new Error('Another replica may have the job by now'));
  }

  /** The run is over. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
