import { notFound } from '../http/api-error.ts';
import type { TreeFile } from '../world/snapshot.ts';
import { blobOid, childrenOf, directoriesOf, treeOid } from '../world/snapshot.ts';
import type { Snapshot } from '../world/snapshot.ts';
import type { Repository } from './entities.ts';
import { isPullRequest } from './entities.ts';
import type { Commit } from './history.ts';

/** The commit that an oid, a branch, `HEAD` or `refs/pull/1/head` names. */
export function findCommit(repository: Repository, revision: string): Commit | undefined {
  const name = revision.replace(/^refs\/heads\//, '').replace(/^heads\//, '');
  const branch = name === 'HEAD' ? repository.recorded.file.default_branch : name;
  const oid = repository.branches.get(branch) ?? headOfPull(repository, revision) ?? revision;
  return repository.commits.get(oid);
}

function headOfPull(repository: Repository, revision: string): string | undefined {
  const number = /^(?:refs\/)?pull\/(\d+)\/head$/.exec(revision)?.[1];
  const pullRequest = number === undefined ? undefined : repository.issues.get(Number(number));
  return pullRequest !== undefined && isPullRequest(pullRequest) ? pullRequest.headSha : undefined;
}

export function requireCommit(repository: Repository, revision: string): Commit {
  const commit = findCommit(repository, revision);
  if (commit === undefined) throw notFound();
  return commit;
}

/** A directory at a commit; `''` is the root. */
export interface TreePlace {
  readonly snapshot: Snapshot;
  readonly directory: string;
}

export type GitObject =
  | { readonly kind: 'commit'; readonly commit: Commit }
  | { readonly kind: 'blob'; readonly file: TreeFile }
  | ({ readonly kind: 'tree' } & TreePlace);

/** Any object by its oid. */
export function findObject(repository: Repository, oid: string): GitObject | undefined {
  const commit = repository.commits.get(oid);
  if (commit !== undefined) return { kind: 'commit', commit };
  for (const { tree } of repository.commits.values()) {
    const object = indexOf(tree).get(oid);
    if (object !== undefined) return object;
  }
  return undefined;
}

/** What a path leads to in a tree; the root for the empty path. */
export function objectAt(snapshot: Snapshot, path: string): GitObject | undefined {
  const file = snapshot.files.get(path);
  if (file !== undefined) return { kind: 'blob', file };
  const isDirectory = childrenOf(snapshot, path) !== undefined;
  return isDirectory ? { kind: 'tree', snapshot, directory: path } : undefined;
}

const indexes = new WeakMap<Snapshot, ReadonlyMap<string, GitObject>>();

function indexOf(snapshot: Snapshot): ReadonlyMap<string, GitObject> {
  const known = indexes.get(snapshot);
  if (known !== undefined) return known;
  const index = new Map<string, GitObject>();
  for (const file of snapshot.files.values()) index.set(blobOid(file), { kind: 'blob', file });
  for (const directory of ['', ...directoriesOf(snapshot)]) {
    index.set(treeOid(snapshot, directory), { kind: 'tree', snapshot, directory });
  }
  indexes.set(snapshot, index);
  return index;
}
