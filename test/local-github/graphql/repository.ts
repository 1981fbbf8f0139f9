import type { Label, Repository } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import { type GitHub, findRepository, ownerOf } from '../model/github.ts';
import type { Commit } from '../model/history.ts';
import { findCommit } from '../model/revisions.ts';
import { findLabel } from '../model/labels.ts';
import { createdAtOf, licenseOf, pushedAtOf } from '../rest/serialize-repository.ts';
import type { ReleasesFile } from '../world/recorded.ts';
import { sha1 } from '../world/snapshot.ts';
import { connection, listed } from './connection.ts';
import type { Asker, Fields } from './fields.ts';
import { refuseArguments } from './fields.ts';
import { commitFields, loggedCommitFields, objectFields } from './git-objects.ts';
import { actorFields } from './people.ts';
import { timestamp } from '../model/timestamp.ts';

export function repositoryFields(asker: Asker, repository: Repository): Fields {
  asker.check(repository, 'metadata:read');
  return {
    ...describingFields(asker, repository),
    ...gitFields(asker, repository),
    ...labelListFields(asker, repository),
  };
}

function describingFields({ github }: Asker, repository: Repository): Fields {
  const { file } = repository.recorded;
  const name = fullName(repository);
  const parent = file.parent?.full_name;
  return {
    __typename: 'Repository',
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: name,
    owner: actorFields(ownerOf(repository)),
    url: `${github.webUrl}/${name}`,
    resourcePath: `/${name}`,
    description: file.description,
    homepageUrl: file.homepage,
    isArchived: file.archived,
    isDisabled: file.disabled,
    isEmpty: repository.branches.size === 0,
    isFork: file.fork,
    isMirror: file.mirror_url !== null,
    mirrorUrl: file.mirror_url,
    isPrivate: file.private,
    visibility: file.private ? 'PRIVATE' : 'PUBLIC',
    parent: parent === undefined ? null : parentFields(github, parent),
    createdAt: createdAtOf(github, repository),
    pushedAt: pushedAtOf(github, repository),
    updatedAt: pushedAtOf(github, repository),
    hasIssuesEnabled: file.has_issues,
    hasDiscussionsEnabled: file.has_discussions,
    stargazerCount: file.stargazers_count,
    licenseInfo: file.license === null ? null : licenseFields(licenseOf(file.license)),
    repositoryTopics: (args: Fields) =>
      connection(listed('repositoryTopics', file.topics), args, (topic) => ({ topic: { name: topic } })),
  };
}

/** Of a parent that no world holds only the name is known; it is public. */
function parentFields(github: GitHub, nameWithOwner: string): Fields {
  const [owner = '', name = ''] = nameWithOwner.split('/');
  const isPrivate = findRepository(github, owner, name)?.recorded.file.private === true;
  return { __typename: 'Repository', nameWithOwner, visibility: isPrivate ? 'PRIVATE' : 'PUBLIC' };
}

function licenseFields(license: ReturnType<typeof licenseOf>): Fields {
  const { key, name, spdx_id: spdxId, url } = license;
  return { __typename: 'License', id: `L_${key}`, key, name, spdxId, url };
}

