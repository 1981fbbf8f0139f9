import { z } from 'zod';
import type { UnavailableReason } from '../facts/fact.ts';
import type {
  Commit,
  CommitHistory,
  ProjectPullRequest,
  PullRequestActivity,
  Release,
  RepositoryMetadata,
} from '../facts/repository-facts.ts';
import { type CommitNode, type RepositoryNode, MONTHS } from './repository-query.ts';

const RELEASES = 20;
const count = z.object({ totalCount: z.number() });

export function metadataOf(node: RepositoryNode): RepositoryMetadata {
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
export function historyOf(node: RepositoryNode, uncounted?: UnavailableReason): CommitHistory | undefined {
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
export function pullRequestsOf({ merged, waiting }: RepositoryNode): PullRequestActivity | undefined {
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
export function releasesOf(node: RepositoryNode): readonly Release[] {
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
