import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PullRequestName } from '../local-github/sandbox.ts';
import { type ProgramOptions, startProgram } from './program.ts';
import { folderOf, GOLDEN, textIn as textInWorld } from './world-folders.ts';

/** The list that the golden pull requests change. */
export const LIST = 'src/data/pages/applications/emerging.json';

/**
 * The program on a golden pull request's world. From now on the local GitHub delivers everything that happens, our own
 * writes as well; `settle` resolves when that has come to rest.
 */
export async function openFixture(slug: string, options: Partial<ProgramOptions> = {}) {
  const program = await startProgram({ worlds: [join(GOLDEN, slug)], ...options });
  onTestFinished(program.stop);
  program.sandbox.webhookTarget = program.target;
  const [pullRequest] = program.sandbox.pullRequests;
  if (pullRequest === undefined) throw new Error(`${slug} holds no pull request`);
  const settle = async () => {
    // A delivery leads to writes, and these to deliveries again, which lead to nothing more.
    for (let round = 0; round < 3; round += 1) {
      await program.sandbox.settled();
      await program.server.queue.whenIdle();
    }
  };
  return {
    program,
    pullRequest,
    people: program.sandbox.people(pullRequest),
    shown: () => program.sandbox.state(pullRequest),
    settle,
    opened: async () => {
      await program.deliver('pull_request', 'opened', pullRequest);
      await settle();
    },
    writes: () => program.sandbox.requests.all.filter(({ isWrite }) => isWrite),
    /** The names of all mutations, in their order. */
    mutations: () => program.sandbox.requests.all.flatMap(({ body }) => mutationsIn(body)),
  };
}

/** The names of the mutations in a request's body, in their order. */
export function mutationsIn(body: string): readonly string[] {
  const { query = '' } = body === '' ? {} : (JSON.parse(body) as { readonly query?: string });
  return query.startsWith('mutation')
    ? [...query.matchAll(/^m\d+: (\w+)/gm)].map(([, name = '']) => name)
    : [];
}

/** One side's text of a file in a golden pull request. */
export function textIn(slug: string, pullRequest: PullRequestName, path: string, side = 'head'): string {
  return textInWorld(join(GOLDEN, slug), `${folderOf(pullRequest)}/${side}/${path}`);
}
