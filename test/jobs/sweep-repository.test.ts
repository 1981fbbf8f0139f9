import { expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client/github.ts';
import { addReviews } from '../../src/jobs/sweep-repository.ts';
import type { Job } from '../../src/queue/queue.ts';

const REPOSITORY = { owner: 'acme', name: 'list' };

/** Which of these open pull requests without a check run are to be reviewed, by what each changes. */
async function wanted(configuration: string, changes: readonly string[]): Promise<readonly string[]> {
  const jobs: Job[] = [];
  const add = async (job: Job) => void jobs.push(job);
  const page = changes.map((path, number) => ({
    number,
    title: '',
    isDraft: false,
    headSha: 'a',
    baseRef: 'main',
    changedPaths: [path],
    arePathsTruncated: false,
  }));
  const pages = (async function* one() {
    yield await Promise.resolve(page);
  })();
  await addReviews(
    {
      repository: REPOSITORY,
      configurations: [{ text: configuration, place: 'acme/list' }],
      defaultBranch: 'main',
      ids: new Map(),
      pages,
    },
    { installationId: 1, deliveryId: 'catch-up', which: 'unfinished' },
    {
      github: (() => expect.fail('GitHub was asked')) as unknown as GitHub,
      queue: { add, offer: add } as never,
    },
  );
  return jobs.flatMap((job) => (job.kind === 'review' ? (changes[job.number] ?? []) : []));
}

it('finds a pull request that changes the text of the rules alone, and none beside it', async () => {
  const changes = ['docs/rules.md', 'docs/other.md', '.github/landscape-reviewer.yml'];

  expect(await wanted('criteria:\n  path: docs/rules.md\n', changes)).toEqual([
    'docs/rules.md',
    '.github/landscape-reviewer.yml',
  ]);
  expect(await wanted('mode: full\n', changes)).toEqual(['.github/landscape-reviewer.yml']);
});
