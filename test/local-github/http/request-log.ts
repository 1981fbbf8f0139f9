/** One request to the API, as the replay counts it. Times are of the process's own clock, in milliseconds. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** As in GitHub's documentation: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  readonly isWrite: boolean;
  readonly body: string;
  readonly beganAt: number;
  endedAt: number | undefined;
  status: number | undefined;
}

/** A request with its answer, for who compares both with what GitHub publishes. */
export interface Exchange {
  readonly method: string;
  /** As it was sent, with its query; the path as GitHub spells it now. */
  readonly url: URL;
  readonly route: string;
  readonly body: string;
  readonly status: number;
  /** Undefined where there is no body. */
  readonly answer: unknown;
  /** The sandbox was told to fail here. */
  readonly isFailure: boolean;
}

export interface RequestCounts {
  readonly count: number;
  /** The longest chain in which each request began after the answer to the one before had ended. */
  readonly depth: number;
  readonly byRoute: Readonly<Record<string, number>>;
  readonly all: readonly LoggedRequest[];
}

export function countRequests(all: readonly LoggedRequest[]): RequestCounts {
  const byRoute: Record<string, number> = {};
  for (const { route } of all) byRoute[route] = (byRoute[route] ?? 0) + 1;
  return { count: all.length, depth: depthOf(all), byRoute, all };
}

/** The length of the longest chain; all writes on it count as one link. */
export function depthOf(all: readonly Pick<LoggedRequest, 'beganAt' | 'endedAt' | 'isWrite'>[]): number {
  const requests = [...all].sort((a, b) => a.beganAt - b.beganAt);
  const links: { readonly endedAt: number; readonly reads: number; readonly withWrites: number }[] = [];
  for (const request of requests) {
    const before = links.filter(({ endedAt }) => endedAt <= request.beganAt);
    const reads = Math.max(0, ...before.map((link) => link.reads));
    const withWrites = Math.max(0, ...before.map((link) => link.withWrites));
    links.push({
      endedAt: request.endedAt ?? Number.POSITIVE_INFINITY,
      ...(request.isWrite
        ? { reads: 0, withWrites: Math.max(reads + 1, withWrites) }
        : { reads: reads + 1, withWrites: withWrites === 0 ? 0 : withWrites + 1 }),
    });
  }
  return Math.max(0, ...links.flatMap(({ reads, withWrites }) => [reads, withWrites]));
}
