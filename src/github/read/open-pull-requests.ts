import { z } from 'zod';
import { CHECK_RUNS, CHECK_RUN_NAME, commitPage, cursorBehind, nodes, page } from './pull-request-query.ts';
import {
  CONFIGURATION,
  CONFIGURATION_VARIABLES,
  OWNER_DEFAULTS,
  configurationPlace,
} from './read-configuration.ts';
import type { PostedCheckRun } from '../../publish/posted-review.ts';
import { query, requireWhole } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import { postedCheckRunOf } from './posted-check-run.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';

/** 25 a page, as each brings up to 100 paths; the newest first. */
function pageOf(after: string): string {
  return `pullRequests(states: OPEN, first: 25, ${after}orderBy: { field: CREATED_AT, direction: DESC }) {
    pageInfo { hasNextPage endCursor }
    nodes {
      number title isDraft headRefOid baseRefName updatedAt
      author { login }
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
  const [names, expressions] = [namesOf('name', count), namesOf('expression', paths)];
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

function namesOf(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `$${name}${index}`);
}

const changedFile = z.object({ path: z.string() });
const comment = z.object({ viewerDidAuthor: z.boolean(), updatedAt: z.string() });
const pullRequest = z.object({
  number: z.number(),
  title: z.string(),
  author: z.object({ login: z.string() }).nullish(),
  isDraft: z.boolean(),
  headRefOid: z.string(),
  baseRefName: z.string(),
  updatedAt: z.string(),
  comments: z.object({ nodes: nodes(comment) }).nullish(),
  files: z.object({ totalCount: z.number(), nodes: nodes(changedFile) }).nullish(),
  commits: commitPage,
});

const openPullRequests = page(pullRequest);
const openPullRequestsAnswer = z.object({
  repository: z.object({ pullRequests: openPullRequests }).nullish(),
});
const surveyed = configurationPlace
  .extend({
    pullRequests: openPullRequests.nullish(),
    defaultBranchRef: z.object({ name: z.string() }).nullish(),
  })
  .catchall(z.object({ oid: z.string() }).nullish());
export const surveyAnswer = z
  .object({ ownerDefaults: configurationPlace.nullish() })
  .catchall(surveyed.nullish());

type OpenPullRequestsPage = z.infer<typeof openPullRequests>;
type OpenPullRequestNode = z.infer<typeof pullRequest>;

/** Enough to tell whether it is to be reviewed. */
export interface OpenPullRequest {
  readonly number: number;
  readonly title: string;
  /** Of its author; absent where the account is gone. */
  readonly login?: string;
  readonly isDraft: boolean;
  readonly headSha: string;
  /** The branch that it is to be merged into. */
  readonly baseRef: string;
  /** At most the first hundred. */
  readonly changedPaths: readonly string[];
  readonly arePathsTruncated: boolean;
  /** When somebody wrote, labelled or pushed, if that was after all that this program has done here. */
  readonly touchedSince?: Date;
  readonly checkRun?: PostedCheckRun;
}

export interface OpenPullRequestsOptions {
  readonly appId: number;
  /** The cursor behind which to begin; absent: with the newest. */
  readonly after?: string | undefined;
}

/** All open pull requests of a repository, the newest first, 25 a page in one query each. */
export async function* listOpenPullRequests(
  github: GitHub,
  repository: RepositoryName,
  options: OpenPullRequestsOptions,
): AsyncGenerator<readonly OpenPullRequest[]> {
  let { after } = options;
  do {
    const variables = { ...repository, after, appId: options.appId, checkName: CHECK_RUN_NAME };
    const { data, errors } = await query(github, OPEN_PULL_REQUESTS_QUERY, variables, {
      answer: openPullRequestsAnswer,
    });
    requireWhole({ errors }, 'The open pull requests');
    const found = data.repository?.pullRequests;
    if (found === undefined) return;
    yield parsePage(found, repository);
    after = cursorBehind(found);
  } while (after !== undefined);
}

export function parsePage(
  { nodes: found }: OpenPullRequestsPage,
  repository: RepositoryName,
): readonly OpenPullRequest[] {
  return found.map((node) => parseNode(node, repository));
}

function parseNode(node: OpenPullRequestNode, repository: RepositoryName): OpenPullRequest {
  const files = node.files?.nodes ?? [];
  const { number, headRefOid: headSha } = node;
  const checkRun = postedCheckRunOf(node.commits, { repository, number, headSha });
  const touchedSince = touchOf(node, checkRun);
  return {
    number,
    title: node.title,
    ...(node.author ? { login: node.author.login } : {}),
    isDraft: node.isDraft,
    headSha,
    baseRef: node.baseRefName,
    changedPaths: files.map(({ path }) => path),
    arePathsTruncated: (node.files?.totalCount ?? 0) > files.length,
    ...(checkRun === undefined ? {} : { checkRun }),
    ...(touchedSince === undefined ? {} : { touchedSince }),
  };
}

/** A review completes the check run last; the answer to a command may come alone. */
function touchOf(
  { updatedAt, comments }: OpenPullRequestNode,
  checkRun: PostedCheckRun | undefined,
): Date | undefined {
  const newest = comments?.nodes.at(-1);
  const ours = [
    checkRun?.completedAt?.getTime() ?? 0,
    newest?.viewerDidAuthor === true ? Date.parse(newest.updatedAt) : 0,
  ];
  const at = new Date(updatedAt);
  return at.getTime() > Math.max(...ours) ? at : undefined;
}
