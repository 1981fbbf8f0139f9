import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ABSENT, known, unavailable } from '../../src/facts/fact.ts';
import type { Fact } from '../../src/facts/fact.ts';
import type { ProjectFacts, ProjectHome, PullRequestText } from '../../src/facts/project-facts.ts';
import type {
  CommitHistory,
  ContributorCount,
  Release,
  RepositoryFacts,
  RepositoryMetadata,
  Tree,
} from '../../src/facts/repository-facts.ts';
import type { EntryChange } from '../../src/landscape/entry-change.ts';
import type { Entry } from '../../src/landscape/entry.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import type { RequirementId } from '../../src/vocabulary/requirement-id.ts';
import type { Tier } from '../../src/vocabulary/tier.ts';
import { aLink, anEntry } from './an-entry.ts';

/** What a careful maintainer would say of one entry: `expected.json`, one of its `entries`. */
export interface ExpectedEntry {
  readonly name: string;
  readonly change: EntryChange['kind'];
  readonly tier: Tier;
  readonly list?: string;
  readonly requirements?: Readonly<Partial<Record<RequirementId, readonly Outcome[]>>>;
}

export interface Proposal {
  readonly pullRequest: PullRequestText;
  readonly change: EntryChange;
  readonly facts: ProjectFacts;
  readonly expected: ExpectedEntry;
}

export interface WorldFacts {
  readonly now: Date;
  readonly proposals: readonly Proposal[];
}

export interface WorldOptions {
  /** Which contents are read of a tree. Absent: all that the world holds. */
  readonly selectFiles?: (tree: Tree) => readonly string[];
  /** `owner/name` of the repositories to search besides. Absent: all others that the world holds. */
  readonly selectRelated?: (repository: RepositoryFacts) => readonly string[];
}

const DAY = 86_400_000;
const MAXIMUM_BYTES = 1_000_000;

/** The proposals of a world folder, with the facts that the program would read of them from GitHub. */
export function readWorldFacts(world: string, options: WorldOptions = {}): WorldFacts {
  const now = new Date(readJson<{ now: string }>(join(world, 'world.json')).now);
  const reader = new WorldReader(world, now, options);
  const folders = globSync('pull-requests/*/*/*/expected.json', { cwd: world });
  return { now, proposals: folders.flatMap((path) => reader.proposalsOf(join(world, path, '..'))) };
}

class WorldReader {
  private readonly world: string;
  private readonly now: Date;
  private readonly options: WorldOptions;
  /** Folders by every name that the repository answers to, in lower case. */
  private readonly folders = new Map<string, string>();

  constructor(world: string, now: Date, options: WorldOptions) {
    this.world = world;
    this.now = now;
    this.options = options;
    for (const path of globSync('repositories/*/*/repository.json', { cwd: world })) {
      const folder = join(world, path, '..');
      const { full_name, renamed_from = [] } = readJson<RepositoryJson>(join(world, path));
      for (const name of [full_name, ...renamed_from]) this.folders.set(name.toLowerCase(), folder);
    }
  }

  proposalsOf(folder: string): readonly Proposal[] {
    const { title, body, author } = readJson<PullRequestJson>(join(folder, 'pull-request.json'));
    const { entries } = readJson<{ entries: readonly ExpectedEntry[] }>(join(folder, 'expected.json'));
    return entries.flatMap((expected) => {
      const change = readChange(folder, expected);
      if (change === undefined) return [];
      const pullRequest = { title, body: body ?? '', author: author.login };
      return [{ pullRequest, change, facts: this.factsOf(change), expected }];
    });
  }

  private factsOf(change: EntryChange): ProjectFacts {
    const home = homeOf(change.kind === 'removed' ? change.before : change.after);
    if (home.kind !== 'github') return { home, related: [] };
    const repository = this.repositoryFacts(home.nameWithOwner);
    const related = this.relatedNames(repository).map((name) => this.repositoryFacts(name));
    return { home, repository, related };
  }

  private relatedNames(repository: RepositoryFacts): readonly string[] {
    if (this.options.selectRelated !== undefined) return this.options.selectRelated(repository);
    const own = this.folders.get(repository.asked.toLowerCase());
    const others = [...new Set(this.folders.values())].filter((folder) => folder !== own);
    return others
      .filter((folder) => existsSync(join(folder, 'commits.json')))
      .map((folder) => readJson<RepositoryJson>(join(folder, 'repository.json')).full_name);
  }

  private repositoryFacts(asked: string): RepositoryFacts {
    const folder = this.folders.get(asked.toLowerCase());
    if (folder === undefined) return noRepository(asked);
    const json = readJson<RepositoryJson>(join(folder, 'repository.json'));
    const commits = readJsonIfThere<CommitsJson>(join(folder, 'commits.json'));
    const tree = readTree(folder, json.tree_truncated ?? false);
    return {
      asked,
      metadata: known(readMetadata(json, commits)),
      history: commits === undefined ? ABSENT : known(readHistory(commits, this.now)),
      releases: known(readReleases(folder)),
      tree: tree === undefined ? ABSENT : known(tree),
      files: tree === undefined ? {} : readFiles(folder, tree, this.options.selectFiles),
      contributors: readContributors(folder),
      ownerHealthFiles: this.ownerHealthFiles(json.full_name),
    };
  }

