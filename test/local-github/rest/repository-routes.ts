import { ApiError, notAccessible, notFound } from '../http/api-error.ts';
import type { Answer, Call } from '../http/call.ts';
import { ok, param } from '../http/call.ts';
import { linkHeader, paged, pageOf } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { repositoryRoute, route } from '../http/route.ts';
import type { Repository } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import { permissionOf } from '../model/github.ts';
import type { Commit, LoggedCommit } from '../model/history.ts';
import { historyOf } from '../model/history.ts';
import { findCommit } from '../model/revisions.ts';
import { contributorsOf } from '../model/contributors.ts';
import { serializeAccount } from './serialize-account.ts';
import { serializeRepository } from './serialize-repository.ts';
import type { Served } from './served.ts';
import { treeOid } from '../world/snapshot.ts';
import { timestamp } from '../model/timestamp.ts';

/** A repository, its people, its commits and its releases. */
export const repositoryRoutes: readonly Route[] = [
  route('GET /rate_limit', () => ok({ resources: { core: RATE, graphql: RATE }, rate: RATE })),
  repositoryRoute('GET /repos/{owner}/{repo}', ['metadata:read'], (call, repository) =>
    ok(serializeRepository(call.github, repository)),
  ),
  repositoryRoute('GET /repos/{owner}/{repo}/contributors', ['contents:read'], (call, repository) => {
    const people = contributorsOf(repository.recorded.contributors);
    if (people === 'too large') {
      throw new ApiError(
        403,
        'The history or contributor list is too large to list contributors for this repository via the API.',
      );
    }
    const isWithAnonymous = ['1', 'true'].includes(call.query.get('anon') ?? '');
    return paged(call, isWithAnonymous ? people : people.filter(({ type }) => type !== 'Anonymous'));
  }),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    ['metadata:read'],
    permission,
  ),
  repositoryRoute('GET /repos/{owner}/{repo}/commits', ['contents:read'], listCommits),
  repositoryRoute('GET /repos/{owner}/{repo}/commits/{ref}', ['contents:read'], (call, repository) => {
    const commit = findCommit(repository, param(call, 'ref'));
    // Of one commit GitHub says 422 where others say 404.
    if (commit === undefined) throw new ApiError(422, `No commit found for SHA: ${param(call, 'ref')}`);
    return ok(serializeCommit(repository, commit));
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/releases', ['contents:read'], (call, repository) =>
    paged(
      call,
      repository.recorded.releases.map((release, place) => serializeRelease(repository, release, place)),
    ),
  ),
  repositoryRoute('GET /repos/{owner}/{repo}/releases/latest', ['contents:read'], (_call, repository) => {
    const release = repository.recorded.releases.find(({ prerelease }) => !prerelease);
    if (release === undefined) throw notFound();
    return ok(serializeRelease(repository, release, 0));
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/tags', ['contents:read'], (call, repository) =>
    paged(
      call,
      repository.recorded.releases.map(({ tag_name }): Served<'tag'> => ({ name: tag_name })),
    ),
  ),
  repositoryRoute('GET /repos/{owner}/{repo}/topics', ['metadata:read'], (_call, { recorded }) =>
    ok({ names: recorded.file.topics }),
  ),
];

const RATE = { limit: 5000, remaining: 5000, used: 0, reset: 0 };

/** Only those who may write to a repository learn what others may do there. */
function permission(call: Call, repository: Repository): Answer {
  const { caller } = call;
  if (caller.kind === 'installation' && !caller.token.repositories.includes(repository))
    throw notAccessible();
  if (caller.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
  if (
    caller.kind === 'person' &&
    !['admin', 'maintain', 'write'].includes(permissionOf(repository, caller.account.login))
  ) {
    throw new ApiError(403, 'Must have push access to view collaborator permission.');
  }
  const login = param(call, 'username');
  const role = permissionOf(repository, login);
  // The coarse field knows neither maintain nor triage.
  const coarse = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none',
  };
  const answer: Served<'repository-collaborator-permission'> = {
    permission: coarse[role],
    role_name: role,
    user: { ...serializeAccount({ login, type: 'User' }), role_name: role },
  };
  return ok(answer);
}

function listCommits(call: Call, repository: Repository): Answer {
  const commit = findCommit(repository, call.query.get('sha') ?? 'HEAD');
  if (commit === undefined) throw new ApiError(409, 'Git Repository is empty.');
  const [since, until] = [call.query.get('since'), call.query.get('until')];
  const history = historyOf(repository, commit, {
    ...(since !== null && { since: new Date(since) }),
    ...(until !== null && { until: new Date(until) }),
  });
  const page = pageOf(call);
  const places = Array.from(
    { length: Math.max(0, Math.min(page.to, history.total) - page.from) },
    (_, i) => page.from + i,
  );
  return {
    status: 200,
    body: places.map((place) => serializeCommit(repository, history.at(place))),
    headers: linkHeader(call, page, history.total),
  };
}

/** Where the contents are not known, the commit stands for its tree. */
function treeOf(commit: LoggedCommit | Commit): string {
  return 'tree' in commit ? treeOid(commit.tree, '') : commit.oid;
}

export function serializeCommit(repository: Repository, commit: LoggedCommit | Commit): Served<'commit'> {
  const { author, committer = author } = commit;
  const date = timestamp(commit.committedAt);
  const tree = treeOf(commit);
  const page = `https://github.com/${fullName(repository)}/commit/${commit.oid}`;
  const api = `https://api.github.com/repos/${fullName(repository)}`;
  return {
    sha: commit.oid,
    node_id: `C_${commit.oid}`,
    url: `${api}/commits/${commit.oid}`,
    comments_url: `${api}/commits/${commit.oid}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.oid}`,
      author: { name: author.name, email: author.email, date },
      committer: { name: committer.name, email: committer.email, date },
      message: commit.message,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      comment_count: 0,
    },
    author: author.account && serializeAccount(author.account),
    committer: committer.account && serializeAccount(committer.account),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: page.replace(commit.oid, sha),
    })),
    html_url: page,
  };
}

function serializeRelease(
  repository: Repository,
  release: Repository['recorded']['releases'][number],
  place: number,
): Served<'release'> {
  const published = timestamp(new Date(release.published_at));
  return {
    id: repository.id * 1000 + place,
    tag_name: release.tag_name,
    name: release.tag_name,
    draft: false,
    prerelease: release.prerelease,
    created_at: published,
    published_at: published,
    html_url: `https://github.com/${fullName(repository)}/releases/tag/${release.tag_name}`,
  };
}
