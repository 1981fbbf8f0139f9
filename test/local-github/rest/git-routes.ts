import { ApiError, notFound } from '../http/api-error.ts';
import type { Answer, Call } from '../http/call.ts';
import { ok, param } from '../http/call.ts';
import { paged } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { repositoryRoute } from '../http/route.ts';
import { archiveOf, hasArchive } from '../model/archive.ts';
import type { ChangedFile } from '../model/changed-files.ts';
import { changedFiles } from '../model/changed-files.ts';
import { contentOf } from '../model/contents.ts';
import type { Repository } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import type { Commit } from '../model/history.ts';
import { commitsBetween, mergeBase } from '../model/history.ts';
import { findCommit, findObject, objectAt, requireCommit } from '../model/revisions.ts';
import type { TreePlace } from '../model/revisions.ts';
import type { Child, Snapshot, TreeFile } from '../world/snapshot.ts';
import { baseName, blobOid, childrenOf, directoriesOf, directoryOf, treeOid } from '../world/snapshot.ts';
import { serializeCommit } from './repository-routes.ts';
import type { Served } from './served.ts';

/** Trees, blobs, contents, archives and comparisons. */
export const gitRoutes: readonly Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/git/trees/{tree_sha...}', ['contents:read'], getTree),
  repositoryRoute('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', ['contents:read'], (call, repository) => {
    const object = findObject(repository, param(call, 'file_sha'));
    if (object?.kind !== 'blob') throw notFound();
    const content = contentOf(call.github, repository, object.file);
    const blob: Served<'blob'> = {
      sha: blobOid(object.file),
      size: object.file.bytes,
      encoding: 'base64',
      content: content.toString('base64'),
    };
    return ok(blob);
  }),
  repositoryRoute('GET /repos/{owner}/{repo}/contents', ['contents:read'], getContents),
  repositoryRoute('GET /repos/{owner}/{repo}/contents/{path...}', ['contents:read'], getContents),
  repositoryRoute('GET /repos/{owner}/{repo}/tarball/{ref...}', ['contents:read'], getTarball),
  // A host of its own on GitHub: codeload.github.com
  repositoryRoute('GET /codeload/{owner}/{repo}/legacy.tar.gz/{ref}', ['contents:read'], download),
  repositoryRoute('GET /repos/{owner}/{repo}/compare/{basehead...}', ['contents:read'], compare),
];

function getTree(call: Call, repository: Repository): Answer {
  const name = param(call, 'tree_sha');
  const commit = findCommit(repository, name);
  const object = commit === undefined ? findObject(repository, name) : undefined;
  const place =
    commit === undefined ? object : { kind: 'tree' as const, snapshot: commit.tree, directory: '' };
  if (place?.kind !== 'tree') throw notFound();
  const isRecursive = call.query.has('recursive');
  const answer: Served<'git-tree'> = {
    sha: commit?.oid ?? name,
    tree: isRecursive ? wholeTree(place) : flatTree(place),
    truncated: isRecursive && place.snapshot.isTruncated,
  };
  return ok(answer);
}

type ServedEntry = NonNullable<Served<'git-tree'>['tree']>[number];

function flatTree({ snapshot, directory }: TreePlace): readonly ServedEntry[] {
  return (childrenOf(snapshot, directory) ?? []).map((child) => treeEntry(snapshot, child, child.name));
}

function wholeTree({ snapshot, directory }: TreePlace): readonly ServedEntry[] {
  const prefix = directory === '' ? '' : `${directory}/`;
  const files = [...snapshot.files.values()].map((file): Child => ({
    name: baseName(file.path),
    path: file.path,
    file,
  }));
  const directories = directoriesOf(snapshot).map((path): Child => ({ name: baseName(path), path }));
  return [...directories, ...files]
    .filter(({ path }) => path.startsWith(prefix) && path !== directory)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((child) => treeEntry(snapshot, child, child.path.slice(prefix.length)));
}

function treeEntry(snapshot: Snapshot, child: Child, path: string): ServedEntry {
  const { file } = child;
  if (file === undefined) {
    return { path, mode: '040000', type: 'tree', sha: treeOid(snapshot, child.path) };
  }
  if (file.mode === '160000') return { path, mode: file.mode, type: 'commit', sha: blobOid(file) };
  return { path, mode: file.mode, type: 'blob', sha: blobOid(file), size: file.bytes };
}

// https://docs.github.com/en/rest/repos/contents: up to 1 MB with the contents, up to 100 MB raw only.
const WITH_CONTENT_BYTES = 1_048_576;
const RAW_BYTES = 100 * 1_048_576;

function getContents(call: Call, repository: Repository): Answer {
  const path = param(call, 'path').replace(/\/$/, '');
  const commit = findCommit(repository, call.query.get('ref') ?? 'HEAD');
  if (commit === undefined)
    throw new ApiError(404, `No commit found for the ref ${call.query.get('ref') ?? ''}`);
  const object = objectAt(commit.tree, path);
  if (object?.kind === 'tree') {
    const children = childrenOf(commit.tree, path) ?? [];
    return ok(children.map((child) => serializeChild(commit.tree, child)));
  }
  if (object?.kind !== 'blob') throw notFound();
  return fileContents(call, repository, followLink(commit.tree, object.file));
}

