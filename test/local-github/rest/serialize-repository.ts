import type { Account, Repository } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import type { GitHub } from '../model/github.ts';
import { accountId, ownerOf } from '../model/github.ts';
import { timestamp } from '../model/timestamp.ts';
import { addressesBelow } from './addresses.ts';
import { LONG_AGO, serializeAccount } from './serialize-account.ts';
import type { Served } from './served.ts';

export function createdAtOf(github: GitHub, { recorded }: Repository): string {
  const date = recorded.file.created_at ?? recorded.commits?.first ?? github.now();
  return timestamp(new Date(date));
}

export function pushedAtOf(github: GitHub, repository: Repository): string {
  const { file, commits } = repository.recorded;
  return timestamp(new Date(file.pushed_at ?? commits?.recent[0]?.[0] ?? createdAtOf(github, repository)));
}

const OF_A_REPOSITORY = [
  'archive',
  'assignees',
  'blobs',
  'branches',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git_commits',
  'git_refs',
  'git_tags',
  'hooks',
  'issue_comment',
  'issue_events',
  'issues',
  'keys',
  'labels',
  'languages',
  'merges',
  'milestones',
  'notifications',
  'pulls',
  'releases',
  'stargazers',
  'statuses',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'trees',
] as const;

/** What no world holds, and nobody asks for. */
const NOT_RECORDED = {
  forks: 0,
  forks_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  network_count: 0,
  subscribers_count: 0,
  size: 0,
  language: null,
  has_downloads: true,
  has_pages: false,
  has_projects: false,
  has_wiki: false,
};

/** What follows from its name. */
function namedFields(name: string, owner: Account) {
  const url = `https://api.github.com/repos/${name}`;
  return {
    name: name.slice(name.indexOf('/') + 1),
    full_name: name,
    owner: serializeAccount(owner),
    html_url: `https://github.com/${name}`,
    url,
    ...addressesBelow(url, OF_A_REPOSITORY),
    clone_url: `https://github.com/${name}.git`,
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    svn_url: `https://github.com/${name}`,
    ...NOT_RECORDED,
  };
}

export function serializeRepository(github: GitHub, repository: Repository): Served<'full-repository'> {
  const { file } = repository.recorded;
  const parent = file.parent?.full_name;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    ...namedFields(fullName(repository), ownerOf(repository)),
    private: file.private,
    visibility: file.private ? 'private' : 'public',
    description: file.description,
    homepage: file.homepage,
    fork: file.fork,
    ...(parent !== undefined && { parent: { full_name: parent }, source: { full_name: parent } }),
    created_at: createdAtOf(github, repository),
    updated_at: pushedAtOf(github, repository),
    pushed_at: pushedAtOf(github, repository),
    default_branch: file.default_branch,
    stargazers_count: file.stargazers_count,
    watchers_count: file.stargazers_count,
    watchers: file.stargazers_count,
    topics: file.topics,
    has_issues: file.has_issues,
    has_discussions: file.has_discussions,
    archived: file.archived,
    disabled: file.disabled,
    mirror_url: file.mirror_url,
    license: file.license === null ? null : licenseOf(file.license),
  };
}

/** Where a pull request comes from: a repository that is named, but that no world holds. */
export function serializeFork(name: string, { isFork, defaultBranch }: Fork): Served<'repository'> {
  return {
    id: accountId(name),
    node_id: `R_${accountId(name)}`,
    ...namedFields(name, { login: name.slice(0, name.indexOf('/')), type: 'User' }),
    private: false,
    visibility: 'public',
    description: null,
    homepage: null,
    fork: isFork,
    ...LONG_AGO,
    pushed_at: LONG_AGO.updated_at,
    default_branch: defaultBranch,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    topics: [],
    has_issues: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    mirror_url: null,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
  };
}

interface Fork {
  readonly isFork: boolean;
  readonly defaultBranch: string;
}

export function licenseOf(license: {
  readonly spdx_id: string;
  readonly key?: string | undefined;
  readonly name?: string | undefined;
}): {
  readonly key: string;
  readonly name: string;
  readonly spdx_id: string;
  readonly url: string | null;
} {
  const isOther = license.spdx_id === 'NOASSERTION';
  const key = license.key ?? (isOther ? 'other' : license.spdx_id.toLowerCase());
  return {
    key,
    name: license.name ?? (isOther ? 'Other' : license.spdx_id),
    spdx_id: license.spdx_id,
    url: isOther ? null : `https://api.github.com/licenses/${key}`,
  };
}
