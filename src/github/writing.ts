import type { GitHub } from './github.ts';

/** What every write of a run needs to know. */
export interface Writing {
  readonly github: GitHub;
  /** In whose name this program writes. */
  readonly appId: number;
  /** When it was read what is there, by `performance.now()`. */
  readonly readAt: number;
  /** Aborted where the run has lost its job or the program stops: nothing more is then written. */
  readonly signal?: AbortSignal | undefined;
}

/** The same with a client that sends nothing any more once the signal is aborted, however long it waited for its turn. */
export function withSignal({ github, signal, ...rest }: Writing): Writing {
  if (signal === undefined) return { ...rest, github };
  const request = { signal };
  const heeding: GitHub = {
    request: github.request.defaults({ request }),
    graphql: github.graphql.defaults({ request }),
  };
  return { ...rest, github: heeding, signal };
}
