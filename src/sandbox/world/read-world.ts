import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import * as recorded from './recorded.ts';
import type { Snapshot, TreeFile } from './snapshot.ts';
import { EMPTY_SNAPSHOT, sha1 } from './snapshot.ts';

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
  const { now, about = '' } = readJson(join(folder, 'world.json'), recorded.worldFile);
  const world: World = {
    folder,
    now: new Date(now),
    about,
    repositories: foldersBelow(join(folder, 'repositories'), 2).map(readRepository),
    pullRequests: foldersBelow(join(folder, 'pull-requests'), 3).map(readPullRequest),
  };
  worlds.set(folder, world);
  return world;
}

function readRepository(folder: string): RecordedRepository {
  const file = readJson(join(folder, 'repository.json'), recorded.repositoryFile);
  return {
    file,
    commits: readOptional(join(folder, 'commits.json'), recorded.commitsFile, undefined),
    contributors: readOptional(join(folder, 'contributors.json'), recorded.contributorsFile, {
      logins: 0,
      anonymous: 0,
      bots: 0,
    }),
    releases: readOptional(join(folder, 'releases.json'), recorded.releasesFile, []),
    collaborators: readOptional(join(folder, 'collaborators.json'), recorded.collaboratorsFile, {}),
    tree: readTree(folder, file.tree_truncated),
  };
}

function readTree(folder: string, isTruncated: boolean): Snapshot {
  const packed = join(folder, 'tree.json.gz');
  const plain = join(folder, 'tree.json');
  const text = existsSync(packed)
    ? gunzipSync(readFileSync(packed)).toString()
    : existsSync(plain)
      ? readFileSync(plain, 'utf8')
      : undefined;
  const contents = new Map(filesBelow(join(folder, 'files')).map((file) => [file.path, file]));
  if (text === undefined) {
    if (contents.size > 0) throw new Error(`${folder}: files/ without a tree.json`);
    return EMPTY_SNAPSHOT;
  }
  const files = new Map<string, TreeFile>();
  for (const [path, bytes, mode] of recorded.parseTree(JSON.parse(text), folder)) {
    const read = contents.get(path)?.read;
    files.set(path, read === undefined ? { path, bytes, mode } : { path, bytes, mode, read });
  }
  for (const path of contents.keys()) {
    if (!files.has(path)) throw new Error(`${folder}: files/${path} does not stand in the tree`);
  }
  return { id: sha1(folder), files, isTruncated };
}

function readPullRequest(folder: string): RecordedPullRequest {
  const [owner = '', name = '', number = ''] = folder.split(sep).slice(-3);
  const tip = join(folder, 'tip');
  return {
    owner,
    name,
    number: Number(number),
    file: readJson(join(folder, 'pull-request.json'), recorded.pullRequestFile),
    conversation: readOptional(join(folder, 'conversation.json'), recorded.conversationFile, {
      comments: [],
      reviews: [],
      check_runs: [],
    }),
    base: filesBelow(join(folder, 'base')),
    head: filesBelow(join(folder, 'head')),
    tip: existsSync(tip) ? filesBelow(tip) : undefined,
  };
}

function filesBelow(folder: string): readonly TreeFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      let content: Buffer | undefined;
      const read = (): Buffer => (content ??= readFileSync(file));
      return {
        path: relative(folder, file).split(sep).join('/'),
        bytes: statSync(file).size,
        mode: '100644',
        read,
      };
    });
}

function foldersBelow(folder: string, depth: number): readonly string[] {
  if (depth === 0) return [folder];
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => foldersBelow(join(folder, name), depth - 1));
}

function readOptional<T>(file: string, schema: z.ZodType<T>, otherwise: T): T {
  return existsSync(file) ? readJson(file, schema) : otherwise;
}

function readJson<T>(file: string, schema: z.ZodType<T>): T {
  return parse(schema, JSON.parse(readFileSync(file, 'utf8')), file);
}

function parse<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`${where}: ${parsed.error.message}`);
  return parsed.data;
}
