import { expect, it } from 'vitest';
import { ReviewWriter } from '../../src/github/write/review-writer.ts';
import { showFailure } from '../../src/pipeline/show-failure.ts';
import { planStart } from '../../src/publish/plan-no-review.ts';
import { aGitHub } from '../support/a-github.ts';
import { POLICY } from '../support/a-review.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST } from '../support/a-world.ts';
import { readSnapshot } from '../support/written-actions.ts';

it('leaves no check run in progress on a commit that a newer push overtook', async () => {
  const sandbox = await aSandbox();
  const [github, app] = [aGitHub(sandbox), { id: sandbox.app.id }];
  const snapshot = await readSnapshot(github, app.id);
  if (snapshot === undefined) throw new Error('there is a pull request');
  const writer = new ReviewWriter(snapshot, { github, app }, performance.now());
  await writer.write(({ posted }) => planStart(posted, POLICY), { language: 'en', isHeadFresh: true });
  expect(writer.posted.checkRun).toMatchObject({ status: 'in_progress' });
  sandbox.push(LIST, { 'list.json': 'other\n' });

  const log = { error: () => undefined };
  await showFailure({ snapshot, writer, policy: POLICY }, { github, app, deliveryId: 'd', log });

  expect(writer.posted.checkRun).toMatchObject({ status: 'completed', conclusion: 'neutral' });
  expect(sandbox.state(LIST)).toMatchObject({ checkRuns: [], labels: [] });
});
