import { expect, it } from 'vitest';
import { type OpenPullRequest, listOpenPullRequests } from '../../src/github/read/open-pull-requests.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';
import { write } from '../support/written-actions.ts';

async function list(sandbox: Sandbox): Promise<readonly OpenPullRequest[]> {
  const all: OpenPullRequest[] = [];
  for await (const page of listOpenPullRequests(aGitHub(sandbox), LIST, { appId: sandbox.app.id })) {
    all.push(...page);
  }
  return all;
}

it('tells head, paths and check run of each in one query', async () => {
  const sandbox = await aSandbox();
  const started = [{ type: 'createCheckRun', headSha: SHAS.head }] as const;

  const before = await list(sandbox);
  await write(sandbox, started);
  sandbox.resetRequests();
  const after = await list(sandbox);

  const pullRequest = {
    number: LIST.number,
    title: 'Add Acme',
    login: 'contributor',
    isDraft: false,
    headSha: SHAS.head,
    baseRef: 'main',
    changedPaths: ['list.json', 'logo.png'],
    arePathsTruncated: false,
    touchedSince: expect.any(Date),
  };
  expect(before).toEqual([pullRequest]);
  const checkRun = { id: expect.any(String), databaseId: expect.any(Number), status: 'in_progress' };
  expect(after).toEqual([{ ...pullRequest, checkRun }]);
  expect(sandbox.requests.count).toBe(1);
});

it.each([
  ['nothing', [], false],
  ['an answer of its own', ['program'], false],
  ["a person's comment", ['contributor'], true],
  ["an answer and a person's comment", ['program', 'contributor'], true],
] as const)(
  'tells whether somebody did something after the check run was completed: %s',
  async (_, writers, isTouched) => {
    const sandbox = await aSandbox();
    const output = { title: 'Ready', summary: 'All is well', annotations: [] };
    await write(sandbox, [
      {
        type: 'completeCheckRun',
        headSha: SHAS.head,
        conclusion: 'success',
        output,
        fingerprint: 'f',
      },
    ]);
    for (const writer of writers) {
      sandbox.pass(2);
      if (writer === 'program') await write(sandbox, [{ type: 'createComment', body: 'Yes' }]);
      else sandbox.people(LIST).comment('And?', writer);
    }

    const [listed] = await list(sandbox);

    expect(listed?.touchedSince !== undefined).toBe(isTouched);
  },
);

it('leaves out those that are closed', async () => {
  const sandbox = await aSandbox();
  sandbox.people(LIST).close();

  expect(await list(sandbox)).toEqual([]);
});

function pull(number: number): string {
  return `pull-requests/${LIST.owner}/${LIST.name}/${number}`;
}

it('turns the pages', async () => {
  const others = Array.from({ length: 30 }, (_, index) => index + 100).flatMap((number) => [
    [
      `${pull(number)}/pull-request.json`,
      {
        title: 'Another',
        body: '',
        author: { login: 'contributor', association: 'NONE' },
        created_at: '2026-08-21T00:00:00Z',
        base: { ref: 'main', sha: SHAS.base },
        head: { ref: `add-${number}`, repo: 'contributor/list', sha: String(number).padStart(40, '0') },
      },
    ],
    [`${pull(number)}/base/list.json`, 'one\n'],
    [`${pull(number)}/head/list.json`, 'two\n'],
  ]);
  const sandbox = await aSandbox(Object.fromEntries(others));

  const all = await list(sandbox);

  expect(new Set(all.map(({ number }) => number)).size).toBe(31);
  expect(sandbox.requests.count).toBe(2);
});
