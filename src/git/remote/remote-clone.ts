import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TreeFile } from '../../facts/repository-facts.ts';
import { type RemoteGit, RemoteGitError } from './remote-git.ts';

/** The newest commit of the remote's default branch. */
const HEAD = 'refs/heads/head';
/**
 * Steps from the newest commit along every line of parents. Merges multiply what that brings: of the history of git itself
 * 20 steps are 364 commits, and 100 are 43,784. Where there are few merges, the next look goes far.
 */
const STEPS = 20;
const STEPS_OF_SOME_MERGES = 60;
const STEPS_OF_FEW_MERGES = 3000;
const FEW_MERGES = 2 * STEPS;
/** More commits tell nothing more of who is at work. */
const ENOUGH_COMMITS = 150;
const MAXIMUM_COMMITS = 20_000;
const HISTORY_BYTES = 24 * 1024 * 1024;
const TAGS_BYTES = 8 * 1024 * 1024;
const STEP_MS = 7000;
/** Linux has 80,000. */
const MAXIMUM_FILES = 200_000;

/** A path's object, as the tree names it. */
export interface RemoteFile extends TreeFile {
  readonly id: string;
}

export interface RemoteCommit {
  readonly sha: string;
  /** Seconds since 1970. */
  readonly committedAt: number;
  readonly authorName: string;
  /** Tells people apart, and is never shown. */
  readonly authorEmail: string;
  readonly headline: string;
}

export interface RemoteHistory {
  /** Newest first. */
  readonly commits: readonly RemoteCommit[];
  /** From the newest to the first commit. */
  readonly isWhole: boolean;
}

/** Brings the newest commit with its folders, and no file's contents where the host can leave them out; its id. */
export async function fetchHead(git: RemoteGit): Promise<string> {
  await git.run({
    isOnline: true,
    args: [...FETCH, '--depth=1', '--filter=blob:none', 'origin', `+HEAD:${HEAD}`],
  });
  const id = await git.run({ args: ['rev-parse', '--verify', HEAD] });
  return id.toString('latin1').trim();
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];

/** Every file of the commit. What has a name that would lead out of its folder is passed over. */
export async function listFiles(git: RemoteGit, commit: string): Promise<readonly RemoteFile[]> {
  const output = await git.run({ args: ['ls-tree', '-r', '-z', '--full-tree', commit] });
  const entries = output.toString('utf8').split('\0');
  if (entries.length > MAXIMUM_FILES) throw new RemoteGitError('too-large');
  return entries.flatMap((entry) => {
    const [, mode = '', id = '', path = ''] = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([^]+)$/.exec(entry) ?? [];
    return path === '' || STRANGE_PATH.test(path) ? [] : [{ path, mode, id }];
  });
}

const STRANGE_PATH = /^\/|(?:^|\/)(?:\.{1,2}|\.git)(?:\/|$)|\\|\p{Cc}/iu;

/** Sizes by id, of all objects that are here. */
async function presentObjects(git: RemoteGit): Promise<ReadonlyMap<string, number>> {
  const format = '--batch-check=%(objectname) %(objectsize)';
  const output = await git.run({ args: ['cat-file', format, '--batch-all-objects', '--unordered'] });
  const lines = output.toString('latin1').split('\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ')))]),
  );
}

/** Contents by id, all fetched at once; `undefined` for what is larger than `maximumBytes`. */
export async function readContents(
  git: RemoteGit,
  ids: readonly string[],
  maximumBytes: number,
): Promise<ReadonlyMap<string, Buffer | undefined>> {
  const wanted = [...new Set(ids)];
  const before = await presentObjects(git);
  const missing = wanted.filter((id) => !before.has(id));
  if (missing.length > 0) await fetchObjects(git, missing);
  const sizes = missing.length > 0 ? await presentObjects(git) : before;
  const small = wanted.filter((id) => (sizes.get(id) ?? Infinity) <= maximumBytes);
  const output = await git.run({
    args: ['cat-file', '--batch'],
    input: small.map((id) => `${id}\n`).join(''),
  });
  const contents = new Map<string, Buffer | undefined>(wanted.map((id) => [id, undefined]));
  let offset = 0;
  for (const id of small) {
    const start = output.indexOf('\n', offset) + 1;
    const end = start + (sizes.get(id) ?? 0);
    contents.set(id, output.subarray(start, end));
    offset = end + 1;
  }
  return contents;
}

async function fetchObjects(git: RemoteGit, ids: readonly string[]): Promise<void> {
  const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...FETCH, '--filter=blob:none', '--stdin', 'origin'];
  await git.run({ isOnline: true, args, input: ids.map((id) => `${id}\n`).join('') });
}

/**
 * The newest commits, to the first one where there are few. With `part`, those that changed something below that folder.
 */
