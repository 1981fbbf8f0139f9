import type { GitHub } from './github.ts';

/** Half of what a request may take in all. */
export const LONG_PATIENCE = { patienceMs: 60_000 } as const;

/** The same client, for what is in no hurry and has no queue to come back through: waits a minute for a limit. */
export function withPatience(github: GitHub): GitHub {
  return {
    request: github.request.defaults({ request: LONG_PATIENCE }),
    graphql: github.graphql.defaults({ request: LONG_PATIENCE }),
  };
}
