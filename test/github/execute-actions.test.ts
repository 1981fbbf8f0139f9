import { describe, expect, it } from 'vitest';
import { executeActions } from '../../src/github/execute-actions.ts';
import type { GitHub } from '../../src/github/github.ts';
import type { PullRequestPlace } from '../../src/github/pull-request-snapshot.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import type { Action } from '../../src/publish/action.ts';
import { renderMarker } from '../../src/publish/marker.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';

const place: PullRequestPlace = { repository: { owner: LIST.owner, name: LIST.name }, number: LIST.number };
const head = { ...place, headSha: SHAS.head };
const FRESH = { isHeadFresh: true };
const comment = (text: string) => `${renderMarker({ kind: 'review' })}\n\n${text}`;
const completion = (annotations = 0): Action => ({
  type: 'completeCheckRun',
  headSha: SHAS.head,
  conclusion: 'success',
  fingerprint: 'f00',
  output: {
    title: 'Ready',
    summary: 'All is well',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: 'list.json',
      startLine: index + 1,
      endLine: index + 1,
      level: 'notice',
      title: `Note ${index}`,
      message: 'See here',
    })),
  },
});
const aLineComment = (line: number) => {
  return { path: 'list.json', line, body: 'Better so', identity: `stars:${line}` };
};

async function readPosted(github: GitHub, appId?: number) {
  const options = { configurationPath: 'x.yml', ...(appId === undefined ? {} : { appId }) };
  const snapshot = await readPullRequest(github, place.repository, place.number, options);
  return snapshot?.posted;
}

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

    expect(execution).toEqual({ status: 'written', refused: [] });
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

    expect(execution).toEqual({ status: 'written', refused: [review] });
    expect(sandbox.state(LIST).comments).toHaveLength(1);
  });

  it.each<[string, number, Action]>([
    ['a comment, where the conversation is locked', 403, { type: 'createComment', body: comment('Hello') }],
    [
      'a label that is not ours to make',
      403,
      { type: 'createLabel', role: 'ready', name: 'landscape/ready' },
    ],
    ['a label that it finds wrong', 422, { type: 'addLabels', names: ['landscape/ready'] }],
  ])('completes the check run where GitHub refuses %s', async (_, status, action) => {
    const sandbox = await aSandbox();
    sandbox.fail({ how: status, match: ({ path }) => /\/(?:comments|labels)$/.test(path) });
    const actions: readonly Action[] = [{ type: 'createCheckRun', headSha: SHAS.head }, action, completion()];

    const execution = await executeActions(aGitHub(sandbox), head, actions, FRESH);

    expect(execution).toMatchObject({ status: 'written', refused: [action] });
    expect(sandbox.state(LIST).checkRuns).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });
});

describe('a head that moved', () => {
  const actions: readonly Action[] = [{ type: 'createComment', body: comment('Late') }];

  it('is noticed before the first write', async () => {
    const sandbox = await aSandbox();
    const github = aGitHub(sandbox);
    const headSha = sandbox.push(LIST, { 'list.json': 'other\n' });

    const execution = await executeActions(github, head, actions, { isHeadFresh: false });

    expect(execution).toEqual({ status: 'head-moved', headSha });
    expect(sandbox.state(LIST).comments).toEqual([]);
  });

  it('costs no request where nothing is to be written', async () => {
    const sandbox = await aSandbox();

    await executeActions(aGitHub(sandbox), head, [], { isHeadFresh: false });

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
