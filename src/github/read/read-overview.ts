import { type Fact, type UnavailableReason, ABSENT, known, unavailable } from '../../facts/fact.ts';
import type { FactRequest } from '../../facts/required-facts.ts';
import type {
  Commit,
  CommitHistory,
  ProjectPullRequest,
  PullRequestActivity,
  Release,
  RepositoryFacts,
  RepositoryMetadata,
} from '../../facts/repository-facts.ts';
import { type Answer, ask, missingAfter, missingAt } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import {
  type RepositoryAnswer,
  type CommitNode,
  type RepositoryNode,
  HEALTH_PATHS,
  MONTHS,
  REPOSITORY_QUERY,
  isPublic,
} from './repository-query.ts';
import { isTransient } from '../client/request-failure.ts';
import { z } from 'zod';

const DAY_MS = 86_400_000;
const PERIOD_DAYS = 365 / MONTHS;
const HISTORY = ['repository', 'defaultBranchRef', 'target'];
const NOT_ASKED = unavailable('not-asked');

export interface OverviewOptions {
  readonly now: Date;
  readonly request: Pick<FactRequest, 'extent'>;
  /** Commits by month, which only the repository itself shows. */
  readonly withMonths: boolean;
}

export type Overview = Pick<
  RepositoryFacts,
  'metadata' | 'history' | 'releases' | 'pullRequests' | 'ownerHealthFiles'
>;

/** Without what only some may see: a repository that is not public is absent here, like one that there is not. */
export async function readOverview(
  github: GitHub,
  repository: RepositoryName,
  options: OverviewOptions,
): Promise<Overview> {
  const isEverything = options.request.extent === 'everything';
  try {
    const answer = await queryOverview(github, repository, options);
    const { repository: node, health } = answer.data;
    if (node === null || node === undefined) return allMissing(missingAt(answer.errors, 'repository'));
    if (!isPublic(node)) return allMissing(ABSENT);
    const history = historyOf(node, answer.uncounted);
    return {
      metadata: known(metadataOf(node)),
      history: isEverything ? knownOr(history, missingAt(answer.errors, ...HISTORY)) : NOT_ASKED,
      releases: isEverything ? known(releasesOf(node)) : NOT_ASKED,
      pullRequests: isEverything
        ? knownOr(pullRequestsOf(node), missingAt(answer.errors, 'repository', 'merged'))
        : NOT_ASKED,
      ownerHealthFiles: isEverything ? healthOf(health, missingAt(answer.errors, 'health')) : NOT_ASKED,
    };
  } catch (error) {
    return allMissing(missingAfter(error));
  }
}

interface OverviewAnswer extends Answer<RepositoryAnswer> {
  /** Why the commits were not counted by month, though that was asked. */
  readonly uncounted?: UnavailableReason;
}

/** Asks once with everything, and where that is too much for GitHub, without counting by month. */
async function queryOverview(
  github: GitHub,
  repository: RepositoryName,
  { now, request, withMonths }: OverviewOptions,
): Promise<OverviewAnswer> {
  const everything = request.extent === 'everything';
  const variables = {
    ...repository,
    ...periodsBefore(now),
    everything,
    withMonths: everything && withMonths,
  };
  if (!variables.withMonths) {
    return ask(github, REPOSITORY_QUERY, variables);
  }
  let missing: Fact<never>;
  try {
    const answer = await ask(github, REPOSITORY_QUERY, variables, { retries: 1 });
    missing = missingAt(answer.errors, ...HISTORY);
    if (missing.status === 'absent') return answer;
  } catch (error) {
    if (!isTransient(error)) throw error;
    missing = missingAfter(error);
  }
  const without = { ...variables, withMonths: false };
  const answer = await ask(github, REPOSITORY_QUERY, without);
  return missing.status === 'unavailable' ? { ...answer, uncounted: missing.reason } : answer;
}

function periodsBefore(now: Date): Readonly<Record<string, string>> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  const periods = Array.from({ length: MONTHS }, (_, index) => [
    [`since${index}`, daysAgo((MONTHS - index) * PERIOD_DAYS)],
    [`until${index}`, daysAgo((MONTHS - index - 1) * PERIOD_DAYS)],
  ]);
  return Object.fromEntries(periods.flat());
}

function allMissing(missing: Fact<never>): Overview {
  return {
    metadata: missing,
    history: missing,
    releases: missing,
    pullRequests: missing,
    ownerHealthFiles: missing,
  };
}

function knownOr<T>(value: T | undefined, missing: Fact<never>): Fact<T> {
  return value === undefined ? missing : known(value);
}

