import { lastPageOf } from './contributors.ts';
import type { GitHub } from './github.ts';
import { missingToNull } from './missing-to-null.ts';
import type { PublicFiles } from './public-files.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { HEALTH_PATHS } from './repository-query.ts';

/** What GraphQL would answer to the query for a repository. Tags have no dates in REST, months no counts. */
export async function publicRepository(
  github: Pick<GitHub, 'request'>,
  files: PublicFiles,
  { owner, name }: RepositoryName,
): Promise<object> {
  const place = { owner, repo: name };
  const [repository, history, releases, health] = await Promise.all([
    missingToNull(github.request('GET /repos/{owner}/{repo}', place)),
    readHistory(github, { owner, name }),
    missingToNull(github.request('GET /repos/{owner}/{repo}/releases', { ...place, per_page: 10 })),
    readHealth(files, owner),
  ]);
  if (repository === null) return { repository: null, health: null };
  return {
    health,
    repository: {
      nameWithOwner: repository.full_name,
      visibility: visibilityOf(repository),
      description: repository.description,
      homepageUrl: repository.homepage,
      createdAt: repository.created_at,
      isArchived: repository.archived,
      isDisabled: repository.disabled,
      isFork: repository.fork,
      isMirror: typeof repository.mirror_url === 'string',
      hasIssuesEnabled: repository.has_issues,
      hasDiscussionsEnabled: repository.has_discussions ?? false,
      stargazerCount: repository.stargazers_count,
      parent: repository.parent === undefined ? null : parentOf(repository.parent),
      owner: { __typename: repository.owner.type },
      licenseInfo: repository.license === null ? null : { spdxId: repository.license.spdx_id },
      repositoryTopics: { nodes: (repository.topics ?? []).map((topic) => ({ topic: { name: topic } })) },
      defaultBranchRef: history === undefined ? null : { name: repository.default_branch, target: history },
      releases: {
        nodes: (releases ?? []).map((release) => ({
          name: release.name,
          tagName: release.tag_name,
          publishedAt: release.published_at,
          createdAt: release.created_at,
          isPrerelease: release.prerelease,
          isDraft: release.draft,
        })),
      },
    },
  };
}

function visibilityOf({ private: isPrivate }: { readonly private: boolean }): string {
  return isPrivate ? 'PRIVATE' : 'PUBLIC';
}

function parentOf(parent: { readonly full_name: string; readonly private: boolean }): object {
  return { nameWithOwner: parent.full_name, visibility: visibilityOf(parent) };
}

/** Undefined for a repository without commits. */
async function readHistory(
  github: Pick<GitHub, 'request'>,
  { owner, name }: RepositoryName,
): Promise<object | undefined> {
  const place = { owner, repo: name };
  const route = 'GET /repos/{owner}/{repo}/commits';
  const counted = github.request(route, { ...place, per_page: 1 });
  const total = counted.then(({ headers, data }) => ({ data: lastPageOf(headers.link) ?? data.length }));
  const [commits, totalCount] = await Promise.all([
    missingToNull(github.request(route, { ...place, per_page: 100 })),
    missingToNull(total),
  ]);
  const [newest] = commits ?? [];
  if (newest === undefined) return undefined;
  const nodes = (commits ?? []).map(({ sha, commit, author }) => ({
    oid: sha,
    committedDate: commit.committer?.date ?? commit.author?.date,
    messageHeadline: commit.message.split('\n', 1)[0],
    author: { name: commit.author?.name, user: userOf(author) },
  }));
  return { oid: newest.sha, history: { totalCount, pageInfo: { hasNextPage: false }, nodes } };
}

/** GraphQL knows people only; a robot's commits have no user. */
function userOf(author: object | null): { readonly login: string } | null {
  if (author === null || !('login' in author) || typeof author.login !== 'string') return null;
  return 'type' in author && author.type === 'Bot' ? null : { login: author.login };
}

/** Null where the owner has none of them. */
async function readHealth(files: PublicFiles, owner: string): Promise<object | null> {
  const repository = { owner, name: '.github' };
  const found = HEALTH_PATHS.map(
    async (path, index) => [`h${index}`, await files.object(repository, `HEAD:${path}`, 'text')] as const,
  );
  const health = await Promise.all(found);
  // Without a token nothing else can be read.
  const visibility = 'PUBLIC';
  return health.every(([, file]) => file === null) ? null : { visibility, ...Object.fromEntries(health) };
}
