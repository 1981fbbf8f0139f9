import { expect, it } from 'vitest';
import { openFixture } from '../support/open-fixture.ts';
import { openQuestion } from '../support/open-question.ts';

type Program = Awaited<ReturnType<typeof openFixture>>['program'];

const match = ({ body }: { readonly body: string }) => body.includes('query PullRequest(');

/** From now on GitHub answers with what it knew of pull requests when it was asked last, so many times. */
function fallBehind({ sandbox }: Program) {
  let known: unknown;
  const stop = sandbox.fail({ match, how: 'changed', change: (answer) => (known = answer) });
  return (times: number) => {
    stop();
    sandbox.fail({ match, how: 'changed', times, change: () => known });
  };
}

it('hears a command that GitHub does not show yet when it tells of it', async () => {
  const { program, say, reactionsTo } = await openQuestion();
  const show = fallBehind(program);
  await say('/landscape help');
  program.sandbox.pass(2);

  show(1);
  const id = await say('/landscape recheck');

  expect(reactionsTo(id)).toEqual(['eyes', '+1']);
});

it('reviews a pull request that GitHub still shows as a draft', async () => {
  const { program, people, settle, opened, shown } = await openFixture('add-core-project');
  const show = fallBehind(program);
  people.convertToDraft();
  await opened();
  program.sandbox.pass(2);

  show(1);
  people.readyForReview();
  await settle();

  expect(shown().comments).toHaveLength(1);
});

it('believes what GitHub shows in the end', async () => {
  const { program, say, reactionsTo, review } = await openQuestion();
  const before = review();
  const show = fallBehind(program);
  await say('/landscape help');
  program.sandbox.pass(2);

  show(9);
  const id = await say('/landscape recheck');

  expect(reactionsTo(id)).toEqual([]);
  expect(review()).toBe(before);
});
