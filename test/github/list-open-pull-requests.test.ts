import { expect, it } from 'vitest';
import { executeActions } from '../../src/github/execute-actions.ts';
import { type OpenPullRequest, listOpenPullRequests } from '../../src/github/list-open-pull-requests.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';

async function list(sandbox: Sandbox): Promise<readonly OpenPullRequest[]> {
  const all: OpenPullRequest[] = [];
  for await (const page of listOpenPullRequests(aGitHub(sandbox), LIST, { appId: sandbox.app.id })) {
    all.push(...page);
  }
  return all;
}

it('tells head, paths and check run of each in one query', async () => {
  const sandbox = await aSandbox();
  const head = { repository: LIST, number: LIST.number, headSha: SHAS.head };
  const started = [{ type: 'createCheckRun', headSha: SHAS.head }] as const;

  const before = await list(sandbox);
  await executeActions(aGitHub(sandbox), head, started, { isHeadFresh: true });
  sandbox.resetRequests();
  const after = await list(sandbox);

  const pullRequest = {
    number: LIST.number,
    isDraft: false,
    headSha: SHAS.head,
    changedPaths: ['list.json', 'logo.png'],
    arePathsTruncated: false,
  };
  expect(before).toEqual([pullRequest]);
  expect(after).toEqual([{ ...pullRequest, checkRun: { id: expect.any(Number), status: 'in_progress' } }]);
  expect(sandbox.requests.count).toBe(1);
});

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
