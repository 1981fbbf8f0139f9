import { expect, it } from 'vitest';
import { valueOf } from '../../src/facts/fact.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { readFacts } from '../support/read-facts.ts';

const DAY = '2020-01-01T00:00:00Z';
const PROJECT = 'repositories/acme/project';

it('a repository comes with what became of its pull requests, without a further request', async () => {
  const at = '2026-01-01T00:00:00Z';
  const sandbox = await aSandbox({
    [`${PROJECT}/merged-pull-requests.json`]: [
      [8, at, 'ada', 'CONTRIBUTOR', 'owner'],
      [7, DAY, 'renovate[bot]', 'NONE', 'owner'],
    ],
    [`${PROJECT}/open-pull-requests.json`]: [[5, DAY, 'bob', 'FIRST_TIME_CONTRIBUTOR']],
  });

  expect(valueOf((await readFacts(sandbox)).pullRequests)).toEqual({
    merged: [
      {
        at,
        author: { login: 'ada', accountType: 'User' },
        authorAssociation: 'CONTRIBUTOR',
        mergedByLogin: 'owner',
      },
      {
        at: DAY,
        author: { login: 'renovate', accountType: 'Bot' },
        authorAssociation: 'NONE',
        mergedByLogin: 'owner',
      },
    ],
    waiting: [
      {
        at: DAY,
        author: { login: 'bob', accountType: 'User' },
        authorAssociation: 'FIRST_TIME_CONTRIBUTOR',
      },
    ],
  });
  expect(sandbox.requests.count).toBe(3);
});
