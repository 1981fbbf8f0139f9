import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import * as recorded from './recorded.ts';
import type { Snapshot, TreeFile } from './snapshot.ts';
import { EMPTY_SNAPSHOT, sha1 } from './snapshot.ts';
import { below, type WorldFiles, worldFiles } from './world-files.ts';

export interface World {
  readonly folder: string;
  readonly now: Date;
  readonly about: string;
  readonly repositories: readonly RecordedRepository[];
  readonly pullRequests: readonly RecordedPullRequest[];
}

export interface RecordedRepository {
  readonly file: recorded.RepositoryFile;
  readonly commits: recorded.CommitsFile | undefined;
  readonly contributors: recorded.ContributorsFile;
  readonly releases: recorded.ReleasesFile;
  /** Of a project, newest first; what is open is beside the pull requests that the world holds whole. */
  readonly mergedPullRequests: readonly recorded.ProjectPullRequest[];
  readonly openPullRequests: readonly recorded.ProjectPullRequest[];
  readonly collaborators: Readonly<Record<string, recorded.Permission>>;
  readonly tree: Snapshot;
}

export interface RecordedPullRequest {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  readonly file: recorded.PullRequestFile;
  readonly conversation: recorded.ConversationFile;
  readonly base: readonly TreeFile[];
  readonly head: readonly TreeFile[];
  /** Absent: the base branch has not moved since the pull request was made. */
  readonly tip: readonly TreeFile[] | undefined;
}

const worlds = new Map<string, World>();

/** Reads a world's folder; contents of files are read when they are asked for. Throws on one that is not well-formed. */
export function readWorld(folder: string): World {
  const known = worlds.get(folder);
  if (known !== undefined) return known;
  const files = worldFiles(folder);
  const { now, about = '' } = readJson(files, 'world.json', recorded.worldFile);
  const world: World = {
    folder,
    now: new Date(now),
    about,
    repositories: groups(files, /^repositories\/[^/]+\/[^/]+\//u).map(readRepository),
    pullRequests: groups(files, /^pull-requests\/[^/]+\/[^/]+\/\d+\//u).map(readPullRequest),
  };
  worlds.set(folder, world);
  return world;
}

function readRepository([folder, files]: readonly [string, WorldFiles]): RecordedRepository {
  const file = readJson(files, 'repository.json', recorded.repositoryFile);
  return {
    file,
    commits: readOptional(files, 'commits.json', recorded.commitsFile, undefined),
    contributors: readOptional(files, 'contributors.json', recorded.contributorsFile, {
      logins: 0,
      anonymous: 0,
      bots: 0,
    }),
    releases: readOptional(files, 'releases.json', recorded.releasesFile, []),
    mergedPullRequests: readOptional(
      files,
      'merged-pull-requests.json',
      recorded.projectPullRequestsFile,
      [],
    ),
    openPullRequests: readOptional(files, 'open-pull-requests.json', recorded.projectPullRequestsFile, []),
    collaborators: readOptional(files, 'collaborators.json', recorded.collaboratorsFile, {}),
    tree: readTree(folder, files, file.tree_truncated),
  };
}

function readTree(folder: string, all: WorldFiles, isTruncated: boolean): Snapshot {
  const packed = all.get('tree.json.gz');
  const plain = all.get('tree.json');
  const text = packed === undefined ? plain && readFileSync(plain, 'utf8') : unzipped(packed);
  const contents = new Map(treeFiles(all, 'files/').map((file) => [file.path, file]));
  if (text === undefined) {
    if (contents.size > 0) throw new Error(`${folder}files/ without a tree.json`);
    return EMPTY_SNAPSHOT;
  }
  const files = new Map<string, TreeFile>();
  for (const [path, bytes, mode] of recorded.parseTree(JSON.parse(text), folder)) {
    const read = contents.get(path)?.read;
    files.set(path, read === undefined ? { path, bytes, mode } : { path, bytes, mode, read });
  }
  for (const path of contents.keys()) {
    if (!files.has(path)) throw new Error(`${folder}files/${path} does not stand in the tree`);
  }
  return { id: sha1(packed ?? plain ?? folder), files, isTruncated };
}

function unzipped(file: string): string {
  return gunzipSync(readFileSync(file)).toString();
}

function readPullRequest([folder, files]: readonly [string, WorldFiles]): RecordedPullRequest {
  const [, owner = '', name = '', number = ''] = folder.split('/');
  const tip = treeFiles(files, 'tip/');
  return {
    owner,
    name,
    number: Number(number),
    file: readJson(files, 'pull-request.json', recorded.pullRequestFile),
    conversation: readOptional(files, 'conversation.json', recorded.conversationFile, {
      comments: [],
      reviews: [],
      check_runs: [],
    }),
    base: treeFiles(files, 'base/'),
    head: treeFiles(files, 'head/'),
    tip: tip.length > 0 ? tip : undefined,
  };
}

function treeFiles(files: WorldFiles, folder: string): readonly TreeFile[] {
  return [...below(files, folder)].map(([path, where]) => {
    let content: Buffer | undefined;
    const read = (): Buffer => (content ??= readFileSync(where));
    return { path, bytes: statSync(where).size, mode: '100644', read };
  });
}

/** The files below each folder that the pattern finds, by their paths in it. */
function groups(files: WorldFiles, pattern: RegExp): readonly (readonly [string, WorldFiles])[] {
  const found = new Map<string, Map<string, string>>();
  for (const [path, where] of files) {
    const [folder] = pattern.exec(path) ?? [];
    if (folder === undefined) continue;
    const group = found.get(folder) ?? new Map<string, string>();
    found.set(folder, group.set(path.slice(folder.length), where));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function readOptional<T>(files: WorldFiles, path: string, schema: z.ZodType<T>, otherwise: T): T {
  return files.has(path) ? readJson(files, path, schema) : otherwise;
}

function readJson<T>(files: WorldFiles, path: string, schema: z.ZodType<T>): T {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is missing beside ${files.values().next().value}`);
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`);
  return parsed.data;
}
