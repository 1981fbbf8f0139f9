import { readFileSync } from 'node:fs';
import { startProgram } from './program.ts';
import type { PullRequestName } from '../local-github/sandbox.ts';
import { sideOf } from './world-folders.ts';

const CONFIGURATION = '.github/landscape-reviewer.yml';

/** Everything that a person reads on the pull requests of a world where the configuration asks for Swahili. */
export async function shownInSwahili(world: string): Promise<readonly string[]> {
  const program = await startProgram({ worlds: [world] });
  try {
    const texts: string[] = [];
    for (const pullRequest of program.sandbox.pullRequests) {
      const configuration = `${configurationOf(world, pullRequest)}language: sw\n`;
      program.sandbox.people(pullRequest).pushToBase({ [CONFIGURATION]: configuration });
      await program.deliver('pull_request', 'opened', pullRequest);
      const { comments, lineComments, checkRuns } = program.sandbox.state(pullRequest);
      texts.push(
        ...comments.map(({ body }) => body),
        ...lineComments.map(({ body }) => body),
        ...checkRuns.flatMap(({ title, summary }) => [title ?? '', summary ?? '']),
        ...checkRuns.flatMap(({ actions }) =>
          actions.flatMap(({ label, description }) => [label, description]),
        ),
        ...checkRuns.flatMap(({ annotations }) =>
          annotations.flatMap((annotation) => [annotation.title ?? '', annotation.message]),
        ),
      );
    }
    return texts;
  } finally {
    await program.stop();
  }
}

/** What the base branch has already. */
function configurationOf(world: string, pullRequest: PullRequestName): string {
  const path = sideOf(world, pullRequest, 'base').get(CONFIGURATION);
  return path !== undefined ? readFileSync(path, 'utf8').replace(/^language:.*\n/mu, '') : '';
}
