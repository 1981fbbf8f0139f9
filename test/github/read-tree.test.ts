import { expect, it } from 'vitest';
import { ABSENT, unavailable } from '../../src/facts/fact.ts';
import type { GitHub } from '../../src/github/client/github.ts';
import { readFolders } from '../../src/github/read/read-tree.ts';

const NAME = { owner: 'acme', name: 'project' };
const DEEP = { name: 'deep', type: 'tree', mode: 0o040000, size: 0, object: null };
const FILE = { name: 'a.c', type: 'blob', mode: 0o100644, size: 5 };

/** Answers each query with the next of these: entries, or the type of an error in their place. */
function aGitHubThat(...answers: readonly (readonly object[] | string)[]): GitHub {
  const left = [...answers];
  const graphql = async () => {
    const answer = left.shift() ?? [];
    if (typeof answer !== 'string') return Promise.resolve({ repository: { object: { entries: answer } } });
    throw Object.assign(new Error('A part is missing'), {
      name: 'GraphqlResponseError',
      data: { repository: null },
      errors: [{ type: answer, path: ['repository'] }],
    });
  };
  return { graphql } as unknown as GitHub;
}

it.each([
  ['NOT_FOUND', ABSENT],
  ['SERVICE_UNAVAILABLE', unavailable('server-error')],
])('tells a repository without files from one that GitHub failed to read: %s', async (type, expected) => {
  expect(await readFolders(aGitHubThat(type), NAME)).toEqual(expected);
});

it.each([
  ['is whole where its deep folders were opened', [FILE], false, 2],
  ['is truncated where one of them could not be', 'SERVICE_UNAVAILABLE', true, 1],
])('a tree %s', async (_, deep, isTruncated, files) => {
  const tree = await readFolders(aGitHubThat([FILE, DEEP], deep), NAME);

  expect(tree).toMatchObject({ status: 'known', value: { isTruncated } });
  expect(tree.status === 'known' && tree.value.files).toHaveLength(files);
});
