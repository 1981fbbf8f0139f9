import { describe, expect, it } from 'vitest';
import { aSandbox, asInstallation } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';

function project(fields: string): string {
  return `{ repository(owner: "acme", name: "project") { ${fields} } }`;
}

async function ask(query: string): Promise<Readonly<Record<string, unknown>>> {
  return (await asInstallation(await aSandbox())).graphql(query);
}

async function askProject(fields: string): Promise<unknown> {
  return (await ask(project(fields)))['data'];
}

function history(args: string, fields: string): string {
  return `defaultBranchRef { target { ... on Commit { history(${args}) { ${fields} } } } }`;
}

function inHistory(answer: unknown): unknown {
  return { repository: { defaultBranchRef: { target: { history: answer } } } };
}

describe('a repository', () => {
  it('is described', async () => {
    const fields = 'nameWithOwner licenseInfo { spdxId } stargazerCount isFork owner { __typename login }';
    expect(await askProject(fields)).toEqual({
      repository: {
        nameWithOwner: 'acme/project',
        licenseInfo: { spdxId: 'Apache-2.0' },
        stargazerCount: 12,
        isFork: false,
        owner: { __typename: 'Organization', login: 'acme' },
      },
    });
  });

  it('is found under its former name', async () => {
    const query = '{ repository(owner: "acme", name: "former") { nameWithOwner } }';
    expect(await ask(query)).toEqual({ data: { repository: { nameWithOwner: 'acme/project' } } });
  });

  it('that does not exist is null beside a NOT_FOUND', async () => {
    const { data, errors } = await ask(
      '{ a: repository(owner: "no", name: "body") { id } viewer { login } }',
    );
    expect(data).toEqual({ a: null, viewer: { login: 'landscape-reviewer[bot]' } });
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['a'] }]);
  });

  it('shows files and directories', async () => {
    const fields = `
      text: object(expression: "HEAD:README.md") { ... on Blob { text byteSize isBinary isTruncated } }
      logo: object(expression: "HEAD:logo.png") { ... on Blob { text isBinary } }
      large: object(expression: "${SHAS.project}:vmlinux.h") { ... on Blob { isTruncated } }
      nothing: object(expression: "HEAD:nothing") { oid }
      vendor: object(expression: "main:vendor") { ... on Tree { entries { name type mode object { oid } } } }`;
    expect(await askProject(fields)).toEqual({
      repository: {
        text: { text: '# Acme\n\neBPF\n', byteSize: 14, isBinary: false, isTruncated: false },
        logo: { text: null, isBinary: true },
        large: { isTruncated: true },
        nothing: null,
        vendor: { entries: [{ name: 'libbpf', type: 'commit', mode: 0o160000, object: null }] },
      },
    });
  });

  it('shows tags and releases, newest first when asked so', async () => {
    const fields = `
      refs(refPrefix: "refs/tags/", first: 1, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) {
        nodes { name target { ... on Commit { committedDate } } } }
      releases(first: 1) { totalCount nodes { tagName publishedAt isPrerelease } }`;
    expect(await askProject(fields)).toEqual({
      repository: {
        refs: { nodes: [{ name: 'v2.0.0', target: { committedDate: '2026-07-02T10:00:00Z' } }] },
        releases: {
          totalCount: 2,
          nodes: [{ tagName: 'v2.0.0', publishedAt: '2026-07-02T10:00:00Z', isPrerelease: false }],
        },
      },
    });
  });
});

describe('a history', () => {
  it('names people by their login and bots by their name', async () => {
    const asked = history('first: 3', 'totalCount nodes { author { name user { login } } }');
    expect(await askProject(asked)).toEqual(
      inHistory({
        totalCount: 10,
        nodes: [
          { author: { name: 'Ada', user: { login: 'ada' } } },
          { author: { name: 'automation[bot]', user: null } },
          { author: { name: 'Grace', user: null } },
        ],
      }),
    );
  });

  it('has no more people than are recorded', async () => {
    const data = await askProject(history('first: 10', 'nodes { author { email } }'));
    const emails = [...JSON.stringify(data).matchAll(/"email":"([^"]+)"/g)].map(([, email]) => email);

    expect(emails).toHaveLength(10);
    expect(new Set(emails).size).toBe(3);
  });

  it('counts within a period', async () => {
    const asked = history(
      'first: 1, since: "2026-01-01T00:00:00Z", until: "2026-07-15T00:00:00Z"',
      'totalCount',
    );
    expect(await askProject(asked)).toEqual(inHistory({ totalCount: 1 }));
  });

  it('leads to the first commit by a cursor of its own form', async () => {
    const asked = history(
      `first: 1, after: "${SHAS.project} 8"`,
      'nodes { committedDate } pageInfo { hasNextPage }',
    );
    expect(await askProject(asked)).toEqual(
      inHistory({ nodes: [{ committedDate: '2020-01-01T00:00:00Z' }], pageInfo: { hasNextPage: false } }),
    );
  });
});

