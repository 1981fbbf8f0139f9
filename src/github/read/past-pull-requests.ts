import { z } from 'zod';
import { query, requireWhole } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import { cursorBehind, nodes, page } from './pull-request-query.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';

/** 25 a page, as each brings up to 100 paths; the newest first. */
const PAST_PULL_REQUESTS_QUERY = `
  query PastPullRequests($owner: String!, $name: String!, $after: String) {
    repository(owner: $owner, name: $name) {
      pullRequests(first: 25, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes { number title state createdAt files(first: 100) { totalCount nodes { path } } }
      }
    }
  }`;

const pullRequest = z.object({
  number: z.number(),
  title: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  createdAt: z.string(),
  files: z.object({ totalCount: z.number(), nodes: nodes(z.object({ path: z.string() })) }).nullish(),
});
const answer = z.object({ repository: z.object({ pullRequests: page(pullRequest) }).nullish() });

export interface PastPullRequest {
  readonly number: number;
  readonly title: string;
  /** What became of it. */
  readonly state: 'open' | 'closed' | 'merged';
  readonly createdAt: string;
  /** At most the first hundred. */
  readonly changedPaths: readonly string[];
}

/** Pull requests of a repository, the newest first, in pages of one query each; ends without one where it is not there. */
export async function* listPastPullRequests(
  github: GitHub,
  repository: RepositoryName,
): AsyncGenerator<readonly PastPullRequest[]> {
  let after: string | undefined;
  do {
    const read = await query(github, PAST_PULL_REQUESTS_QUERY, { ...repository, after }, { answer });
    requireWhole(read, 'The pull requests');
    const found = read.data.repository?.pullRequests;
    if (found === undefined) return;
    yield found.nodes.map(parseNode);
    after = cursorBehind(found);
  } while (after !== undefined);
}

function parseNode({ number, title, state, createdAt, files }: z.infer<typeof pullRequest>): PastPullRequest {
  const changedPaths = (files?.nodes ?? []).map(({ path }) => path);
  return { number, title, state: state.toLowerCase() as PastPullRequest['state'], createdAt, changedPaths };
}
