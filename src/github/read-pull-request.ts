import type { ChangedFile } from '../landscape/changed-file.ts';
import { query, requireWhole } from './answers.ts';
import { readChangedFilesPage, readFurtherChangedFiles } from './changed-files.ts';
import type { GitHub } from './github.ts';
import { configurationTextsOf, configurationVariables } from './read-configuration.ts';
import { readPosted } from './read-posted.ts';
import { CHECK_RUN_NAME, PULL_REQUEST_QUERY, pullRequestAnswer } from './pull-request-query.ts';
import type { PullRequestSnapshot, RepositoryName } from './pull-request-snapshot.ts';
import { UnreadableError } from './request-failure.ts';

/** GitHub lists no more: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const FILES_LISTED = 3000;

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

export interface PullRequestOptions {
  /** Absent in a dry run: nothing that was posted is then this program's own. */
  readonly appId?: number;
  /** Of the configuration file, which is read from the default branch in the same query. */
  readonly configurationPath: string;
}

/**
 * The pull request as it stands right now, with what this program posted on it; one round, and another where
 * something takes more than a page. Undefined: there is none, or it is not to be seen.
 */
export async function readPullRequest(
  github: GitHub,
  repository: RepositoryName,
  number: number,
  options: PullRequestOptions,
): Promise<PullRequestSnapshot | undefined> {
  const place = { repository, number };
  const variables = {
    ...repository,
    number,
    ...configurationVariables(options.configurationPath),
    isApp: options.appId !== undefined,
    checkName: CHECK_RUN_NAME,
    appId: options.appId,
  };
  const [{ data, errors }, first] = await Promise.all([
    query(github, PULL_REQUEST_QUERY, variables, { answer: pullRequestAnswer }),
    orError(readChangedFilesPage(github, place, 1)),
  ]);
  // A part that failed could hide a comment that is there, which would then be written a second time.
  requireWhole({ errors }, 'The pull request');
  const node = data.repository?.pullRequest ?? undefined;
  if (node === undefined) return undefined;
  const [further, { posted, conversation }] = await Promise.all([
    orError(readFurtherChangedFiles(github, place, Math.min(node.changedFiles, FILES_LISTED))),
    readPosted(github, place, { pullRequest: node, labels: data.repository?.labels ?? undefined }),
  ]);
  return {
    repository,
    number,
    state: STATES[node.state],
    isDraft: node.isDraft,
    text: { title: node.title, body: node.body, author: node.author?.login ?? 'ghost' },
    headSha: node.headRefOid,
    baseRef: node.baseRefName,
    tipSha: node.baseRef?.target?.oid ?? node.baseRefOid,
    ...filesOf([first, further], node.changedFiles),
    areFilesTruncated: node.changedFiles > FILES_LISTED,
    configurations: configurationTextsOf(data),
    posted,
    conversation,
  };
}

interface Unread {
  readonly error: unknown;
}

/** Without the files there is no review, but there is a pull request to show that on. */
async function orError<T>(reading: Promise<T>): Promise<T | Unread> {
  return reading.catch((error: unknown) => ({ error }));
}

function filesOf(
  pages: readonly (readonly ChangedFile[] | Unread)[],
  count: number,
): Pick<PullRequestSnapshot, 'changedFiles' | 'filesError'> {
  const unread = pages.find((page) => 'error' in page);
  if (unread !== undefined) return { changedFiles: [], filesError: unread.error };
  const changedFiles = pages.flatMap((page) => ('error' in page ? [] : page));
  // It would pass for one that touches no list.
  const none = count > 0 && changedFiles.length === 0;
  return none
    ? { changedFiles, filesError: new UnreadableError('GitHub lists none of the changed files') }
    : { changedFiles };
}
