import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangedFile } from '../../landscape/changed-file.ts';
import { query, requireWhole } from '../client/answers.ts';
import { readChangedFilesPage, readFurtherChangedFiles } from './changed-files.ts';
import type { GitHub } from '../client/github.ts';
import { CONFIGURATION_VALUES, configurationTextsOf } from './read-configuration.ts';
import { type Posted, readPosted } from './read-posted.ts';
import { neighboursOf } from './posted-check-run.ts';
import {
  CHECK_RUN_NAME,
  HEAD_QUERY,
  PULL_REQUEST_QUERY,
  headAnswer,
  pullRequestAnswer,
} from './pull-request-query.ts';
import type { PullRequestPlace, PullRequestSnapshot, RepositoryName } from './pull-request-snapshot.ts';
import { UnreadableError } from '../client/request-failure.ts';

/** GitHub lists no more: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const FILES_LISTED = 3000;

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

export interface PullRequestOptions {
  /** Absent in a dry run: nothing that was posted is then this program's own. */
  readonly appId?: number;
}

/** GitHub tells of a change before each of its databases has it: so long it is waited for, and then believed. */
const LAG_MS = [1_000, 2_000] as const;

/** The pull request as `readPullRequest` finds it, once that is no older than what a delivery told of. */
export async function readPullRequestAsOf(
  github: GitHub,
  repository: RepositoryName,
  number: number,
  {
    asOf,
    signal,
    ...options
  }: PullRequestOptions & { readonly asOf: string | undefined; readonly signal: AbortSignal | undefined },
): Promise<PullRequestSnapshot | undefined> {
  for (const pause of LAG_MS) {
    const read = await readPullRequest(github, repository, number, options);
    const isBehind = read === undefined || Date.parse(read.updatedAt ?? '') < Date.parse(asOf ?? '');
    if (asOf === undefined || !isBehind) return read;
    await sleep(pause, undefined, signal === undefined ? {} : { signal });
  }
  return readPullRequest(github, repository, number, options);
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
  const [read, first] = await Promise.all([
    readFirstPages(github, place, options),
    orError(readChangedFilesPage(github, place, 1)),
  ]);
  if (read === undefined) return undefined;
  const node = read.pullRequest;
  const [further, { nodeIds, ...posted }] = await Promise.all([
    orError(readFurtherChangedFiles(github, place, Math.min(node.changedFiles, FILES_LISTED))),
    readPosted(github, place, read),
  ]);
  return {
    repository,
    ...(read.repositoryUrl === undefined ? {} : { repositoryUrl: read.repositoryUrl }),
    number,
    state: STATES[node.state],
    updatedAt: node.updatedAt,
    isDraft: node.isDraft,
    text: { title: node.title, body: node.body, author: node.author?.login ?? 'ghost' },
    headSha: node.headRefOid,
    baseRef: node.baseRefName,
    tipSha: node.baseRef?.target?.oid ?? node.baseRefOid,
    ...filesOf(first, further, node.changedFiles),
    areFilesTruncated: node.changedFiles > FILES_LISTED,
    configurations: read.configurations,
    ...posted,
    ...(options.appId === undefined ? {} : { nodeIds }),
  };
}

/** What stands on it right now, for who has read the rest; undefined where it is not to be seen any more. */
export async function readAgain(
  github: GitHub,
  place: PullRequestPlace,
  options: PullRequestOptions,
): Promise<Posted | undefined> {
  const read = await readFirstPages(github, place, options);
  return read && readPosted(github, place, read);
}

export interface Head {
  readonly sha: string | undefined;
  /** The numbers of other pull requests with check runs on it. */
  readonly neighbours: readonly number[];
}

export async function readHead(
  github: GitHub,
  place: PullRequestPlace & Pick<PullRequestSnapshot, 'headSha'>,
  appId: number,
): Promise<Head> {
  const variables = { ...place.repository, number: place.number, appId, checkName: CHECK_RUN_NAME };
  const { data } = await query(github, HEAD_QUERY, variables, { answer: headAnswer });
  const neighbours = neighboursOf(data?.commits, place).map(({ number }) => number);
  return { sha: data?.headRefOid, neighbours };
}

async function readFirstPages(
  github: GitHub,
  { repository, number }: PullRequestPlace,
  { appId }: PullRequestOptions,
) {
  const variables = {
    ...repository,
    number,
    ...CONFIGURATION_VALUES,
    isApp: appId !== undefined,
    checkName: CHECK_RUN_NAME,
    appId,
  };
  const { data, errors } = await query(github, PULL_REQUEST_QUERY, variables, { answer: pullRequestAnswer });
  // A part that failed could hide a comment that is there, which would then be written a second time.
  requireWhole({ errors }, 'The pull request');
  const { id: repositoryId, url: repositoryUrl, pullRequest, labels } = data.repository ?? {};
  if (repositoryId === undefined || !pullRequest) return undefined;
  return {
    repositoryId,
    repositoryUrl,
    pullRequest,
    labels: labels ?? undefined,
    configurations: configurationTextsOf(data),
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
  first: readonly ChangedFile[] | Unread,
  further: readonly (readonly ChangedFile[])[] | Unread,
  count: number,
): Pick<PullRequestSnapshot, 'changedFiles' | 'filesError'> {
  if ('error' in first) return { changedFiles: [], filesError: first.error };
  if ('error' in further) return { changedFiles: [], filesError: further.error };
  const pages = [first, ...further];
  const changedFiles = pages.flat();
  // What stands on a page that does not come would pass for unchanged.
  return count > 0 && pages.some((page) => page.length === 0)
    ? { changedFiles, filesError: new UnreadableError('GitHub does not list all of the changed files') }
    : { changedFiles };
}
