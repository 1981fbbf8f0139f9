import { describe, expect, it } from 'vitest';
import { type ApiClient, aSandbox, asInstallation } from '../support/a-sandbox.ts';
import type { Sandbox } from './sandbox.ts';

const REPO = '/repos/ebpf-io/list';
const BRANCH = { head: 'topic/one', base: 'main' };
const PERMISSIONS = {
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
} as const;

interface Writing {
  readonly sandbox: Sandbox;
  readonly client: ApiClient;
  readonly tip: string;
  /** Makes a commit on the base branch, which no branch holds; returns its oid. */
  readonly commit: (text: string) => Promise<string>;
}

async function writing(): Promise<Writing> {
  const sandbox = await aSandbox({}, { setUp: { permissions: PERMISSIONS } });
  const client = await asInstallation(sandbox);
  const { body: base } = await client.send(`GET ${REPO}/commits/main`);
  const { tree } = base['commit'] as { tree: { sha: string } };
  const tip = String(base['sha']);
  const commit = async (content: string) => {
    const file = { path: 'docs/new.md', mode: '100644', type: 'blob', content };
    const made = await client.send(`POST ${REPO}/git/trees`, { base_tree: tree.sha, tree: [file] });
    const wanted = { message: 'Hello', tree: made.body['sha'], parents: [tip] };
    return String((await client.send(`POST ${REPO}/git/commits`, wanted)).body['sha']);
  };
  return { sandbox, client, tip, commit };
}

async function opened({ client, commit }: Writing) {
  const sha = await commit('One\n');
  await client.send(`POST ${REPO}/git/refs`, { ref: `refs/heads/${BRANCH.head}`, sha });
  const { body } = await client.send(`POST ${REPO}/pulls`, { title: 'One', body: 'Why', ...BRANCH });
  return { sha, path: `${REPO}/pulls/${String(body['number'])}` };
}

describe('a program that may write contents', () => {
  it('makes a commit, a branch and a pull request of it', async () => {
    const given = await writing();
    const { sha, path } = await opened(given);

    const { body: commit } = await given.client.send(`GET ${REPO}/commits/heads%2Ftopic%2Fone`);
    const files = await given.client.send(`GET ${path}/files`);

    expect(commit).toMatchObject({
      sha,
      parents: [{ sha: given.tip }],
      author: { login: 'landscape-reviewer[bot]' },
      committer: { login: 'web-flow' },
    });
    expect(files.body).toMatchObject([
      { status: 'added', filename: 'docs/new.md', patch: '@@ -0,0 +1 @@\n+One' },
    ]);
    expect((await given.client.send(`GET ${REPO}/pulls?head=ebpf-io:topic/one`)).body).toMatchObject([
      {
        title: 'One',
        body: 'Why',
        state: 'open',
        head: { ref: 'topic/one', repo: { full_name: 'ebpf-io/list' } },
      },
    ]);
    expect((await given.client.send(`GET ${REPO}/pulls?head=other:topic/one&state=all`)).body).toEqual([]);
  });

  it.each([
    ['a branch that is there', 'POST git/refs', { ref: 'refs/heads/topic/one' }, 'Reference already exists'],
    [
      'a branch on nothing',
      'POST git/refs',
      { ref: 'refs/heads/x', sha: '9'.repeat(40) },
      'Object does not exist',
    ],
    ['a branch that is not there', 'PATCH git/refs/heads%2Fx', {}, 'Reference does not exist'],
    ['what would be lost', 'PATCH git/refs/heads%2Ftopic%2Fone', {}, 'Update is not a fast forward'],
    [
      'a second pull request',
      'POST pulls',
      { title: 'Two', ...BRANCH },
      'A pull request already exists for ebpf-io:topic/one.',
    ],
    [
      'one with nothing in it',
      'POST pulls',
      { title: 'Two', head: 'main', base: 'main' },
      'No commits between main and main',
    ],
    ['one from nowhere', 'POST pulls', { title: 'Two', head: 'x', base: 'main' }, '"head"'],
    ['a tree on nothing', 'POST git/trees', { base_tree: '9'.repeat(40), tree: [] }, 'not a valid tree'],
    [
      'a commit on nothing',
      'POST git/commits',
      { message: 'x', tree: '9'.repeat(40) },
      'Tree SHA does not exist',
    ],
  ])('is refused %s', async (_, request, body, said) => {
    const given = await writing();
    await opened(given);
    const sha = await given.commit('Two\n');

    const answer = await given.client.send(request.replace(' ', ` ${REPO}/`), {
      ...(request.includes('refs') ? { sha } : {}),
      ...body,
    });

    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain(said);
  });

  it('moves a branch by force, and the pull request with it', async () => {
    const given = await writing();
    const { path } = await opened(given);
    const sha = await given.commit('Two\n');

    await given.client.send(`PATCH ${REPO}/git/refs/heads%2Ftopic%2Fone`, { sha, force: true });

    expect((await given.client.send(`GET ${path}`)).body).toMatchObject({
      state: 'open',
      head: { sha },
      commits: 1,
    });
  });

  it('sees a pull request closed whose branch becomes the base', async () => {
    const given = await writing();
    const { path } = await opened(given);

    await given.client.send(`PATCH ${REPO}/git/refs/heads%2Ftopic%2Fone`, { sha: given.tip, force: true });

    expect((await given.client.send(`GET ${path}`)).body).toMatchObject({ state: 'closed', merged: false });
  });

  it('writes nothing to an archive', async () => {
    const given = await writing();
    given.sandbox.recorded('ebpf-io/list').file.archived = true;

    expect((await given.client.send(`POST ${REPO}/git/trees`, { tree: [] })).status).toBe(403);
  });
});

it.each(['git/trees', 'git/commits', 'git/refs'])('nobody else may POST %s', async (path) => {
  const client = await asInstallation(await aSandbox());

  const { status, body } = await client.send(`POST ${REPO}/${path}`, {});

  expect(status).toBe(403);
  expect(body['message']).toBe('Resource not accessible by integration');
});
