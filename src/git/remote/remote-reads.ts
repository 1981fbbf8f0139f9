import { technologyOf } from '../../facts/configured-core.ts';
import type { FactLimits } from '../../facts/required-facts.ts';
import { isAutomation } from '../../facts/automation.ts';
import { type Fact, ABSENT, known, unavailable } from '../../facts/fact.ts';
import type {
  Archive,
  Commit,
  CommitHistory,
  ContributorCount,
  Release,
  RepositoryMetadata,
} from '../../facts/repository-facts.ts';
import { LFS_POINTER } from '../../github/read/read-files.ts';
import type { Overview } from '../../github/read/read-overview.ts';
import type { RepositoryReads } from '../../github/read/repository-reads.ts';
import {
  type RemoteCommit,
  type RemoteHistory,
  fetchHead,
  listFiles,
  listTags,
  readContents,
  readHistory,
  readTags,
} from './remote-clone.ts';
import { type RemoteGit, RemoteGitError } from './remote-git.ts';

const NOT_ASKED = unavailable('not-asked');
const DAY_MS = 86_400_000;
const MONTHS = 12;
const PERIOD_DAYS = 365 / MONTHS;
/** As many as GitHub is asked for. */
const RECENT = 100;
const MAXIMUM_FILE_BYTES = 200 * 1024;
const BINARY_PROBE_BYTES = 8000;

export interface RemoteReadsOptions {
  readonly now: Date;
  /** A folder that may be all that is meant. */
  readonly subdirectory?: string;
  /** What is known without git. */
  readonly metadata: Omit<RepositoryMetadata, 'headSha' | 'createdAt'> & { readonly createdAt?: string };
}

interface RemoteReads {
  readonly reads: RepositoryReads;
  /** The folder that is meant, where there is one of that name. */
  readonly part: string | undefined;
}

/** What git tells of a repository, asked like GitHub; what only a platform knows is `not-asked`. */
export async function remoteReads(git: RemoteGit, options: RemoteReadsOptions): Promise<RemoteReads> {
  const head = await fetchHead(git);
  const files = await listFiles(git, head);
  const isThere = files.some(({ path }) => path.startsWith(`${options.subdirectory}/`));
  const part = isThere ? options.subdirectory : undefined;
  const idOf = new Map(files.map(({ path, id }) => [path, id]));
  const reading = attempt(async () => readHistory(git, part));
  const history = async () => reading;
  const reads: RepositoryReads = {
    overview: async () => overviewOf(git, await history(), { ...options, part, head }),
    tree: async () => Promise.resolve(known({ files, isTruncated: false })),
    contributors: async () => {
      const all = await history();
      return isOutOfSight(all, part) ? OUT_OF_SIGHT : mapFact(all, countContributors);
    },
    files: async (_, requests) => {
      const ids = requests.map(({ path }) => idOf.get(path));
      const read = await attempt(async () =>
        readContents(
          git,
          ids.filter((id) => id !== undefined),
          MAXIMUM_FILE_BYTES,
        ),
      );
      return ids.map((id) => {
        if (id === undefined) return ABSENT;
        return read.status === 'known' ? textOf(id, read.value.get(id)) : read;
      });
    },
    commits: async (_, { first, skipped }) =>
      mapFact(await history(), ({ commits }) => commits.slice(skipped, skipped + first).map(commitOf)),
    archive: async ({ wanted: paths, core }) => attempt(async () => readAll(git, { paths, idOf }, core)),
  };
  return { reads, part };
}

/** Every source file; what is too large tells nothing. */
async function readAll(
  git: RemoteGit,
  { paths, idOf }: { readonly paths: ReadonlySet<string>; readonly idOf: ReadonlyMap<string, string> },
  core: FactLimits['core'],
): Promise<Archive> {
  const { mayTell } = technologyOf(core);
  const contents = await readContents(
    git,
    [...idOf].flatMap(([path, id]) => (paths.has(path) ? [id] : [])),
    MAXIMUM_FILE_BYTES,
  );
  const texts: Record<string, string> = {};
  const silent: string[] = [];
  for (const path of paths) {
    const content = contents.get(idOf.get(path) ?? '');
    if (content === undefined) continue;
    const text = content.subarray(0, BINARY_PROBE_BYTES).includes(0) ? '' : content.toString('utf8');
    if (mayTell(text)) texts[path] = text;
    else silent.push(path);
  }
  return { texts, silent };
}

/** What fails costs only itself. */
async function attempt<T>(read: () => Promise<T>): Promise<Fact<T>> {
  try {
    return known(await read());
  } catch (error) {
    if (!(error instanceof RemoteGitError) || error.reason === 'no-git') throw error;
    return unavailable(error.reason);
  }
}

