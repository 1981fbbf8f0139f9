import { z } from 'zod';
import { nodes } from './pull-request-query.ts';
import type { ComposableQuery } from '../client/github.ts';

/** Where GitHub looks for community health files, in the repository as in the owner's `.github` repository. */
const HEALTH_FOLDERS = ['', '.github/', 'docs/'];
const HEALTH_FILES = [
  'CONTRIBUTING.md',
  'GOVERNANCE.md',
  'CODE_OF_CONDUCT.md',
  'SECURITY.md',
  'MAINTAINERS.md',
];
/** With the organisation's own page, which names foundations and members. */
export const HEALTH_PATHS = [
  ...HEALTH_FOLDERS.flatMap((folder) => HEALTH_FILES.map((file) => folder + file)),
  'profile/README.md',
];

/** An installation may read more than the public, which reads what is posted. */
export function isPublic(repository: { readonly visibility: string } | null | undefined): boolean {
  return repository?.visibility === 'PUBLIC';
}

export const MONTHS = 12;
const months = Array.from({ length: MONTHS }, (_, index) => index);

const PULL_REQUEST = 'authorAssociation author { __typename login }';

const COMMITS = `totalCount pageInfo { endCursor hasNextPage }
  nodes { oid committedDate messageHeadline author { name user { login } } }`;

const commit = z.object({
  oid: z.string(),
  committedDate: z.string(),
  messageHeadline: z.string().catch(''),
  author: z.object({ name: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }).nullish(),
});
const historyPage = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ endCursor: z.string().nullish(), hasNextPage: z.boolean() }),
  nodes: nodes(commit),
});
const target = z.object({ oid: z.string(), history: historyPage.optional() }).catchall(z.unknown());
const release = z.object({
  name: z.string().nullish(),
  tagName: z.string(),
  publishedAt: z.string().nullish(),
  createdAt: z.string(),
  isPrerelease: z.boolean(),
  isDraft: z.boolean(),
});
const actor = z.object({ __typename: z.string(), login: z.string() }).nullish();
const pullRequest = z.object({
  mergedAt: z.string().nullish(),
  createdAt: z.string().optional(),
  mergedBy: z.object({ login: z.string() }).nullish(),
  authorAssociation: z.string(),
  author: actor,
});
const tag = z.object({
  name: z.string(),
  target: z
    .object({
      committedDate: z.string().optional(),
      tagger: z.object({ date: z.string().nullish() }).nullish(),
      target: z.object({ committedDate: z.string().optional() }).nullish(),
    })
    .nullish(),
});

const repositoryNode = z.object({
  nameWithOwner: z.string(),
  visibility: z.string(),
  description: z.string().nullish(),
  homepageUrl: z.string().nullish(),
  createdAt: z.string(),
  isArchived: z.boolean(),
  isDisabled: z.boolean(),
  isFork: z.boolean(),
  isMirror: z.boolean(),
  hasIssuesEnabled: z.boolean(),
  hasDiscussionsEnabled: z.boolean(),
  stargazerCount: z.number(),
  parent: z
    .object({ nameWithOwner: z.string(), visibility: z.string() })
    .nullish()
    .transform((parent) => (isPublic(parent) ? parent : undefined)),
  owner: z.object({ __typename: z.string() }),
  licenseInfo: z.object({ spdxId: z.string().nullish() }).nullish(),
  repositoryTopics: z.object({ nodes: nodes(z.object({ topic: z.object({ name: z.string() }) })) }).nullish(),
  defaultBranchRef: z.object({ name: z.string(), target: target.nullish() }).nullish(),
  releases: z.object({ nodes: nodes(release) }).nullish(),
  refs: z.object({ nodes: nodes(tag) }).nullish(),
  merged: z.object({ nodes: nodes(pullRequest) }).nullish(),
  waiting: z.object({ nodes: nodes(pullRequest) }).nullish(),
});