function fileContents(call: Call, repository: Repository, file: TreeFile): Answer {
  if (file.mode === '160000') return ok({ type: 'submodule', ...contentFields(file), size: 0 });
  const content = contentOf(call.github, repository, file);
  if (file.mode === '120000') {
    return ok({ type: 'symlink', ...contentFields(file), target: content.toString() });
  }
  const isRaw = /application\/vnd\.github(?:\.v3)?\.raw/.test(String(call.headers['accept'] ?? ''));
  if (file.bytes > RAW_BYTES) {
    throw new ApiError(403, 'This API returns blobs up to 100 MB in size.', {
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
  }
  if (isRaw) return { status: 200, body: content.toString() };
  const isWhole = file.bytes <= WITH_CONTENT_BYTES;
  const answer: Served<'content-file'> = {
    type: 'file',
    ...contentFields(file),
    // Over the limit GitHub answers with the word `none`.
    encoding: isWhole ? 'base64' : 'none',
    content: isWhole ? content.toString('base64') : '',
  };
  return ok(answer);
}

function contentFields(file: TreeFile): {
  readonly name: string;
  readonly path: string;
  readonly sha: string;
  readonly size: number;
} {
  return { name: baseName(file.path), path: file.path, sha: blobOid(file), size: file.bytes };
}

/** A link to a file of the same repository is followed, as GitHub does. */
function followLink(snapshot: Snapshot, file: TreeFile): TreeFile {
  if (file.mode !== '120000') return file;
  const target = new URL(file.read?.().toString() ?? '', `file:///${directoryOf(file.path)}/`);
  const linked = snapshot.files.get(decodeURIComponent(target.pathname.slice(1)));
  return linked?.mode.startsWith('100') === true ? linked : file;
}

function serializeChild(snapshot: Snapshot, child: Child): Served<'content-directory'>[number] {
  const { name, path, file } = child;
  if (file === undefined) return { type: 'dir', name, path, sha: treeOid(snapshot, path), size: 0 };
  const type = file.mode === '160000' ? 'submodule' : 'file';
  return { type, name, path, sha: blobOid(file), size: file.bytes };
}

function getTarball(call: Call, repository: Repository): Answer {
  const commit = requireCommit(repository, param(call, 'ref'));
  if (!hasArchive(repository, commit)) throw notFound();
  const location = `${call.github.url}/codeload/${fullName(repository)}/legacy.tar.gz/${commit.oid}`;
  return { status: 302, headers: { location, 'content-type': 'text/html;charset=utf-8' } };
}

async function download(call: Call, repository: Repository): Promise<Answer> {
  const commit = requireCommit(repository, param(call, 'ref'));
  const headers = { 'content-type': 'application/x-gzip' };
  return { status: 200, headers, body: await archiveOf(repository, commit) };
}

function compare(call: Call, repository: Repository): Answer {
  const [base, head] = param(call, 'basehead')
    .split('...')
    .map((revision) => requireCommit(repository, localName(revision)));
  if (base === undefined || head === undefined) throw notFound();
  const parting = mergeBase(repository, base, head);
  if (parting === undefined) throw new ApiError(404, 'No common ancestor');
  const commits = commitsBetween(repository, base, head);
  const behind = commitsBetween(repository, head, base).length;
  const page = paged(call, commits);
  const path = `/${fullName(repository)}/compare/${base.oid}...${head.oid}`;
  const answer: Served<'commit-comparison'> = {
    url: `https://api.github.com/repos${path}`,
    html_url: `https://github.com${path}`,
    permalink_url: `https://github.com${path}`,
    diff_url: `https://github.com${path}.diff`,
    patch_url: `https://github.com${path}.patch`,
    status:
      commits.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
    ahead_by: commits.length,
    behind_by: behind,
    total_commits: commits.length,
    base_commit: serializeCommit(repository, base),
    merge_base_commit: serializeCommit(repository, parting),
    commits: commits.map((commit: Commit) => serializeCommit(repository, commit)),
    files: changedFiles(parting.tree, head.tree)
      .slice(0, FILES_OF_COMPARISON)
      .map((file) => serializeFile(repository, file, head.oid)),
  };
  return { ...page, body: answer };
}

const FILES_OF_COMPARISON = 300;

// `owner:branch`: a fork's branch is asked through the repository itself.
function localName(revision: string): string {
  return revision.slice(revision.indexOf(':') + 1);
}

export function serializeFile(
  repository: Repository,
  file: ChangedFile,
  headSha: string,
): Served<'diff-entry'> {
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
    blob_url: `https://github.com/${fullName(repository)}/blob/${headSha}/${encodeURI(file.path)}`,
    raw_url: `https://github.com/${fullName(repository)}/raw/${headSha}/${encodeURI(file.path)}`,
    contents_url: `https://api.github.com/repos/${fullName(repository)}/contents/${encodeURI(file.path)}?ref=${headSha}`,
  };
}