function mapFact<T, U>(fact: Fact<T>, map: (value: T) => U): Fact<U> {
  return fact.status === 'known' ? known(map(fact.value)) : fact;
}

function textOf(id: string, content: Buffer | undefined): Fact<{ id: string; text: string; entries: [] }> {
  if (content === undefined) return unavailable('too-large');
  if (content.subarray(0, BINARY_PROBE_BYTES).includes(0)) return ABSENT;
  const text = content.toString('utf8');
  return text.startsWith(LFS_POINTER) ? ABSENT : known({ id, text, entries: [] });
}

async function overviewOf(
  git: RemoteGit,
  history: Fact<RemoteHistory>,
  {
    now,
    part,
    metadata,
    head,
  }: RemoteReadsOptions & { readonly part: string | undefined; readonly head: string },
): Promise<Overview> {
  const releases = await attempt(async () => readReleases(git));
  const dates = [
    ...(history.status === 'known'
      ? history.value.commits.map(({ committedAt }) => dateOf(committedAt))
      : []),
    ...(releases.status === 'known' ? releases.value.map(({ publishedAt }) => publishedAt) : []),
    ...(metadata.createdAt === undefined ? [] : [metadata.createdAt]),
  ];
  const createdAt = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? now.toISOString();
  return {
    metadata: known({ ...metadata, createdAt, headSha: head }),
    history: historyOf(history, now, part),
    releases,
    pullRequests: NOT_ASKED,
    ownerHealthFiles: NOT_ASKED,
  };
}

const OUT_OF_SIGHT = unavailable('truncated');

/** Of a part that no commit changed lately nobody knows when one did, or who. */
function isOutOfSight(history: Fact<RemoteHistory>, part: string | undefined): boolean {
  if (part === undefined || history.status !== 'known') return false;
  return history.value.commits.length === 0 && !history.value.isWhole;
}

function historyOf(history: Fact<RemoteHistory>, now: Date, part: string | undefined): Fact<CommitHistory> {
  if (history.status !== 'known') return history;
  const { commits, isWhole } = history.value;
  if (isOutOfSight(history, part)) return OUT_OF_SIGHT;
  const first = isWhole ? commits.at(-1) : undefined;
  return known({
    // One more than is known of, where there are more.
    total: commits.length + (isWhole ? 0 : 1),
    recent: commits.slice(0, RECENT).map(commitOf),
    perMonth: isWhole ? countByMonth(commits, now) : [],
    ...(first === undefined ? {} : { firstCommitAt: dateOf(first.committedAt) }),
  });
}

function countByMonth(commits: readonly RemoteCommit[], now: Date): readonly number[] {
  const ages = commits.map(({ committedAt }) => now.getTime() - committedAt * 1000);
  return Array.from({ length: MONTHS }, (_, index) => {
    const youngest = (MONTHS - index - 1) * PERIOD_DAYS * DAY_MS;
    return ages.filter((age) => age >= youngest && age < youngest + PERIOD_DAYS * DAY_MS).length;
  });
}

function commitOf({ sha, committedAt, authorName, headline }: RemoteCommit): Commit {
  return { sha, committedAt: dateOf(committedAt), authorName, headline };
}

async function readReleases(git: RemoteGit): Promise<readonly Release[]> {
  const tags = await readTags(git, await listTags(git));
  return tags
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .map(({ name, createdAt }) => ({
      name,
      publishedAt: dateOf(createdAt),
      isPrerelease: false,
      kind: 'tag',
    }));
}

/** The end of what a date can be; a stranger's clock may say anything. */
const LAST_SECOND = 8_640_000_000_000;

function dateOf(seconds: number): string {
  const isDate = Number.isFinite(seconds) && Math.abs(seconds) <= LAST_SECOND;
  return new Date(isDate ? seconds * 1000 : 0).toISOString();
}

/** Whoever shares a name or an address is one person at least; each name with each address may be another one. */
function countContributors({ commits, isWhole }: RemoteHistory): ContributorCount {
  const people = commits.filter(({ authorName }) => !isAutomation({ name: authorName }));
  const groupOf = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = groupOf.get(root); next !== undefined && next !== root; next = groupOf.get(root))
      root = next;
    groupOf.set(key, root);
    return root;
  };
  const pairs = new Set<string>();
  for (const { authorName, authorEmail } of people) {
    const name = `name ${authorName.trim().toLowerCase()}`;
    const address = `address ${authorEmail.trim().toLowerCase()}`;
    pairs.add(`${name}\n${address}`);
    groupOf.set(rootOf(name), rootOf(address));
  }
  const groups = new Set([...groupOf.keys()].map(rootOf));
  return { logins: groups.size, withAnonymous: pairs.size, isOpenUpwards: !isWhole };
}
