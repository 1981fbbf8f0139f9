const LIMIT = 5_000;
const HOUR_S = 3_600;

export interface RateLimit {
  count(path: string): void;
  headers(path: string): Readonly<Record<string, string>>;
}

/** The hour's count that GitHub shows in each answer. It is shown, not enforced; failures are told to the sandbox. */
export function createRateLimit(): RateLimit {
  const used = { core: 0, graphql: 0 };
  const reset = Math.ceil(Date.now() / 1000) + HOUR_S;
  return {
    count(path) {
      used[resourceOf(path)] += 1;
    },
    headers(path) {
      const resource = resourceOf(path);
      return {
        'x-ratelimit-limit': String(LIMIT),
        'x-ratelimit-remaining': String(Math.max(0, LIMIT - used[resource])),
        'x-ratelimit-used': String(used[resource]),
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': resource,
      };
    },
  };
}

function resourceOf(path: string): 'core' | 'graphql' {
  return path === '/graphql' ? 'graphql' : 'core';
}
