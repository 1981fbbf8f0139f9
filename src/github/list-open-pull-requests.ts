import type { PostedCheckRun } from '../publish/posted-review.ts';
import { query, requireWhole } from './answers.ts';
import type { GitHub } from './github.ts';
import {
  type OpenPullRequestNode,
  type OpenPullRequestsPage,
  OPEN_PULL_REQUESTS_QUERY,
  openPullRequestsAnswer,
} from './open-pull-requests-query.ts';
import { postedCheckRunOf } from './posted-check-run.ts';
import { CHECK_RUN_NAME } from './pull-request-query.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';

/** Enough to tell whether it is to be reviewed. */
export interface OpenPullRequest {
  readonly number: number;
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
    const page = data.repository?.pullRequests;
    if (page === undefined) return;
    yield parsePage(page, repository);
    after = cursorBehind(page);
  } while (after !== undefined);
}

export function parsePage(
  page: OpenPullRequestsPage,
  repository: RepositoryName,
): readonly OpenPullRequest[] {
  return (page.nodes ?? []).filter((node) => node !== null).map((node) => parseNode(node, repository));
}

/** Undefined behind the last page. */
export function cursorBehind({ pageInfo }: OpenPullRequestsPage): string | undefined {
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
}

function parseNode(node: OpenPullRequestNode, repository: RepositoryName): OpenPullRequest {
  const files = (node.files?.nodes ?? []).filter((file) => file !== null);
  const { number, headRefOid: headSha } = node;
  const checkRun = postedCheckRunOf(node.commits, { repository, number, headSha });
  const touchedSince = touchOf(node, checkRun);
  return {
    number,
    isDraft: node.isDraft,
    headSha,
    baseRef: node.baseRefName,
    changedPaths: files.map((file) => file.path),
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
  const newest = comments?.nodes?.at(-1);
  const ours = [
    checkRun?.completedAt?.getTime() ?? 0,
    newest?.viewerDidAuthor === true ? Date.parse(newest.updatedAt) : 0,
  ];
  const at = new Date(updatedAt);
  return at.getTime() > Math.max(...ours) ? at : undefined;
}