const repositoryAnswer = z.object({
  repository: repositoryNode.nullish(),
  health: z
    .object({ visibility: z.string() })
    .catchall(z.object({ text: z.string().nullish() }).nullable())
    .nullish(),
});
const historyAnswer = z.object({
  repository: z.object({ object: z.object({ history: historyPage.optional() }).nullish() }).nullish(),
});

export type RepositoryAnswer = z.infer<typeof repositoryAnswer>;
export type RepositoryNode = z.infer<typeof repositoryNode>;
export type CommitNode = z.infer<typeof commit>;

const periods = months.flatMap((month) => [
  [`since${month}`, 'GitTimestamp!'],
  [`until${month}`, 'GitTimestamp!'],
]);

/**
 * `everything` is false where only the metadata count. `withMonths` is false in a second attempt, as counting a
 * huge repository's commits can take GitHub too long, and for repositories beside the one that is judged.
 */
export const REPOSITORY_QUERY: ComposableQuery<RepositoryAnswer> = {
  name: 'Repository',
  variables: {
    owner: 'String!',
    name: 'String!',
    everything: 'Boolean!',
    withMonths: 'Boolean!',
    ...Object.fromEntries(periods),
  },
  fields: ($) => ({
    repository: `repository(owner: ${$('owner')}, name: ${$('name')}) {
      nameWithOwner visibility description homepageUrl createdAt isArchived isDisabled isFork isMirror isEmpty
      hasIssuesEnabled hasDiscussionsEnabled stargazerCount
      parent { nameWithOwner visibility }
      owner { __typename }
      licenseInfo { spdxId }
      repositoryTopics(first: 30) { nodes { topic { name } } }
      defaultBranchRef {
        name
        target {
          oid
          ... on Commit {
            history(first: 100) @include(if: ${$('everything')}) { ${COMMITS} }
            ${months.map((month) => `m${month}: history(first: 1, since: ${$(`since${month}`)}, until: ${$(`until${month}`)}) @include(if: ${$('withMonths')}) { totalCount }`).join('\n')}
          }
        }
      }
      releases(first: 10, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: ${$('everything')}) {
        nodes { name tagName publishedAt createdAt isPrerelease isDraft }
      }
      merged: pullRequests(states: MERGED, first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: ${$('everything')}) {
        nodes { mergedAt mergedBy { login } ${PULL_REQUEST} }
      }
      waiting: pullRequests(states: OPEN, first: 20, orderBy: { field: CREATED_AT, direction: ASC }) @include(if: ${$('everything')}) {
        nodes { createdAt ${PULL_REQUEST} }
      }
      refs(refPrefix: "refs/tags/", first: 10, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) @include(if: ${$('everything')}) {
        nodes {
          name
          target { ... on Commit { committedDate } ... on Tag { tagger { date } target { ... on Commit { committedDate } } } }
        }
      }
    }`,
    health: `repository(owner: ${$('owner')}, name: ".github") @include(if: ${$('everything')}) {
      visibility
      ${HEALTH_PATHS.map((path, index) => `h${index}: object(expression: "HEAD:${path}") { ... on Blob { text } }`).join('\n')}
    }`,
  }),
  answer: repositoryAnswer,
  // Counting commits costs GitHub more than looking up a file.
  weight: 24,
};

/** A page of the history, from a cursor; `first: 1` behind the last but one is the first commit. */
export const HISTORY_QUERY: ComposableQuery<z.infer<typeof historyAnswer>> = {
  name: 'History',
  variables: { owner: 'String!', name: 'String!', commit: 'GitObjectID!', first: 'Int!', after: 'String!' },
  fields: ($) => ({
    repository: `repository(owner: ${$('owner')}, name: ${$('name')}) {
      object(oid: ${$('commit')}) { ... on Commit { history(first: ${$('first')}, after: ${$('after')}) { ${COMMITS} } } }
    }`,
  }),
  answer: historyAnswer,
  weight: 1,
};
