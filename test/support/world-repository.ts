import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ABSENT, known, unavailable } from '../../src/facts/fact.ts';
import type { Fact } from '../../src/facts/fact.ts';
import type {
  Commit,
  CommitHistory,
  ContributorCount,
  Release,
  RepositoryFacts,
  RepositoryMetadata,
  Tree,
} from '../../src/facts/repository-facts.ts';

const DAY = 86_400_000;
const MAXIMUM_BYTES = 1_000_000;

/** Paths of a tree whose contents are read. */
export type SelectFiles = (tree: Tree) => readonly string[];

/** What the reader gives back for a repository of a world, the owner's health files aside. */
export function readRepository(folder: string, now: Date, selectFiles: SelectFiles): RepositoryFacts {
  const json = readJson(join(folder, 'repository.json')) as RepositoryJson;
  const commits = readJsonIfThere(join(folder, 'commits.json')) as CommitsJson | undefined;
  const tree = readTree(folder, json.tree_truncated ?? false);
  return {
    asked: json.full_name,
    metadata: known(readMetadata(json, commits)),
    history: commits === undefined ? ABSENT : known(readHistory(commits, now)),
    releases: known(readReleases(folder)),
    tree: tree === undefined ? ABSENT : known(tree),
    files: tree === undefined ? {} : readFiles(folder, tree, selectFiles),
    archive: unavailable('not-asked'),
    contributors: readContributors(folder),
    pullRequests: readPullRequests(folder),
    ownerHealthFiles: unavailable('not-asked'),
  };
}

/** What the reader gives back for a name that GitHub does not know. */
export function noRepository(asked: string): RepositoryFacts {
  return {
    asked,
    metadata: ABSENT,
    history: ABSENT,
    releases: ABSENT,
    tree: ABSENT,
    files: {},
    archive: unavailable('not-asked'),
    contributors: ABSENT,
    pullRequests: ABSENT,
    ownerHealthFiles: ABSENT,
  };
}

function readPullRequests(folder: string): RepositoryFacts['pullRequests'] {
  const rows = readJsonIfThere(join(folder, 'merged-pull-requests.json'));
  if (rows === undefined) return ABSENT;
  const merged = (rows as readonly (readonly [number, string, string, string, string])[]).map(
    ([, at, login, authorAssociation, mergedByLogin]) => ({
      at,
      author: { login, accountType: 'User' },
      authorAssociation,
      mergedByLogin,
    }),
  );
  return known({ merged, waiting: [] });
}

function readMetadata(json: RepositoryJson, commits: CommitsJson | undefined): RepositoryMetadata {
  return {
    nameWithOwner: json.full_name,
    description: json.description ?? '',
    defaultBranch: json.default_branch,
    ...(commits === undefined ? {} : { headSha: commits.head }),
    createdAt: json.created_at ?? commits?.first ?? '1970-01-01T00:00:00Z',
    isArchived: json.archived ?? false,
    isDisabled: json.disabled ?? false,
    isFork: json.fork ?? false,
    isMirror: false,
    hasIssues: json.has_issues ?? true,
    hasDiscussions: json.has_discussions ?? false,
    ...(json.license ? { licenceSpdxId: json.license.spdx_id } : {}),
    stars: json.stargazers_count ?? 0,
    topics: json.topics ?? [],
    ownerType: 'Organization',
  };
}

function readHistory(commits: CommitsJson, now: Date): CommitHistory {
  const perMonth = Array.from({ length: 12 }, () => 0);
  for (const [date] of commits.recent) {
    const month = 11 - Math.floor((now.getTime() - Date.parse(date)) / (30 * DAY));
    if (month >= 0 && month <= 11) perMonth[month] = (perMonth[month] ?? 0) + 1;
  }
  const recent = commits.recent.slice(0, 100).map(([date, login, name, , kind], index) => ({
    sha: index === 0 ? commits.head : index.toString(16).padStart(40, '0'),
    committedAt: new Date(date).toISOString(),
    headline: '',
    ...authorOf(login, name, kind === 'bot'),
  }));
  return { total: commits.total, recent, perMonth, firstCommitAt: commits.first };
}

