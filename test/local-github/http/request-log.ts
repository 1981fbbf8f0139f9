/** One request to the API, as the replay counts it. Times are of the process's own clock, in milliseconds. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** As in GitHub's documentation: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  readonly isWrite: boolean;
  readonly body: string;
  /** The query of its address, from the question mark on. */
  readonly search: string;
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

/** The length of the longest chain; each write is a link like any read. */
export function depthOf(all: readonly Pick<LoggedRequest, 'beganAt' | 'endedAt'>[]): number {
  const links: { readonly endedAt: number; readonly depth: number }[] = [];
  for (const { beganAt, endedAt = Number.POSITIVE_INFINITY } of all.toSorted(
    (a, b) => a.beganAt - b.beganAt,
  )) {
    const before = links.filter((link) => link.endedAt <= beganAt).map(({ depth }) => depth);
    links.push({ endedAt, depth: Math.max(0, ...before) + 1 });
  }
  return Math.max(0, ...links.map(({ depth }) => depth));
}
