import { createHash } from 'node:crypto';

/** A file of a tree. Without `read` its contents were not recorded. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: number;
  /** Git's six digits. */
  readonly mode: string;
  readonly read?: () => Buffer;
}

/** What a commit holds. */
export interface Snapshot {
  readonly id: string;
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly isTruncated: boolean;
}

/** A directory's child. `file` is absent for a directory. */
export interface Child {
  readonly name: string;
  readonly path: string;
  readonly file?: TreeFile;
}

export const EMPTY_SNAPSHOT: Snapshot = { id: 'empty', files: new Map(), isTruncated: false };

/** `before` without the files of `removed`, with those of `added`. */
export function overlay(before: Snapshot, removed: Iterable<string>, added: Iterable<TreeFile>): Snapshot {
  const files = new Map(before.files);
  for (const path of removed) files.delete(path);
  for (const file of added) files.set(file.path, file);
  const id = sha1([...files.values()].map((file) => `${file.path} ${file.bytes}`).join('\n') + before.id);
  return { id, files, isTruncated: before.isTruncated };
}

export function textFile(path: string, text: string | Buffer, mode = '100644'): TreeFile {
  const content = typeof text === 'string' ? Buffer.from(text) : text;
  return { path, bytes: content.length, mode, read: () => content };
}

const directories = new WeakMap<Snapshot, ReadonlyMap<string, readonly Child[]>>();

/** The children of a directory in git's order (`''` is the root), or undefined where there is none. */
export function childrenOf(snapshot: Snapshot, directory: string): readonly Child[] | undefined {
  const index = directories.get(snapshot) ?? indexDirectories(snapshot);
  directories.set(snapshot, index);
  return index.get(directory);
}

/** All directories but the root, in the order of their paths. */
export function directoriesOf(snapshot: Snapshot): readonly string[] {
  childrenOf(snapshot, '');
  return [...(directories.get(snapshot)?.keys() ?? [])].filter((path) => path !== '').sort();
}

function indexDirectories(snapshot: Snapshot): ReadonlyMap<string, readonly Child[]> {
  const index = new Map<string, Child[]>([['', []]]);
  for (const file of snapshot.files.values()) {
    addChild(index, { name: baseName(file.path), path: file.path, file });
  }
  for (const children of index.values()) children.sort((a, b) => (a.name < b.name ? -1 : 1));
  return index;
}

function addChild(index: Map<string, Child[]>, child: Child): void {
  const directory = directoryOf(child.path);
  const siblings = index.get(directory);
  if (siblings !== undefined) {
    siblings.push(child);
    return;
  }
  index.set(directory, [child]);
  addChild(index, { name: baseName(directory), path: directory });
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

export function sha1(text: string | Buffer): string {
  return createHash('sha1').update(text).digest('hex');
}

const oids = new WeakMap<TreeFile, string>();

/** Git's own hash where the contents are known, else one that is made up from path and size. */
export function blobOid(file: TreeFile): string {
  const known = oids.get(file);
  if (known !== undefined) return known;
  const content = file.mode === '160000' ? undefined : file.read?.();
  const oid =
    content === undefined
      ? sha1(`unrecorded ${file.path} ${file.bytes}`)
      : sha1(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content]));
  oids.set(file, oid);
  return oid;
}

export function treeOid(snapshot: Snapshot, directory: string): string {
  return sha1(`tree ${snapshot.id} ${directory}`);
}

// How far git itself looks for a zero byte before it calls a file binary.
const BINARY_LOOK_AHEAD = 8000;
const BINARY_NAME =
  /\.(?:png|jpe?g|gif|ico|webp|avif|bmp|pdf|woff2?|ttf|otf|zip|gz|xz|bz2|so|a|o|exe|dll|jar)$/i;

/** A recorded binary file may be empty in a world, so its name counts too. */
export function isBinary(file: TreeFile): boolean {
  if (BINARY_NAME.test(file.path)) return true;
  return file.read?.().subarray(0, BINARY_LOOK_AHEAD).includes(0) ?? false;
}
