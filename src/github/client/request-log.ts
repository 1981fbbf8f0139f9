import { type GitHub, withRequestOptions } from './github.ts';
import { isTransient } from './request-failure.ts';

/** Counts the requests of one review by route, retries among them, and those that failed for good. */
export class RequestLog {
  #failures = 0;
  readonly #byRoute = new Map<string, number>();

  get count(): number {
    return [...this.#byRoute.values()].reduce((sum, count) => sum + count, 0);
  }

  get byRoute(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#byRoute);
  }

  /** How many requests GitHub failed to answer, retries and all, although it might have. */
  get failures(): number {
    return this.#failures;
  }

  noteFailure(error: unknown): void {
    if (isTransient(error)) this.#failures += 1;
  }

  note(route: string): void {
    this.#byRoute.set(route, (this.#byRoute.get(route) ?? 0) + 1);
  }
}

/** The same client, with everything that goes through it counted in the log. */
export function withRequestLog(github: GitHub, requestLog: RequestLog): GitHub {
  return withRequestOptions(github, { requestLog });
}

/** The same client, whose writes go before others: a person waits for them. */
export function forWhoWaits(github: GitHub): GitHub {
  return withRequestOptions(github, { isAwaited: true });
}
