import type { GitHub } from './github.ts';

/** Counts the requests of one review by route, retries among them. */
export class RequestLog {
  readonly #byRoute = new Map<string, number>();

  get count(): number {
    return [...this.#byRoute.values()].reduce((sum, count) => sum + count, 0);
  }

  get byRoute(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#byRoute);
  }

  note(route: string): void {
    this.#byRoute.set(route, (this.#byRoute.get(route) ?? 0) + 1);
  }
}

/** The same client, with everything that goes through it counted in the log. */
export function withRequestLog(github: GitHub, requestLog: RequestLog): GitHub {
  return {
    request: github.request.defaults({ request: { requestLog } }),
    graphql: github.graphql.defaults({ request: { requestLog } }),
  };
}
