import { describe, expect, it } from 'vitest';
import { executeActions } from '../../src/github/execute-actions.ts';
import type { Action } from '../../src/publish/action.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';
import { FRESH, aLineComment, comment, completion, head, readPosted } from '../support/written-actions.ts';

describe('what is written', () => {
  it('is found again by the next review', async () => {
    const sandbox = await aSandbox();
    const github = aGitHub(sandbox);
    const actions: readonly Action[] = [
      { type: 'createCheckRun', headSha: SHAS.head },
      { type: 'createReview', headSha: SHAS.head, comments: [aLineComment(21)] },
      { type: 'createComment', body: comment('Hello') },
      { type: 'createLabel', role: 'ready', name: 'landscape/ready' },
      { type: 'addLabels', names: ['landscape/ready'] },
      completion(),
    ];

    const execution = await executeActions(github, head, actions, FRESH);
    const posted = await readPosted(github, sandbox.app.id);

    expect(execution).toMatchObject({ status: 'written', refused: [] });
    expect(posted).toMatchObject({
      headSha: SHAS.head,
      labels: ['landscape/ready'],
      comment: { body: comment('Hello') },
      checkRun: { status: 'completed', conclusion: 'success', fingerprint: 'f00' },
      lineComments: [{ identity: 'stars:21', isMinimized: false, isOutdated: false }],
    });
    expect(posted?.existingLabels).toContain('landscape/ready');
  });

  it('is changed in place', async () => {
    const sandbox = await aSandbox();
    const github = aGitHub(sandbox);
    const first: readonly Action[] = [
      { type: 'createReview', headSha: SHAS.head, comments: [aLineComment(21)] },
      { type: 'createComment', body: comment('Hello') },
      { type: 'createLabel', role: 'ready', name: 'landscape/ready' },
      { type: 'addLabels', names: ['landscape/ready'] },
    ];
    await executeActions(github, head, first, FRESH);
    const before = await readPosted(github, sandbox.app.id);
    const second: readonly Action[] = [
      { type: 'removeLabel', name: 'landscape/ready' },
      ...(before?.lineComments ?? []).map(({ nodeId }) => ({ type: 'minimizeComment', nodeId }) as const),
      { type: 'updateComment', id: before?.comment?.id ?? 0, body: comment('Hello again') },
    ];

    await executeActions(github, head, second, FRESH);

    const posted = await readPosted(github, sandbox.app.id);
    expect(posted).toMatchObject({
      labels: [],
      comment: { id: before?.comment?.id, body: comment('Hello again') },
      lineComments: [{ isMinimized: true, minimizedReason: 'outdated' }],
    });
  });

  it('holds more annotations than one request takes', async () => {
    const sandbox = await aSandbox();

    const actions: readonly Action[] = [{ type: 'createCheckRun', headSha: SHAS.head }, completion(120)];
    await executeActions(aGitHub(sandbox), head, actions, FRESH);

    const { checkRuns } = sandbox.state(LIST);
    expect(checkRuns).toHaveLength(1);
    expect(checkRuns[0]?.annotations).toHaveLength(120);
    expect(sandbox.requests.count).toBe(4);
  });
});

describe('what is there already, or is there no more', () => {
  it.each<[string, readonly Action[]]>([
    ['a label that is gone', [{ type: 'removeLabel', name: 'landscape/ready' }]],
    [
      'a label that exists',
      [
        { type: 'createLabel', role: 'ready', name: 'landscape/ready' },
        { type: 'createLabel', role: 'ready', name: 'landscape/ready' },
      ],
    ],
    ['a line comment that is gone', [{ type: 'minimizeComment', nodeId: 'PRRC_none' }]],
  ])('is no error: %s', async (_, actions) => {
    const execution = await executeActions(aGitHub(await aSandbox()), head, actions, FRESH);

    expect(execution).toMatchObject({ status: 'written', refused: [] });
  });

  it('writes a comment anew that somebody deleted', async () => {
    const sandbox = await aSandbox();

    const actions: readonly Action[] = [{ type: 'updateComment', id: 999_999, body: comment('Back') }];
    await executeActions(aGitHub(sandbox), head, actions, FRESH);

    expect(sandbox.state(LIST).comments.map(({ body }) => body)).toEqual([comment('Back')]);
  });

  it('goes on where GitHub refuses a line comment', async () => {
    const sandbox = await aSandbox();
    const review: Action = { type: 'createReview', headSha: SHAS.head, comments: [aLineComment(2)] };

    const actions: readonly Action[] = [review, { type: 'createComment', body: comment('Hello') }];
    const execution = await executeActions(aGitHub(sandbox), head, actions, FRESH);

    expect(execution).toMatchObject({
      status: 'written',
      refused: [{ type: 'createReview', kind: 'outside-diff', reason: 'Line could not be resolved' }],
    });
    expect(sandbox.state(LIST).comments).toHaveLength(1);
  });
});

describe('a head that moved', () => {
  const actions: readonly Action[] = [{ type: 'createComment', body: comment('Late') }];

  it('is noticed before the first write', async () => {
    const sandbox = await aSandbox();
    const github = aGitHub(sandbox);
    const headSha = sandbox.push(LIST, { 'list.json': 'other\n' });

    const execution = await executeActions(github, head, actions, { ...FRESH, isHeadFresh: false });

    expect(execution).toEqual({ status: 'head-moved', headSha });
    expect(sandbox.state(LIST).comments).toEqual([]);
  });

  it('costs no request where nothing is to be written', async () => {
    const sandbox = await aSandbox();

    await executeActions(aGitHub(sandbox), head, [], { ...FRESH, isHeadFresh: false });

    expect(sandbox.requests.count).toBe(0);
  });
});

describe("other people's work", () => {
  it('is not taken for this program’s own, be it marked like it', async () => {
    const sandbox = await aSandbox();
    sandbox.people(LIST).comment(comment('I am the review'), 'contributor');

    const posted = await readPosted(aGitHub(sandbox), sandbox.app.id);

    expect(posted?.comment).toBeUndefined();
  });

  it('does not hide this program’s own, however much there is of it', async () => {
    const sandbox = await aSandbox();
    const github = aGitHub(sandbox);
    for (let count = 0; count < 210; count += 1) sandbox.people(LIST).comment(`Comment ${count}`);
    await executeActions(github, head, [{ type: 'createComment', body: comment('Hello') }], FRESH);

    const posted = await readPosted(github, sandbox.app.id);

    expect(posted?.comment?.body).toBe(comment('Hello'));
  });

  it('and one’s own are nothing to a dry run', async () => {
    const sandbox = await aSandbox();
    const github = aGitHub(sandbox);
    const written: readonly Action[] = [{ type: 'createComment', body: comment('Hello') }, completion()];
    await executeActions(github, head, written, FRESH);

    const posted = await readPosted(github);

    expect(posted).toMatchObject({ existingLabels: [], lineComments: [] });
    expect(posted).not.toHaveProperty('comment');
    expect(posted).not.toHaveProperty('checkRun');
  });
});