function gitFields(asker: Asker, repository: Repository): Fields {
  const { file, releases } = repository.recorded;
  return {
    defaultBranchRef: () => refFields(asker, repository, file.default_branch),
    ref: ({ qualifiedName }: Fields) =>
      refFields(asker, repository, String(qualifiedName).replace(/^refs\/heads\//, '')),
    object: (args: Fields) => objectFields(asker, repository, args),
    releases: (args: Fields) => {
      asker.check(repository, 'contents:read');
      return connection(listed('releases', inOrder(releases, args)), args, (release) => ({
        __typename: 'Release',
        name: release.tag_name,
        tagName: release.tag_name,
        isPrerelease: release.prerelease,
        isDraft: false,
        createdAt: timestamp(new Date(release.published_at)),
        publishedAt: timestamp(new Date(release.published_at)),
        url: `https://github.com/${fullName(repository)}/releases/tag/${release.tag_name}`,
      }));
    },
    refs: (args: Fields) => {
      asker.check(repository, 'contents:read');
      refuseArguments('Repository.refs', args, 'query', 'direction');
      return args['refPrefix'] === 'refs/tags/'
        ? tagFields(repository, args)
        : branchFields(asker, repository, args);
    },
  };
}

/** Newest first, as they are recorded, unless another order is asked for. */
function inOrder(releases: ReleasesFile, args: Fields): ReleasesFile {
  const { field, direction } = (args['orderBy'] ?? { field: 'CREATED_AT', direction: 'DESC' }) as Fields;
  const sorted = [...releases].sort((a, b) =>
    field === 'NAME'
      ? a.tag_name < b.tag_name
        ? -1
        : 1
      : new Date(a.published_at).getTime() - new Date(b.published_at).getTime(),
  );
  return direction === 'DESC' ? sorted.reverse() : sorted;
}

function branchFields(asker: Asker, repository: Repository, args: Fields): Fields {
  const names = [...repository.branches.keys()].sort();
  return connection(listed('refs', names), args, (name) => refFields(asker, repository, name));
}

/** By name unless another order is asked for. */
function tagFields(repository: Repository, args: Fields): Fields {
  const { field = 'ALPHABETICAL', direction = 'ASC' } = (args['orderBy'] ?? {}) as Fields;
  const ofRelease = repository.recorded.releases.map(({ tag_name, published_at }) => ({
    name: tag_name,
    at: new Date(published_at),
  }));
  const tags = ofRelease.sort((a, b) =>
    field === 'TAG_COMMIT_DATE' ? a.at.getTime() - b.at.getTime() : a.name < b.name ? -1 : 1,
  );
  if (direction === 'DESC') tags.reverse();
  return connection(listed('refs', tags), args, ({ name, at }) => ({
    __typename: 'Ref',
    id: `REF_${name}`,
    name,
    prefix: 'refs/tags/',
    target: loggedCommitFields(repository, {
      oid: sha1(`${fullName(repository)} ${name}`),
      committedAt: at,
      message: name,
      author: { name: 'Not recorded', email: 'tag@example.invalid', account: null },
      parents: [],
    }),
  }));
}

export function refFields(asker: Asker, repository: Repository, branch: string): Fields | null {
  const commit: Commit | undefined = repository.branches.has(branch)
    ? findCommit(repository, branch)
    : undefined;
  if (commit === undefined) return null;
  return {
    __typename: 'Ref',
    id: `REF_${branch}`,
    name: branch,
    prefix: 'refs/heads/',
    target: () => {
      asker.check(repository, 'contents:read');
      return commitFields(asker, repository, commit);
    },
  };
}

function labelListFields(asker: Asker, repository: Repository): Fields {
  return {
    labels: (args: Fields) => {
      asker.check(repository, 'issues:read', 'pull_requests:read');
      const query = typeof args['query'] === 'string' ? args['query'].toLowerCase() : '';
      const found = [...repository.labels.values()].filter((label) => matchesLabel(label, query));
      return connection(listed('labels', found), args, labelFields);
    },
    label: ({ name }: Fields) => {
      asker.check(repository, 'issues:read', 'pull_requests:read');
      const label = findLabel(repository, String(name));
      return label === undefined ? null : labelFields(label);
    },
  };
}

/** GitHub looks for the words of the query in names and descriptions. */
function matchesLabel({ name, description }: Label, query: string): boolean {
  const text = `${name} ${description ?? ''}`.toLowerCase();
  return query.split(/[\s/]+/).every((word) => text.includes(word));
}

export function labelFields({ id, name, color, description }: Label): Fields {
  return { __typename: 'Label', id: `LA_${id}`, name, color, description };
}
