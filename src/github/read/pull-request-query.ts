import { z } from 'zod';
import {
  CONFIGURATION,
  CONFIGURATION_VARIABLES,
  OWNER_DEFAULTS,
  configuredAnswer,
} from './read-configuration.ts';

/** What maintainers see in the list of checks. */
export const CHECK_RUN_NAME = 'landscape';
/** Of the button on the check run, by which its delivery is told from others. */
export const RECHECK_BUTTON = 'recheck';

/** One page of everything that is paged; GitHub gives at most 100 at a time. */
const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';
const COMMENTS = `nodes {
  id fullDatabaseId body viewerDidAuthor url createdAt lastEditedAt
  author { __typename login }
  reactionGroups { content viewerHasReacted }
} ${PAGE_INFO}`;
const THREADS = `nodes { comments(first: 1) { nodes { id body viewerDidAuthor isMinimized minimizedReason outdated } } } ${PAGE_INFO}`;
const LABELS = `nodes { id name } ${PAGE_INFO}`;

/** This program's check runs on the commit: all, since the newest may be another pull request's with the same head. */
export const CHECK_RUNS = `checkSuites(first: 10, filterBy: { appId: $appId, checkName: $checkName }) {
  nodes {
    checkRuns(first: 50, filterBy: { checkName: $checkName, checkType: ALL }) {
      nodes { id databaseId status conclusion completedAt text externalId }
    }
  }
}`;

/** `$isApp` is false in a dry run, in which nothing that was posted can be this program's own. */
export const PULL_REQUEST_QUERY = `
  query PullRequest(
    $owner: String!, $name: String!, $number: Int!, ${CONFIGURATION_VARIABLES},
    $isApp: Boolean!, $appId: Int, $checkName: String
  ) {
    repository(owner: $owner, name: $name) {
      id url
      ${CONFIGURATION}
      labels(first: 100) @include(if: $isApp) { ${LABELS} }
      pullRequest(number: $number) {
        id state isDraft locked title body changedFiles headRefOid baseRefName baseRefOid updatedAt
        author { login }
        baseRef { target { oid } }
        labels(first: 100) { nodes { id name } }
        comments(first: 100) @include(if: $isApp) { ${COMMENTS} }
        reviewThreads(first: 100) @include(if: $isApp) { ${THREADS} }
        commits(last: 1) @include(if: $isApp) { nodes { commit { oid ${CHECK_RUNS} } } }
      }
    }
    ${OWNER_DEFAULTS}
  }`;

export const MORE_COMMENTS_QUERY = `
  query MoreComments($owner: String!, $name: String!, $number: Int!, $after: String!) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) { page: comments(first: 100, after: $after) { ${COMMENTS} } }
    }
  }`;

export const MORE_THREADS_QUERY = `
  query MoreReviewThreads($owner: String!, $name: String!, $number: Int!, $after: String!) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) { page: reviewThreads(first: 100, after: $after) { ${THREADS} } }
    }
  }`;

export const MORE_LABELS_QUERY = `
  query MoreLabels($owner: String!, $name: String!, $after: String!) {
    repository(owner: $owner, name: $name) { page: labels(first: 100, after: $after) { ${LABELS} } }
  }`;

/** The head alone, read again right before writing, and what stands on it: another may have it as well. */
export const HEAD_QUERY = `
  query Head($owner: String!, $name: String!, $number: Int!, $appId: Int, $checkName: String) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) { headRefOid commits(last: 1) { nodes { commit { oid ${CHECK_RUNS} } } } }
    }
  }`;

/** GitHub's lists hold nulls where a node cannot be shown. */
export function nodes<T extends z.ZodType>(node: T) {
  return z
    .array(node.nullable())
    .nullish()
    .transform((all) => (all ?? []).filter((each) => each !== null));
}

export function page<T extends z.ZodType>(node: T) {
  return z.object({
    nodes: nodes(node),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
  });
}

const label = z.object({ id: z.string(), name: z.string() });
const comment = z.object({
  id: z.string(),
  /** A 64-bit integer, which GraphQL gives as a string. */
  fullDatabaseId: z.coerce.number(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
  url: z.string(),
  createdAt: z.string(),
  lastEditedAt: z.string().nullish(),
  author: z.object({ __typename: z.string(), login: z.string() }).nullish(),
  reactionGroups: z.array(z.object({ content: z.string(), viewerHasReacted: z.boolean() })).nullish(),
});
const lineComment = z.object({
  id: z.string(),
  body: z.string(),
  viewerDidAuthor: z.boolean(),
  isMinimized: z.boolean(),
  minimizedReason: z.string().nullish(),
  outdated: z.boolean(),
});
const thread = z.object({ comments: z.object({ nodes: nodes(lineComment) }) });
const checkRun = z.object({
  id: z.string(),
  databaseId: z.number(),
  status: z.string(),
  conclusion: z.string().nullish(),
  completedAt: z.string().nullish(),
  text: z.string().nullish(),
  externalId: z.string().nullish(),
});
const suites = z.object({ nodes: nodes(z.object({ checkRuns: z.object({ nodes: nodes(checkRun) }) })) });
export const commitNode = z.object({ oid: z.string(), checkSuites: suites.nullish() });

export const commitPage = z.object({ nodes: nodes(z.object({ commit: commitNode })) });
const commentPage = page(comment);
const threadPage = page(thread);
const labelPage = page(label);

const pullRequestNode = z.object({
  id: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  isDraft: z.boolean(),
  locked: z.boolean(),
  title: z.string(),
  body: z.string(),
  changedFiles: z.number(),
  headRefOid: z.string(),
  baseRefName: z.string(),
  baseRefOid: z.string(),
  updatedAt: z.string(),
  author: z.object({ login: z.string() }).nullish(),
  baseRef: z.object({ target: z.object({ oid: z.string() }).nullish() }).nullish(),
  labels: z.object({ nodes: nodes(label) }).nullish(),
  comments: commentPage.optional(),
  reviewThreads: threadPage.optional(),
  commits: commitPage.optional(),
});

export const pullRequestAnswer = configuredAnswer({
  id: z.string(),
  url: z.string(),
  labels: labelPage.nullish(),
  pullRequest: pullRequestNode.nullish(),
});

export const moreCommentsAnswer = z
  .object({ repository: z.object({ pullRequest: z.object({ page: commentPage }).nullish() }).nullish() })
  .transform((answer) => answer.repository?.pullRequest?.page);
export const moreThreadsAnswer = z
  .object({ repository: z.object({ pullRequest: z.object({ page: threadPage }).nullish() }).nullish() })
  .transform((answer) => answer.repository?.pullRequest?.page);
export const moreLabelsAnswer = z
  .object({ repository: z.object({ page: labelPage }).nullish() })
  .transform((answer) => answer.repository?.page);
const headNode = z.object({ headRefOid: z.string(), commits: commitPage.nullish() });
export const headAnswer = z
  .object({ repository: z.object({ pullRequest: headNode.nullish() }).nullish() })
  .transform((answer) => answer.repository?.pullRequest ?? undefined);

export interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
}

/** Undefined behind the last page. */
export function cursorBehind({ pageInfo }: Page<unknown>): string | undefined {
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
}

export type PullRequestNode = z.infer<typeof pullRequestNode>;
export type LabelNode = z.infer<typeof label>;
export type CommentNode = z.infer<typeof comment>;
export type ThreadNode = z.infer<typeof thread>;
export type CommitNode = z.infer<typeof commitNode>;