export async function readHistory(git: RemoteGit, part?: string): Promise<RemoteHistory> {
  const near = await lookBack(git, STEPS, part);
  const isFar = near.isWhole || (near.seen >= ENOUGH_COMMITS && near.commits.length > 0);
  if (isFar) return near;
  const steps = near.seen <= FEW_MERGES ? STEPS_OF_FEW_MERGES : STEPS_OF_SOME_MERGES;
  // What is known is known, whatever becomes of the rest.
  return lookBack(git, steps, part).catch(() => near);
}

async function lookBack(git: RemoteGit, steps: number, part: string | undefined): Promise<SeenHistory> {
  // Without any folder, a commit takes a few hundred bytes; which of them changed a part only their folders tell.
  const filter = part === undefined ? '--filter=tree:0' : '--filter=blob:none';
  const args = [...FETCH, `--depth=${steps}`, filter, 'origin', `+HEAD:${HEAD}`];
  await git.run({ isOnline: true, fileBytes: HISTORY_BYTES, milliseconds: STEP_MS, args });
  return listCommits(git, part);
}

interface SeenHistory extends RemoteHistory {
  /** Those of the whole repository. */
  readonly seen: number;
}

async function listCommits(git: RemoteGit, part: string | undefined): Promise<SeenHistory> {
  const shallow = new Set((await readFile(join(git.folder, 'shallow'), 'utf8').catch(() => '')).split('\n'));
  const all = await log(git, []);
  const isWhole = all.length < MAXIMUM_COMMITS && !all.some(({ sha }) => shallow.has(sha));
  // Where the history is cut off, every file looks new.
  const ofPart =
    part === undefined ? all : (await log(git, ['--', part])).filter(({ sha }) => !shallow.has(sha));
  return { commits: ofPart, isWhole, seen: all.length };
}

async function log(git: RemoteGit, paths: readonly string[]): Promise<readonly RemoteCommit[]> {
  const format = '--format=%H%n%ct%n%an%n%ae%n%s';
  const args = [
    '--literal-pathspecs',
    'log',
    '-z',
    '--no-mailmap',
    '-n',
    `${MAXIMUM_COMMITS}`,
    format,
    HEAD,
    ...paths,
  ];
  const records = (await git.run({ args })).toString('utf8').split('\0');
  return records.flatMap((record) => {
    const [sha = '', seconds = '', authorName = '', authorEmail = '', headline = ''] = record.split('\n');
    return sha === '' ? [] : [{ sha, committedAt: Number(seconds), authorName, authorEmail, headline }];
  });
}

export interface RemoteTag {
  readonly name: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
}

const TAG = /^[0-9a-f]{40,64}\trefs\/tags\/([\w.+/-]{1,100})$/;
const TAGS_OF_A_KIND = 5;
const MAXIMUM_TAGS = 20;

/** The names of all tags, of which the highest versions of each kind may be the newest. */
export async function listTags(git: RemoteGit): Promise<readonly string[]> {
  const output = await git.run({
    isOnline: true,
    args: ['ls-remote', '--quiet', '--tags', '--refs', 'origin'],
  });
  const names = output
    .toString('utf8')
    .split('\n')
    .flatMap((line) => TAG.exec(line)?.[1] ?? []);
  const kinds = Map.groupBy(names, (name) => /^\D*/.exec(name)?.[0] ?? '');
  const newest = [...kinds.values()].map((ofKind) =>
    ofKind.toSorted((a, b) => VERSIONS.compare(b, a)).slice(0, TAGS_OF_A_KIND),
  );
  // The kinds with most tags are the ones of releases.
  return newest
    .toSorted((a, b) => b.length - a.length)
    .flat()
    .slice(0, MAXIMUM_TAGS);
}

const VERSIONS = new Intl.Collator('en', { numeric: true });

/** With their dates. To be read after the history, which they cut off. */
export async function readTags(git: RemoteGit, names: readonly string[]): Promise<readonly RemoteTag[]> {
  if (names.length === 0) return [];
  const refs = names.map((name) => `+refs/tags/${name}:refs/tags/${name}`);
  const args = [...FETCH, '--depth=1', '--filter=tree:0', 'origin', ...refs];
  await git.run({ isOnline: true, fileBytes: TAGS_BYTES, milliseconds: STEP_MS, args });
  const format = '--format=%(refname:lstrip=2)%00%(creatordate:unix)';
  const lines = (await git.run({ args: ['for-each-ref', format, 'refs/tags'] })).toString('utf8').split('\n');
  return lines.flatMap((line) => {
    const [name = '', seconds = ''] = line.split('\0');
    return name === '' ? [] : [{ name, createdAt: Number(seconds) }];
  });
}
