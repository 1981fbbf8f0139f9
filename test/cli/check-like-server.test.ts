import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recordedRemoteReader } from '../support/recorded-homes.ts';
import { recordedLinkReader } from '../support/recorded-links.ts';
import { markdownText } from '../../src/review/markdown.ts';
import { aCloneOf } from '../support/a-clone.ts';
import { type Program, startProgram } from '../support/program.ts';
import { run } from '../support/run-command-line.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pull-requests');
/** Real pull requests of ebpf.io, where somebody has them. */
const CORPUS = process.env['LANDSCAPE_CORPUS'];
const WORLDS = [FIXTURES, ...(CORPUS === undefined ? [] : [join(CORPUS, 'pull-requests')])]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => globSync('*/world.json', { cwd: folder }).map((path) => join(folder, dirname(path))))
  .toSorted();

/** What the program writes to find its own work again, which a check has no use for. */
const MARKERS = /\n*<!-- landscape-reviewer[^\n]*-->\n*/g;

function isFirstPullRequest(program: Program) {
  const [pullRequest] = program.sandbox.pullRequests;
  if (pullRequest === undefined) throw new Error('the world holds no pull request');
  return pullRequest;
}

describe('check of a clone', () => {
  it.each(WORLDS.map((world) => [basename(world), world]))(
    'says what the server says: %s',
    async (_, world) => {
      const program = await startProgram({ worlds: [world] });
      onTestFinished(program.stop);
      const pullRequest = isFirstPullRequest(program);
      const clone = aCloneOf(world, pullRequest);
      await program.deliver('pull_request', 'opened', pullRequest);
      const review = program.results.at(-1)?.result.review;
      const { comments } = program.sandbox.state(pullRequest);

      const { out, error } = await run(
        ['check', '--online', '--format', 'markdown', '-C', clone.root, '--head', 'proposal'],
        {
          environment: {
            GITHUB_API_URL: program.sandbox.url,
            GITHUB_TOKEN: program.sandbox.personalToken('contributor'),
          },
          now: program.sandbox.now,
          readLinks: recordedLinkReader(world),
          readRemote: recordedRemoteReader(world),
        },
      );

      expect(error).toBe('');
      // The commit of the clone is another one than the world's.
      const head = clone.git('rev-parse', 'proposal');
      const worldHead = review?.headSha ?? '';
      const said = out.replaceAll(head, worldHead).replaceAll(head.slice(0, 7), worldHead.slice(0, 7));
      const lines = review?.lineComments.map(
        ({ path, line, body }) => `${markdownText.code(`${path}:${line}`)}\n\n${body}`,
      );
      const posted = comments.map(({ body }) => body.replaceAll(MARKERS, ''));
      const wanted =
        review === undefined
          ? 'No list of the landscape changes.'
          : [review.comment, ...(lines ?? [])].join('\n\n');
      expect(said).toBe(`${wanted}\n`);
      for (const comment of posted) expect(said.startsWith(comment)).toBe(true);
    },
  );
});
