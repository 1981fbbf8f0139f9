import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/publish/action.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';
import { aLineComment, comment, completion, readPosted, write } from '../support/written-actions.ts';

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

    const refused = await write(sandbox, actions);
    const posted = await readPosted(github, sandbox.app.id);

    expect(refused).toEqual([]);
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
    await write(sandbox, first);
    const before = await readPosted(github, sandbox.app.id);
    const second: readonly Action[] = [
      { type: 'removeLabel', name: 'landscape/ready' },
      ...(before?.lineComments ?? []).map(({ nodeId }) => ({ type: 'minimizeComment', nodeId }) as const),
      { type: 'updateComment', id: before?.comment?.id ?? '', body: comment('Hello again') },
    ];

    await write(sandbox, second);

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
    await write(sandbox, actions);

    const { checkRuns } = sandbox.state(LIST);
    expect(checkRuns).toHaveLength(1);
    expect(checkRuns[0]?.annotations).toHaveLength(120);
    // The pull request and its files, what makes the check run, and what completes it.
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
    const refused = await write(await aSandbox(), actions);

    expect(refused).toEqual([]);
  });

  it('writes a comment anew that somebody deleted', async () => {
    const sandbox = await aSandbox();

    const actions: readonly Action[] = [{ type: 'updateComment', id: 'IC_999999', body: comment('Back') }];
    await write(sandbox, actions);

    expect(sandbox.state(LIST).comments.map(({ body }) => body)).toEqual([comment('Back')]);
  });

  it('goes on where GitHub refuses a line comment', async () => {
    const sandbox = await aSandbox();
    const review: Action = { type: 'createReview', headSha: SHAS.head, comments: [aLineComment(2)] };

    const actions: readonly Action[] = [review, { type: 'createComment', body: comment('Hello') }];
    const refused = await write(sandbox, actions);

    expect(refused).toEqual([
      { type: 'createReview', kind: 'outside-diff', reason: 'Line could not be resolved' },
    ]);
    expect(sandbox.state(LIST).comments).toHaveLength(1);
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
    await write(sandbox, [{ type: 'createComment', body: comment('Hello') }]);

    const posted = await readPosted(github, sandbox.app.id);

    expect(posted?.comment?.body).toBe(comment('Hello'));
  });

  it('and one’s own are nothing to a dry run', async () => {
    const sandbox = await aSandbox();
    const github = aGitHub(sandbox);
    const written: readonly Action[] = [{ type: 'createComment', body: comment('Hello') }, completion()];
    await write(sandbox, written);

    const posted = await readPosted(github);

    expect(posted).toMatchObject({ existingLabels: [], lineComments: [] });
    expect(posted).not.toHaveProperty('comment');
    expect(posted).not.toHaveProperty('checkRun');
  });
});
