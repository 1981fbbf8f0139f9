import { z } from 'zod';
import { CHECK_RUNS, commitPage } from './pull-request-query.ts';

/** 25 a page, as each brings up to 100 paths. Beside the newest ones first nothing is sorted. */
export const OPEN_PULL_REQUESTS_QUERY = `
  query OpenPullRequests($owner: String!, $name: String!, $after: String, $appId: Int, $checkName: String) {
    repository(owner: $owner, name: $name) {
      pullRequests(states: OPEN, first: 25, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes {
          number isDraft headRefOid
          files(first: 100) { totalCount nodes { path } }
          commits(last: 1) { nodes { commit { oid ${CHECK_RUNS} } } }
        }
      }
    }
  }`;

const file = z.object({ path: z.string() });
const pullRequest = z.object({
  number: z.number(),
  isDraft: z.boolean(),
  headRefOid: z.string(),
  files: z.object({ totalCount: z.number(), nodes: z.array(file.nullable()).nullish() }).nullish(),
  commits: commitPage,
});

export const openPullRequestsAnswer = z.object({
  repository: z
    .object({
      pullRequests: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
        nodes: z.array(pullRequest.nullable()).nullish(),
      }),
    })
    .nullish(),
});

export type OpenPullRequestNode = z.infer<typeof pullRequest>;
