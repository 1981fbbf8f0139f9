import { expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client/github.ts';
import { readPosted } from '../../src/github/read/read-posted.ts';

const A_PAGE = 100;

function aComment(id: number, body: string, viewerDidAuthor = false) {
  const author = { __typename: 'User', login: 'maintainer' };
  const createdAt = '2026-06-15T11:00:00Z';
  return { id: `C${id}`, fullDatabaseId: id, body, viewerDidAuthor, url: '', createdAt, author };
}

type Comment = ReturnType<typeof aComment>;

/** A page of the conversation behind so many comments. */
function pageOf(comments: readonly Comment[], skipped: number) {
  const nodes = comments.slice(skipped, skipped + A_PAGE);
  const end = skipped + A_PAGE;
  return { nodes, pageInfo: { hasNextPage: end < comments.length, endCursor: String(end) } };
}

async function read(comments: readonly Comment[]) {
  const graphql = async (_: string, { after }: { readonly after: string }) =>
    Promise.resolve({ repository: { pullRequest: { page: pageOf(comments, Number(after)) } } });
  const pullRequest = {
    id: 'P',
    state: 'OPEN',
    isDraft: false,
    locked: false,
    title: '',
    body: '',
    changedFiles: 1,
    headRefOid: 'c0ffee',
    baseRefName: 'main',
    baseRefOid: 'ba5e',
    updatedAt: '2026-06-15T11:00:00Z',
    comments: pageOf(comments, 0),
  } as const;
  const place = { repository: { owner: 'ebpf-io', name: 'site' }, number: 5 };
  const github = { graphql } as unknown as GitHub;
  return readPosted(github, place, { repositoryId: 'R', pullRequest, labels: undefined });
}

it('reads as many comments as GitHub allows on a pull request, the newest among them', async () => {
  const talk = Array.from({ length: 2498 }, (_, id) => aComment(id, 'Nice.'));
  const review = aComment(2498, '<!-- landscape-reviewer kind=review head=c0ffee -->\n\nReady.', true);
  const command = aComment(2499, '/landscape hold because we talk');

  const { posted, conversation } = await read([...talk, review, command]);

  expect(posted.comment).toMatchObject({ id: 'C2498' });
  expect(conversation.comments.at(-1)).toMatchObject({ id: 2499, body: command.body });
});
