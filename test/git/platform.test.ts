import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { readPlatform } from '../../src/git/remote/platform.ts';
import { aGitServer } from '../support/a-git-server.ts';

const PROJECT = {
  archived: true,
  createdAt: '2021-05-01T00:00:00Z',
  description: null,
  issuesEnabled: true,
  starCount: 7,
  topics: ['ebpf'],
};
const REPOSITORY = {
  archived: false,
  created_at: '2022-05-01T00:00:00+02:00',
  description: 'Flows',
  fork: true,
  has_issues: false,
  mirror: false,
  parent: { full_name: 'bob/flow' },
  stars_count: 31,
};

/** What is told of `ada/flow` where a platform answers so on a path. */
async function read(answers: Readonly<Record<string, string>>, path = 'ada/flow.git') {
  const server = await aGitServer({
    answer: (asked) => {
      const body = answers[asked];
      return body === undefined ? undefined : (_, response: ServerResponse) => response.end(body);
    },
  });
  const target = { url: new URL(`${server.origin}/${path}`), address: '127.0.0.1' };
  const facts = await readPlatform(target, { ca: server.rules.ca });
  return { facts, requests: server.requests, origin: server.origin };
}

it('asks GitLab', async () => {
  const { facts, origin } = await read({ '/api/graphql': JSON.stringify({ data: { project: PROJECT } }) });
  expect(facts).toEqual({
    isArchived: true,
    createdAt: '2021-05-01T00:00:00Z',
    description: '',
    hasIssues: true,
    stars: 7,
    topics: ['ebpf'],
    web: { kind: 'gitlab', url: `${origin}/ada/flow` },
  });
});

it('asks Forgejo', async () => {
  const { facts, origin } = await read({ '/api/v1/repos/ada/flow': JSON.stringify(REPOSITORY) });
  expect(facts).toMatchObject({
    isArchived: false,
    isFork: true,
    parent: 'bob/flow',
    hasIssues: false,
    stars: 31,
    topics: [],
    web: { kind: 'forgejo', url: `${origin}/ada/flow` },
  });
});

it.each([
  ['nothing', ''],
  ['a page', '<!doctype html>'],
  ['an error', JSON.stringify({ errors: [{ message: 'no such field' }] })],
  ['a project that is not public', JSON.stringify({ data: { project: null } })],
  ['something else', JSON.stringify({ data: { project: { ...PROJECT, createdAt: 'long ago' } } })],
  ['too much', JSON.stringify({ data: { project: { ...PROJECT, description: 'x'.repeat(600_000) } } })],
])('takes %s for no answer', async (_, body) => {
  const { facts, requests } = await read({ '/api/graphql': body, '/api/v1/repos/ada/flow': body });
  expect(facts).toEqual({});
  expect(requests).toHaveLength(2);
});

it('bounds what it takes over', async () => {
  const project = { ...PROJECT, description: 'x'.repeat(5000) };
  const { facts } = await read({ '/api/graphql': JSON.stringify({ data: { project } }) });
  expect(facts.description).toHaveLength(1000);
});

it('lets no path become a part of what is asked', async () => {
  const { requests } = await read({}, 'a/b/%22%29%20%7B%20secret.git');
  expect(requests).toEqual(['GET /api/graphql']);
});
