import { expect, it } from 'vitest';
import { openFixture } from '../support/open-fixture.ts';

it('reviews on GitHub Enterprise Server as on github.com', async () => {
  const [there, here] = await Promise.all(
    [true, false].map(async (isEnterprise) => openFixture('add-core-project', { isEnterprise })),
  );
  await Promise.all([there?.opened(), here?.opened()]);

  expect(there?.program.sandbox.log.notServed).toEqual([]);
  expect(there?.shown().checkRuns).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  expect(there?.shown().comments).toEqual(here?.shown().comments);
  expect(there?.shown().labels).toEqual(here?.shown().labels);
});
