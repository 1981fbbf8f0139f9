import { expect, it, onTestFinished } from 'vitest';
import { startProgramProcess } from '../support/a-program-process.ts';
import { manyReviews } from '../support/many-reviews.ts';
import { mutationsIn } from '../support/open-fixture.ts';

const PROPOSALS = 41;
const MINUTE_MS = 60_000;

it('ends a burst of 41 proposals within what GitHub takes in a minute, and a command goes before those that wait', async () => {
  const many = await manyReviews(PROPOSALS, { latencyMs: 20 });
  onTestFinished(many.stop);
  const { sandbox, pullRequests } = many;
  const program = await startProgramProcess(sandbox, { clockScale: 1, catchesUp: false });
  onTestFinished(program.kill);
  const [first] = pullRequests;
  if (first === undefined) throw new Error('there are proposals');
  const deliver = async (event: string, action: string, more: object = {}) =>
    sandbox.deliver({ target: program.target, event, action, pullRequest: first, ...more });

  for (const pullRequest of pullRequests) await deliver('pull_request', 'opened', { pullRequest });
  sandbox.people(first).comment('/landscape help', 'contributor');
  sandbox.webhookTarget = program.target;
  sandbox.people(first).comment('/landscape explain maintained', 'contributor');
  // The first shows the replies besides.
  expect(await many.wrongAfter(5_000)).toEqual(['#1']);

  const writes = sandbox.requests.all.filter(({ isWrite }) => isWrite);
  for (const { beganAt } of writes) {
    const minute = writes.filter((each) => each.beganAt >= beganAt && each.beganAt < beganAt + MINUTE_MS);
    expect(minute.length).toBeLessThanOrEqual(80);
  }
  const completing = writes.filter(({ body }) => /"COMPLETED"/.test(body));
  expect(completing.length).toBeLessThanOrEqual(PROPOSALS + 1);
  const answered = writes.findIndex(({ body }) => mutationsIn(body).includes('addReaction'));
  expect(answered).toBeGreaterThan(-1);
  expect(answered).toBeLessThan(writes.length / 2);
}, 90_000);