function healthOf(
  health: RepositoryAnswer['health'],
  missing: Fact<never>,
): RepositoryFacts['ownerHealthFiles'] {
  if (health === null || health === undefined) return missing;
  if (!isPublic(health)) return ABSENT;
  const files = HEALTH_PATHS.map((path, index) => [path, health[`h${index}`]?.text] as const);
  return known(
    Object.fromEntries(files.filter((file): file is [string, string] => typeof file[1] === 'string')),
  );
}

const RELEASES = 20;
const count = z.object({ totalCount: z.number() });

function metadataOf(node: RepositoryNode): RepositoryMetadata {
  const { homepageUrl, parent, licenseInfo, defaultBranchRef } = node;
  const headSha = defaultBranchRef?.target?.oid;
  return {
    nameWithOwner: node.nameWithOwner,
    description: node.description ?? '',
    defaultBranch: defaultBranchRef?.name ?? '',
    createdAt: node.createdAt,
    isArchived: node.isArchived,
    isDisabled: node.isDisabled,
    isFork: node.isFork,
    isMirror: node.isMirror,
    hasIssues: node.hasIssuesEnabled,
    hasDiscussions: node.hasDiscussionsEnabled,
    stars: node.stargazerCount,
    topics: node.repositoryTopics?.nodes.map(({ topic }) => topic.name) ?? [],
    ownerType: node.owner.__typename === 'Organization' ? 'Organization' : 'User',
    ...(headSha === undefined ? {} : { headSha }),
    ...(typeof homepageUrl === 'string' && homepageUrl !== '' ? { homepageUrl } : {}),
    ...(parent === null || parent === undefined ? {} : { parent: parent.nameWithOwner }),
    ...(typeof licenseInfo?.spdxId === 'string' ? { licenceSpdxId: licenseInfo.spdxId } : {}),
  };
}

/** Undefined for a repository without commits; `uncounted` tells why there is no count by month. */
function historyOf(node: RepositoryNode, uncounted?: UnavailableReason): CommitHistory | undefined {
  const target = node.defaultBranchRef?.target;
  const history = target?.history;
  if (target === null || target === undefined || history === undefined) return undefined;
  const perMonth = Array.from({ length: MONTHS }, (_, month) => count.safeParse(target[`m${month}`]))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data.totalCount);
  return {
    total: history.totalCount,
    recent: history.nodes.map((commit) => commitOf(commit)),
    perMonth: perMonth.length === MONTHS ? perMonth : [],
    ...(uncounted === undefined ? {} : { missing: uncounted }),
  };
}

export function commitOf(node: CommitNode): Commit {
  const login = node.author?.user?.login;
  return {
    sha: node.oid,
    committedAt: node.committedDate,
    authorName: node.author?.name ?? '',
    headline: node.messageHeadline,
    ...(login === undefined ? {} : { authorLogin: login }),
  };
}

/** Undefined where GitHub told of none of them. */
function pullRequestsOf({ merged, waiting }: RepositoryNode): PullRequestActivity | undefined {
  if (!merged || !waiting) return undefined;
  return { merged: merged.nodes.flatMap(pullRequestOf), waiting: waiting.nodes.flatMap(pullRequestOf) };
}

type PullRequestNode = NonNullable<RepositoryNode['merged']>['nodes'][number];

function pullRequestOf(node: PullRequestNode): readonly ProjectPullRequest[] {
  const { author, mergedBy, authorAssociation } = node;
  const at = node.mergedAt ?? node.createdAt;
  if (at === undefined) return [];
  return [
    {
      at,
      authorAssociation,
      ...(author ? { author: { login: author.login, accountType: author.__typename } } : {}),
      ...(mergedBy ? { mergedByLogin: mergedBy.login } : {}),
    },
  ];
}

/** Releases and the tags that are none, newest first. */
function releasesOf(node: RepositoryNode): readonly Release[] {
  const drawn = (node.releases?.nodes ?? []).filter((release) => !release.isDraft);
  const releases = drawn.map(({ tagName, publishedAt, createdAt, isPrerelease }): Release => {
    return { name: tagName, publishedAt: publishedAt ?? createdAt, isPrerelease, kind: 'release' };
  });
  const released = new Set(releases.map((release) => release.name));
  const tags = (node.refs?.nodes ?? []).flatMap(({ name, target }): readonly Release[] => {
    const date = target?.tagger?.date ?? target?.committedDate ?? target?.target?.committedDate;
    const isNew = typeof date === 'string' && !released.has(name);
    return isNew ? [{ name, publishedAt: date, isPrerelease: false, kind: 'tag' }] : [];
  });
  return [...releases, ...tags]
    .toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .slice(0, RELEASES);
}