  private ownerHealthFiles(nameWithOwner: string): RepositoryFacts['ownerHealthFiles'] {
    const folder = this.folders.get(`${nameWithOwner.split('/')[0]?.toLowerCase()}/.github`);
    return folder === undefined ? ABSENT : known(readRecorded(folder));
  }
}

function noRepository(asked: string): RepositoryFacts {
  return {
    asked,
    metadata: ABSENT,
    history: ABSENT,
    releases: ABSENT,
    tree: ABSENT,
    files: {},
    contributors: ABSENT,
    ownerHealthFiles: ABSENT,
  };
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
    // A bot's commits are recorded under its login alone.
    authorName: kind === 'bot' ? (login ?? name) : name,
    ...(kind === 'bot' || login === null ? {} : { authorLogin: login }),
    headline: '',
  }));
  return { total: commits.total, recent, perMonth, firstCommitAt: commits.first };
}

function readReleases(folder: string): readonly Release[] {
  const releases = readJsonIfThere<readonly ReleaseJson[]>(join(folder, 'releases.json')) ?? [];
  return releases.slice(0, 20).map((release) => ({
    name: release.tag_name,
    publishedAt: new Date(release.published_at).toISOString(),
    isPrerelease: release.prerelease,
    kind: 'release',
  }));
}

function readContributors(folder: string): Fact<ContributorCount> {
  const counts = readJsonIfThere<ContributorsJson>(join(folder, 'contributors.json'));
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

function readFiles(
  folder: string,
  tree: Tree,
  select: WorldOptions['selectFiles'],
): RepositoryFacts['files'] {
  const recorded = readRecorded(folder);
  const inTree = new Map(tree.files.map((file) => [file.path, file]));
  const paths = select?.(tree) ?? Object.keys(recorded);
  const contents = paths.map((path): readonly [string, Fact<string>] => {
    const file = inTree.get(path);
    if (file === undefined || file.mode === '160000') return [path, ABSENT];
    if (file.bytes > MAXIMUM_BYTES) return [path, unavailable('too-large')];
    return [path, known(recorded[path] ?? '')];
  });
  return Object.fromEntries(contents);
}

function readRecorded(folder: string): Readonly<Record<string, string>> {
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

function readChange(folder: string, expected: ExpectedEntry): EntryChange | undefined {
  const before = readEntry(folder, 'base', expected);
  const after = readEntry(folder, 'head', expected);
  if (expected.change === 'added') return after && { kind: 'added', after };
  if (expected.change === 'removed') return before && { kind: 'removed', before };
  return before && after && { kind: expected.change, before, after };
}

/** The entry of that name in one side's lists; of a JavaScript list, its name and addresses alone. */
function readEntry(folder: string, side: string, expected: ExpectedEntry): Entry | undefined {
  const lists = expected.list
    ? [expected.list]
    : globSync('src/data/pages/*/*.{json,js}', { cwd: join(folder, side) });
  for (const list of lists) {
    const path = join(folder, side, list);
    const fields = existsSync(path) ? parseList(path).find(({ name }) => name === expected.name) : undefined;
    if (fields === undefined) continue;
    const repositoryUrl = fields.urls.find(({ url }) => /^https?:\/\/github\.com\//i.test(url))?.url;
    const { repositoryUrl: _, ...entry } = anEntry({
      list,
      family: list.split('/').at(-2) ?? '',
      tier: expected.tier,
      name: expected.name,
      urls: fields.urls.map(({ label, url }) => aLink(url, label)),
      fields: { ...fields },
    });
    return repositoryUrl === undefined ? entry : { ...entry, repositoryUrl };
  }
  return undefined;
}

function parseList(path: string): readonly EntryJson[] {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) {
    try {
      return JSON.parse(text) as readonly EntryJson[];
    } catch {
      // Some worlds hold a list that does not parse on purpose; such a case has no entries here.
      return [];
    }
  }
  return text.split(/^ {2}\{/m).map((block) => ({
    name: /name: '([^']*)'/.exec(block)?.[1] ?? '',
    urls: [...block.matchAll(/label: '([^']*)', url: '([^']*)'/g)].map(([, label = '', url = '']) => ({
      label,
      url,
    })),
  }));
}

function homeOf(entry: Entry): ProjectHome {
  const [, name, subdirectory] =
    /^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/tree\/[^/]+\/(.+?))?\/?$/i.exec(
      entry.repositoryUrl ?? '',
    ) ?? [];
  if (name !== undefined)
    return { kind: 'github', nameWithOwner: name, ...(subdirectory === undefined ? {} : { subdirectory }) };
  const urls = entry.urls.map(({ url }) => url);
  return urls.length > 0 ? { kind: 'elsewhere', urls } : { kind: 'none' };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function readJsonIfThere<T>(path: string): T | undefined {
  return existsSync(path) ? readJson<T>(path) : undefined;
}

interface RepositoryJson {
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

interface PullRequestJson {
  readonly title: string;
  readonly body: string | null;
  readonly author: { readonly login: string };
}

interface EntryJson {
  readonly name: string;
  readonly urls: readonly { readonly label: string; readonly url: string }[];
}
