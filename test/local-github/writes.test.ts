import { describe, expect, it } from 'vitest';
import { aSandbox, asInstallation } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';

const REPO = '/repos/ebpf-io/list';
const COMMENTS = `POST ${REPO}/issues/7/comments`;
const LABELS = `POST ${REPO}/labels`;
const RUNS = `POST ${REPO}/check-runs`;
const REVIEWS = `POST ${REPO}/pulls/7/reviews`;

const run = { name: 'landscape', head_sha: SHAS.head };
const color = '00ff00';
const annotation = {
  path: 'list.json',
  start_line: 1,
  end_line: 1,
  annotation_level: 'notice',
  message: 'x',
};
const action = { label: 'Again', description: 'Look again', identifier: 'again' };

function reviewOn(...lines: readonly number[]) {
  const comments = lines.map((line) => ({ path: 'list.json', line, body: `On ${line}` }));
  return { event: 'COMMENT', body: '', commit_id: SHAS.head, comments };
}

function copies(count: number, item: object) {
  return Array.from({ length: count }, () => ({ ...item }));
}

describe('what GitHub takes and what it does not', () => {
  it.each([
    ['a comment at the limit', COMMENTS, { body: 'x'.repeat(65_536) }, 201],
    ['a comment over the limit', COMMENTS, { body: 'x'.repeat(65_537) }, 422],
    ['an empty comment', COMMENTS, { body: ' ' }, 422],
    ['a label', LABELS, { name: 'x'.repeat(50), color, description: 'x'.repeat(100) }, 201],
    ['a long label', LABELS, { name: 'x'.repeat(51), color }, 422],
    ['a label with a long description', LABELS, { name: 'x', color, description: 'x'.repeat(101) }, 422],
    ['a label of a strange color', LABELS, { name: 'x', color: '#00ff00' }, 422],
    ['a check run', RUNS, { ...run, status: 'in_progress' }, 201],
    ['a check run on an unknown commit', RUNS, { ...run, head_sha: '9'.repeat(40) }, 422],
    ['a completed check run without conclusion', RUNS, { ...run, status: 'completed' }, 422],
    ['a long summary', RUNS, { ...run, output: { title: 'x', summary: 'x'.repeat(65_536) } }, 422],
    [
      '50 annotations',
      RUNS,
      { ...run, output: { title: 'x', summary: '', annotations: copies(50, annotation) } },
      201,
    ],
    [
      '51 annotations',
      RUNS,
      { ...run, output: { title: 'x', summary: '', annotations: copies(51, annotation) } },
      422,
    ],
    ['three actions', RUNS, { ...run, actions: [action, action, action] }, 201],
    ['four actions', RUNS, { ...run, actions: copies(4, action) }, 422],
    ['a long identifier', RUNS, { ...run, actions: [{ ...action, identifier: 'x'.repeat(21) }] }, 422],
    ['a review on a changed line', REVIEWS, reviewOn(21), 200],
    ['a review on a line beside the change', REVIEWS, reviewOn(18), 200],
    ['a review with one comment outside the diff', REVIEWS, reviewOn(21, 2), 422],
    [
      'a review on a file without a patch',
      REVIEWS,
      { event: 'COMMENT', body: '', comments: [{ path: 'logo.png', line: 1, body: 'x' }] },
      422,
    ],
    ['a review without a body', REVIEWS, { ...reviewOn(21), body: undefined }, 422],
    ['a review that says nothing', REVIEWS, { event: 'COMMENT', body: '' }, 422],
  ])('%s', async (_, request, body, status) => {
    const client = await asInstallation(await aSandbox());
    expect((await client.send(request, body)).status).toBe(status);
  });

  it('refuses a review whole', async () => {
    const sandbox = await aSandbox();
    await (await asInstallation(sandbox)).send(REVIEWS, reviewOn(21, 2));
    expect(sandbox.state(LIST).lineComments).toEqual([]);
  });

  it('takes a label once', async () => {
    const client = await asInstallation(await aSandbox());
    await client.send(LABELS, { name: 'ready', color });
    const again = await client.send(LABELS, { name: 'Ready', color });
    expect(again).toMatchObject({ status: 422, body: { errors: [{ code: 'already_exists' }] } });
  });
});

describe('what is written', () => {
  it('shows, under the name of the App', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    const { body: comment } = await client.send(COMMENTS, { body: 'Hello' });
    expect(comment).toMatchObject({
      user: { login: 'landscape-reviewer[bot]', type: 'Bot' },
      performed_via_github_app: { id: sandbox.app.id },
    });
    const id = String(comment['id']);
    await client.send(`PATCH ${REPO}/issues/comments/${id}`, { body: 'Good day' });
    await client.send(`POST ${REPO}/issues/comments/${id}/reactions`, { content: 'eyes' });
    await client.send(`POST ${REPO}/issues/7/labels`, { labels: ['landscape/ready', 'help'] });
    await client.send(`DELETE ${REPO}/issues/7/labels/landscape%2Fready`);
    await client.send(REVIEWS, reviewOn(21));
    expect(sandbox.state(LIST)).toMatchObject({
      comments: [{ body: 'Good day', author: 'landscape-reviewer[bot]', reactions: ['eyes'] }],
      labels: ['help'],
      lineComments: [{ path: 'list.json', line: 21, isOutdated: false }],
    });
    const gone = await client.send(`DELETE ${REPO}/issues/7/labels/landscape%2Fready`);
    expect(gone.status).toBe(404);
  });

  it('adds annotations of a check run to those that are there', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    const output = { title: 'Verdict', summary: 'Good', annotations: [annotation] };
    const { body } = await client.send(RUNS, { ...run, status: 'in_progress', output });
    await client.send(`PATCH ${REPO}/check-runs/${String(body['id'])}`, { conclusion: 'success', output });
    expect(sandbox.state(LIST).checkRuns).toMatchObject([
      { name: 'landscape', status: 'completed', conclusion: 'success', annotations: [{}, {}] },
    ]);
  });

  it('leaves check runs of other Apps alone', async () => {
    const sandbox = await aSandbox({
      'pull-requests/ebpf-io/list/7/conversation.json': {
        comments: [{ author: { login: 'maintainer' }, body: 'Nice', created_at: '2026-08-21T01:00:00Z' }],
        check_runs: [
          { name: 'build', status: 'completed', conclusion: 'success', app: { id: 15, slug: 'ci' } },
        ],
      },
    });
    const [other] = sandbox.state(LIST).checkRuns;
    expect(sandbox.state(LIST).comments).toMatchObject([{ author: 'maintainer', body: 'Nice' }]);
    const client = await asInstallation(sandbox);
    const answer = await client.send(`PATCH ${REPO}/check-runs/${other?.id}`, { conclusion: 'failure' });
    expect(answer.status).toBe(403);
    expect(sandbox.state(LIST).checkRuns).toMatchObject([{ app: 'ci', conclusion: 'success' }]);
  });
});
