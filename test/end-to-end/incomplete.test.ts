import { expect, it } from 'vitest';
import { openFixture } from '../support/open-fixture.ts';
import { eventually } from '../support/eventually.ts';

type Request = { readonly path: string; readonly body: string };

it.each([
  ['the count by month', ({ body }: Request) => body.includes('"withMonths":true'), 2],
  ['the files of the project', ({ path }: Request) => path.includes('/git/trees/'), 6],
  [
    'the folder of the logos',
    ({ body }: Request) => body.includes('... on Tree') && body.includes('query Files'),
    99,
  ],
])('a review comes back for %s, which GitHub had not just then', async (_, match, times) => {
  const peace = await openFixture('add-core-project');
  await peace.opened();
  const { program, opened, shown } = await openFixture('add-core-project');
  const isHealed = program.sandbox.fail({ how: 502, times, match });

  await opened();

  expect(program.results[0]?.result.isIncomplete).toBe(true);
  isHealed();
  await eventually(() => {
    expect(shown().comments[0]?.body).toBe(peace.shown().comments[0]?.body);
    expect(shown().labels.toSorted()).toEqual(peace.shown().labels.toSorted());
    expect(program.results.at(-1)?.result.isIncomplete).toBe(false);
  });
});

it('a review does not come back for what stays as it is', async () => {
  const { program, opened, shown } = await openFixture('add-core-project');
  program.sandbox.fail({ how: 403, match: ({ path }) => path.includes('/git/trees/') });

  await opened();

  expect(shown().labels).toContain('landscape/not-evaluated');
  expect(program.results.map(({ result }) => result.isIncomplete)).not.toContain(true);
});

it.each([
  ['the changed files, which GitHub refuses', { how: 422, path: /\/pulls\/\d+\/files$/ }],
  ['the changed files, which GitHub does not have just then', { how: 503, path: /\/pulls\/\d+\/files$/ }],
  ['the common ancestor, which there is none of', { how: 404, path: /\/compare\// }],
])('a review that fails for %s says so', async (_, { how, path }) => {
  const { program, opened, shown } = await openFixture('add-core-project');
  program.sandbox.fail({ how, match: (request) => path.test(request.path) });

  await opened();

  expect(shown().checkRuns).toMatchObject([
    { status: 'completed', conclusion: 'action_required', title: 'Could not be evaluated' },
  ]);
  expect(shown().labels).toContain('landscape/not-evaluated');
});
