import { z } from 'zod';
import { CHECK_RUNS, commitPage } from './pull-request-query.ts';
import {
  CONFIGURATION,
  CONFIGURATION_VARIABLES,
  OWNER_DEFAULTS,
  configurationPlaces,
} from './read-configuration.ts';

/** 25 a page, as each brings up to 100 paths; the newest first. */
function pageOf(after: string): string {
  return `pullRequests(states: OPEN, first: 25, ${after}orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage endCursor }
    nodes {
      number isDraft headRefOid baseRefName updatedAt
      comments(last: 1) { nodes { viewerDidAuthor updatedAt } }
      files(first: 100) { totalCount nodes { path } }
      commits(last: 1) { nodes { commit { oid ${CHECK_RUNS} } } }
    }
  }`;
}

export const OPEN_PULL_REQUESTS_QUERY = `
  query OpenPullRequests($owner: String!, $name: String!, $after: String, $appId: Int, $checkName: String) {
    repository(owner: $owner, name: $name) { ${pageOf('after: $after, ')} }
  }`;

/**
 * The configuration, git's ids of so many paths on the default branch (`$expression0`, …) and the first page of several
 * repositories (`$name0`, …) of one owner, in one query: answers `r0`, …, with `id0`, … in each, and `ownerDefaults`.
 */
export function surveyQuery(count: number, paths: number): string {
  const [names, expressions] = [variables('name', count), variables('expression', paths)];
  const ids = expressions.map((expression, index) => `id${index}: object(expression: ${expression}) { oid }`);
  const fields = `${CONFIGURATION} defaultBranchRef { name } ${ids.join(' ')} ${pageOf('')}`;
  const repositories = names.map(
    (name, index) => `r${index}: repository(owner: $owner, name: ${name}) { ${fields} }`,
  );
  const declared = [...names, ...expressions].map((variable) => `${variable}: String!`).join(', ');
  return `query Survey($owner: String!, ${CONFIGURATION_VARIABLES}, $appId: Int, $checkName: String, ${declared}) {
    ${repositories.join('\n')}
    ${OWNER_DEFAULTS}
  }`;
}

function variables(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `$${name}${index}`);
}

const file = z.object({ path: z.string() });
const comment = z.object({ viewerDidAuthor: z.boolean(), updatedAt: z.string() });
const pullRequest = z.object({
  number: z.number(),
  isDraft: z.boolean(),
  headRefOid: z.string(),
  baseRefName: z.string(),
  updatedAt: z.string(),
  comments: z.object({ nodes: z.array(comment.nullable()).nullish() }).nullish(),
  files: z.object({ totalCount: z.number(), nodes: z.array(file.nullable()).nullish() }).nullish(),
  commits: commitPage,
});

const openPullRequests = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
  nodes: z.array(pullRequest.nullable()).nullish(),
});

const objectIds = z.record(z.string(), z.object({ oid: z.string() }).nullish());

export const openPullRequestsAnswer = z.object({
  repository: z.object({ pullRequests: openPullRequests }).nullish(),
});
const surveyed = configurationPlaces.repository
  .unwrap()
  .unwrap()
  .extend({
    pullRequests: openPullRequests.nullish(),
    defaultBranchRef: z.object({ name: z.string() }).nullish(),
  })
  .catchall(z.unknown())
  .transform(({ nameWithOwner, configuration, pullRequests, defaultBranchRef, ...ids }) => ({
    repository: { nameWithOwner, configuration },
    pullRequests,
    defaultBranch: defaultBranchRef?.name,
    ids: objectIds.parse(ids),
  }))
  .nullish();
export const surveyAnswer = z
  .looseObject({ ownerDefaults: configurationPlaces.ownerDefaults })
  .transform(({ ownerDefaults, ...rest }) => ({
    ownerDefaults,
    repositories: z.record(z.string(), surveyed).parse(rest),
  }));

export type OpenPullRequestsPage = z.infer<typeof openPullRequests>;
export type OpenPullRequestNode = z.infer<typeof pullRequest>;