/** A bot's commits are recorded under its login alone. */
function authorOf(
  login: string | null,
  name: string,
  isBot: boolean,
): Pick<Commit, 'authorName' | 'authorLogin'> {
  if (isBot) return { authorName: login ?? name };
  return login === null ? { authorName: name } : { authorName: name, authorLogin: login };
}

function readReleases(folder: string): readonly Release[] {
  const releases = (readJsonIfThere(join(folder, 'releases.json')) ?? []) as readonly ReleaseJson[];
  return releases.slice(0, 20).map((release) => ({
    name: release.tag_name,
    publishedAt: new Date(release.published_at).toISOString(),
    isPrerelease: release.prerelease,
    kind: 'release',
  }));
}

function readContributors(folder: string): Fact<ContributorCount> {
  const counts = readJsonIfThere(join(folder, 'contributors.json')) as ContributorsJson | undefined;
  if (counts === undefined) return ABSENT;
  return known({
    // GitHub links the first 500 addresses to accounts; those behind them come back without a login.
    logins: Math.min(counts.logins, 500),
    withAnonymous: counts.logins + counts.anonymous,
    isOpenUpwards: counts.logins > 500,
  });
}

function readTree(folder: string, isTruncated: boolean): Tree | undefined {
  const packed = join(folder, 'tree.json.gz');
  const plain = join(folder, 'tree.json');
  if (!existsSync(packed) && !existsSync(plain)) return undefined;
  const text = existsSync(packed)
    ? gunzipSync(readFileSync(packed)).toString('utf8')
    : readFileSync(plain, 'utf8');
  const rows = JSON.parse(text) as readonly (readonly [string, number, string])[];
  return { files: rows.map(([path, bytes, mode]) => ({ path, bytes, mode })), isTruncated };
}

function readFiles(folder: string, tree: Tree, select: SelectFiles): RepositoryFacts['files'] {
  const recorded = readRecorded(folder);
  const inTree = new Map(tree.files.map((file) => [file.path, file]));
  const paths = select(tree);
  const contents = paths.map((path): readonly [string, Fact<string>] => {
    const file = inTree.get(path);
    if (file === undefined || file.mode === '160000') return [path, ABSENT];
    if ((file.bytes ?? 0) > MAXIMUM_BYTES) return [path, unavailable('too-large')];
    return [path, known(recorded[path] ?? '')];
  });
  return Object.fromEntries(contents);
}

/** The contents that a world holds of a repository, by path. */
export function readRecorded(folder: string): Readonly<Record<string, string>> {
  const cwd = join(folder, 'files');
  // `**` leaves dot folders out, `.github` among them.
  const patterns = ['**', '**/.*', '**/.*/**'];
  const found = globSync(patterns, { cwd, withFileTypes: true }).filter((file) => file.isFile());
  return Object.fromEntries(
    found.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(cwd.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

/** Throws where the file is missing or no JSON. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readJsonIfThere(path: string): unknown {
  return existsSync(path) ? readJson(path) : undefined;
}

export interface RepositoryJson {
  readonly full_name: string;
  readonly renamed_from?: readonly string[];
  readonly description?: string | null;
  readonly default_branch: string;
  readonly created_at?: string;
  readonly archived?: boolean;
  readonly disabled?: boolean;
  readonly fork?: boolean;
  readonly has_issues?: boolean;
  readonly has_discussions?: boolean;
  readonly license?: { readonly spdx_id: string } | null;
  readonly stargazers_count?: number;
  readonly topics?: readonly string[];
  readonly tree_truncated?: boolean;
}

interface CommitsJson {
  readonly head: string;
  readonly total: number;
  readonly first: string;
  readonly recent: readonly (readonly [string, string | null, string, string, string])[];
}

interface ReleaseJson {
  readonly tag_name: string;
  readonly published_at: string;
  readonly prerelease: boolean;
}

interface ContributorsJson {
  readonly logins: number;
  readonly anonymous: number;
  readonly bots: number;
}
