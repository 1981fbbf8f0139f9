import type { GitHub } from './github.ts';

/** GitHub asks for a minute where it names no other pause, to which up to four seconds of chance are added. */
export const LONG_PATIENCE = { patienceMs: 120_000 } as const;

/** The same client, for what is in no hurry and has no queue to come back through: waits two minutes for a limit. */
export function withPatience(github: GitHub): GitHub {
  return {
    request: github.request.defaults({ request: LONG_PATIENCE }),
    graphql: github.graphql.defaults({ request: LONG_PATIENCE }),
  };
}
