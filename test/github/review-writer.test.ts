import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { withPatience } from '../../src/github/client/octokit.ts';
import { renderMarker } from '../../src/publish/marker.ts';
import { type Plan, ReviewWriter, type WriterTools } from '../../src/github/write/review-writer.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST } from '../support/a-world.ts';
import { comment, completion, readSnapshot, write } from '../support/written-actions.ts';
import { fastClock } from '../support/fast-clock.ts';
import { eventually } from '../support/eventually.ts';

const LONG_AGO = -60_000;
const FRESH = { language: 'en', isHeadFresh: true } as const;

/** As the planner does it: one comment, written or changed. */
const newer: Plan = ({ posted }) => {
  const body = comment('Newer');
  if (posted.comment === undefined) return [{ type: 'createComment', body }];
  return posted.comment.body === body ? [] : [{ type: 'updateComment', id: posted.comment.id, body }];
};

const newerWithCheckRun: Plan = async (now) => [
  ...(await newer(now)),
  ...(now.posted.checkRun === undefined ? [completion()] : []),
];

async function aWriter(sandbox: Sandbox, readAt = performance.now(), tools: Partial<WriterTools> = {}) {
  const github = aGitHub(sandbox);
  const snapshot = await readSnapshot(github, sandbox.app.id);
  if (snapshot === undefined) throw new Error('there is a pull request');
  sandbox.resetRequests();
  return new ReviewWriter(snapshot, { github, app: { id: sandbox.app.id }, ...tools }, readAt);
}

/** How to let `performance.now()` jump ahead, as after a wait. */
function aJumpingClock(): (milliseconds: number) => void {
  let ahead = 0;
  const now = performance.now.bind(performance);
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  onTestFinished(() => spy.mockRestore());
  return (milliseconds) => void (ahead += milliseconds);
}

function commentsOf(sandbox: Sandbox): readonly string[] {
  return sandbox.state(LIST).comments.map(({ body }) => body);
}

describe('a run that has to stop', () => {
  it('writes nothing more, however long the next write waited for its turn', async () => {
    const sandbox = await aSandbox();
    const stopping = new AbortController();
    sandbox.fail({
      how: 'secondary-rate-limit',
      times: 1,
      match: ({ body }) =>
        body.includes('addComment(') && (stopping.abort(new Error('The job is lost')), true),
    });
    const writer = await aWriter(sandbox, undefined, { signal: stopping.signal });

    await expect(writer.write(newer, FRESH)).rejects.toThrow('The job is lost');

    expect(commentsOf(sandbox)).toEqual([]);
  });
});

describe('what another process wrote meanwhile', () => {
  it('is looked for where the last look is some seconds ago, and changed', async () => {
    const sandbox = await aSandbox();
    const writer = await aWriter(sandbox, LONG_AGO);
    await write(sandbox, [{ type: 'createComment', body: comment('Older') }]);

    await writer.write(newer, FRESH);

    expect(commentsOf(sandbox)).toEqual([comment('Newer')]);
  });

  it('may be all that there was to write', async () => {
    const sandbox = await aSandbox();
    const writer = await aWriter(sandbox, LONG_AGO);
    await write(sandbox, [{ type: 'createComment', body: comment('Newer') }]);

    expect(await writer.write(newer, FRESH)).toMatchObject({ status: 'written', actions: [] });

    expect(commentsOf(sandbox)).toHaveLength(1);
  });

  it('is not what somebody else wrote with the same mark, nor a reply of our own', async () => {
    const sandbox = await aSandbox();
    const writer = await aWriter(sandbox, LONG_AGO);
    sandbox.people(LIST).comment(comment('I am the review'), 'contributor');
    const reply = `${renderMarker({ kind: 'reply', command: '1' })}\n\nA reply`;
    await write(sandbox, [{ type: 'createReply', commentId: 1, body: reply }]);

    await writer.write(newer, FRESH);

    expect(commentsOf(sandbox)).toEqual([comment('I am the review'), reply, comment('Newer')]);
  });

  it('is looked for after a wait for the turn to write', async () => {
    const sandbox = await aSandbox();
    const github = withPatience(aGitHub(sandbox, { clock: fastClock(0.2) }));
    const pass = aJumpingClock();
    let isElsewhere = false;
    sandbox.fail({
      how: 'secondary-rate-limit',
      retryAfterSeconds: 4,
      times: 1,
      match: ({ body }) => {
        const isHit = body.includes('addComment(') && !isElsewhere;
        isElsewhere ||= isHit;
        if (isHit) pass(2_000);
        return isHit;
      },
    });
    // Young enough to be believed when the wait begins, too old when it ends.
    const writer = await aWriter(sandbox, performance.now() - 2_000, { github });
    const late = writer.write(newer, FRESH);
    await eventually(() => expect(isElsewhere).toBe(true));
    await write(sandbox, [{ type: 'createComment', body: comment('Older') }]);

    await late;

    expect(commentsOf(sandbox)).toEqual([comment('Newer')]);
  });

  it('costs no look where the pull request was read just now', async () => {
    const sandbox = await aSandbox();
    const writer = await aWriter(sandbox);

    await writer.write(newer, FRESH);

    expect(sandbox.requests.count).toBe(1);
  });
});

it('plans again what GitHub may have written, whose answer got lost', async () => {
  const sandbox = await aSandbox();
  const writer = await aWriter(sandbox);
  sandbox.fail({ how: 'lost', times: 1, match: ({ body }) => body.includes('addComment(') });

  await writer.write(newerWithCheckRun, FRESH);

  expect(commentsOf(sandbox)).toEqual([comment('Newer')]);
  expect(sandbox.state(LIST).checkRuns).toHaveLength(1);
});

describe('a head that moved', () => {
  it('is noticed before the first write', async () => {
    const sandbox = await aSandbox();
    const writer = await aWriter(sandbox);
    sandbox.push(LIST, { 'list.json': 'other\n' });

    expect(await writer.write(newer, { language: 'en' })).toMatchObject({ status: 'head-moved' });

    expect(commentsOf(sandbox)).toEqual([]);
  });

  it('is noticed by the look that goes along with something else, which is believed for a second', async () => {
    const sandbox = await aSandbox();
    const pass = aJumpingClock();
    const [seen, unseen, late] = [await aWriter(sandbox), await aWriter(sandbox), await aWriter(sandbox)];
    unseen.lookAtHead();
    late.lookAtHead();
    await eventually(() =>
      expect(sandbox.requests.all.filter(({ status }) => status === 200)).toHaveLength(2),
    );
    sandbox.push(LIST, { 'list.json': 'other\n' });
    sandbox.resetRequests();
    seen.lookAtHead();

    expect(await seen.write(newer, { language: 'en' })).toMatchObject({ status: 'head-moved' });
    expect(sandbox.requests.count).toBe(1);
    expect(await unseen.write(newer, { language: 'en' })).toMatchObject({ status: 'written' });
    pass(1_050);
    expect(await late.write(newer, { language: 'en' })).toMatchObject({ status: 'head-moved' });
  });

  it('costs no request where nothing is to be written', async () => {
    const sandbox = await aSandbox();
    const writer = await aWriter(sandbox);

    await writer.write(() => [], { language: 'en' });

    expect(sandbox.requests.count).toBe(0);
  });
});