describe('what GitHub refuses', () => {
  it.each([
    ['a list without a size', project('releases { totalCount }'), 'MISSING_PAGINATION_BOUNDARIES'],
    ['a large page', project('releases(first: 101) { totalCount }'), 'EXCESSIVE_PAGINATION'],
    [
      'an unknown cursor',
      project(
        'defaultBranchRef { target { ... on Commit { history(first: 1, after: "x") { totalCount } } } }',
      ),
      'INVALID_CURSOR_ARGUMENTS',
    ],
    [
      'settling a conversation',
      'mutation { resolveReviewThread(input: { threadId: "x" }) { clientMutationId } }',
      'FORBIDDEN',
    ],
  ])('%s', async (_, query, type) => {
    expect((await ask(query))['errors']).toMatchObject([{ type }]);
  });

  it('a field that its schema does not know, before anything is read', async () => {
    const answer = await ask(project('colour'));
    expect(answer).not.toHaveProperty('data');
    expect(answer['errors']).toMatchObject([{ message: expect.stringContaining('colour') }]);
  });

  it('is told apart from what the sandbox cannot answer', async () => {
    const sandbox = await aSandbox();
    const answer = await (await asInstallation(sandbox)).graphql(project('forkCount'));
    expect(answer).toMatchObject({ data: null, errors: [{ type: 'NOT_SERVED' }] });
    expect(sandbox.log.notServed).toHaveLength(1);
  });
});

describe('a pull request', () => {
  const pull = `{ repository(owner: "ebpf-io", name: "list") { pullRequest(number: 7) {
    state headRefOid baseRefOid headRepository { nameWithOwner } author { __typename login }
    files(first: 10) { nodes { path changeType } }
    comments(last: 5) { nodes { id author { __typename login } viewerDidAuthor isMinimized minimizedReason } }
    commits(last: 1) { nodes { commit { oid checkSuites(first: 5, filterBy: { appId: 4711 }) {
      nodes { checkRuns(first: 1) { nodes { name status conclusion } } } } } } }
    reviewThreads(first: 5) { nodes { isOutdated path line comments(first: 1) { nodes { id viewerDidAuthor } } } } } } }`;

  it('shows what was written on it, an App without the ending of its login', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    await client.send('POST /repos/ebpf-io/list/issues/7/comments', { body: 'Hello' });
    const run = { name: 'landscape', head_sha: SHAS.head, conclusion: 'neutral' };
    await client.send('POST /repos/ebpf-io/list/check-runs', run);
    const comments = [{ path: 'list.json', line: 21, body: 'Look' }];
    await client.send('POST /repos/ebpf-io/list/pulls/7/reviews', { event: 'COMMENT', body: '', comments });
    sandbox.people(LIST).comment('Thanks', 'contributor');
    expect(await client.graphql(pull)).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            state: 'OPEN',
            headRefOid: SHAS.head,
            headRepository: { nameWithOwner: 'contributor/list' },
            files: { nodes: [{ path: 'list.json', changeType: 'MODIFIED' }, { path: 'logo.png' }] },
            comments: {
              nodes: [
                { author: { __typename: 'Bot', login: 'landscape-reviewer' }, viewerDidAuthor: true },
                { author: { __typename: 'User', login: 'contributor' }, viewerDidAuthor: false },
              ],
            },
            commits: {
              nodes: [
                {
                  commit: {
                    checkSuites: {
                      nodes: [{ checkRuns: { nodes: [{ status: 'COMPLETED', conclusion: 'NEUTRAL' }] } }],
                    },
                  },
                },
              ],
            },
            reviewThreads: {
              nodes: [{ isOutdated: false, line: 21, comments: { nodes: [{ viewerDidAuthor: true }] } }],
            },
          },
        },
      },
    });
  });

  it('hides a comment', async () => {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    const { body } = await client.send('POST /repos/ebpf-io/list/issues/7/comments', { body: 'Hello' });
    const answer = await client.graphql(
      `mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
        minimizedComment { isMinimized minimizedReason } } }`,
      { id: body['node_id'] },
    );
    expect(answer['data']).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    });
    expect(sandbox.state(LIST).comments).toMatchObject([{ isMinimized: true }]);
  });
});
