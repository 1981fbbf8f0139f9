import { z } from 'zod';
import { ApiError, notServed } from '../http/api-error.ts';
import type { Answer, Call } from '../http/call.ts';
import { created, ok, param } from '../http/call.ts';
import type { RepositoryHandler, Route } from '../http/route.ts';
import { repositoryRoute } from '../http/route.ts';
import { moveBranch } from '../model/branches.ts';
import type { Repository } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import { commitsBetween } from '../model/history.ts';
import type { Commit } from '../model/history.ts';
import { findObject } from '../model/revisions.ts';
import type { Snapshot } from '../world/snapshot.ts';
import { EMPTY_SNAPSHOT, blobOid, overlay, sha1, textFile, treeOid } from '../world/snapshot.ts';
import { actorOf } from './actor.ts';
import { serializeCommit } from './repository-routes.ts';
import type { Served } from './served.ts';

/** Trees, commits and branches, as a program writes them. */
export const branchRoutes: readonly Route[] = [
  writingRoute('POST /repos/{owner}/{repo}/git/trees', createTree),
  writingRoute('POST /repos/{owner}/{repo}/git/commits', createCommit),
  writingRoute('POST /repos/{owner}/{repo}/git/refs', createBranch),
  writingRoute('PATCH /repos/{owner}/{repo}/git/refs/{ref...}', updateBranch),
];

function writingRoute(request: string, handle: RepositoryHandler): Route {
  return repositoryRoute(request, ['contents:write'], (call, repository) => {
    refuseArchived(repository);
    return handle(call, repository);
  });
}

export function refuseArchived({ recorded }: Repository): void {
  if (recorded.file.archived) throw new ApiError(403, 'Repository was archived so is read-only.');
}

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const { data, error } = schema.safeParse(body);
  if (data === undefined) throw new ApiError(422, `Invalid request.\n\n${error?.message}`);
  return data;
}

const wantedTree = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string().min(1),
      mode: z.enum(['100644', '100755', '040000', '160000', '120000']),
      type: z.enum(['blob', 'tree', 'commit']),
      content: z.string().optional(),
    }),
  ),
});

function createTree({ body }: Call, repository: Repository): Answer {
  const { base_tree: baseOid, tree } = parsed(wantedTree, body);
  const base = baseOid === undefined ? EMPTY_SNAPSHOT : findTree(repository, baseOid);
  if (base === undefined) throw new ApiError(422, 'base_tree is not a valid tree oid');
  const files = tree.map(({ path, mode, content }) => {
    if (content === undefined) throw notServed('trees of objects that are there');
    return textFile(path, content, mode);
  });
  const told = files.map((file) => `${file.mode} ${file.path} ${blobOid(file)}`).join('\n');
  const snapshot: Snapshot = { ...overlay(base, [], files), id: sha1(`${base.id}\n${told}`) };
  const sha = treeOid(snapshot, '');
  repository.trees.set(sha, snapshot);
  const url = `https://api.github.com/repos/${fullName(repository)}/git/trees/${sha}`;
  const answer: Served<'git-tree'> = { sha, url, tree: [], truncated: false };
  return created(answer);
}

function findTree(repository: Repository, oid: string): Snapshot | undefined {
  const object = findObject(repository, oid);
  const isRoot = object?.kind === 'tree' && object.directory === '';
  return repository.trees.get(oid) ?? (isRoot ? object.snapshot : undefined);
}

const signature = z.object({ name: z.string(), email: z.string() });
const wantedCommit = z.object({
  message: z.string().min(1),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: signature.optional(),
});

/** Where nobody is named as its author, GitHub signs what an App commits, with its own account. */
function createCommit(call: Call, repository: Repository): Answer {
  const { message, tree: treeSha, parents, author } = parsed(wantedCommit, call.body);
  const tree = findTree(repository, treeSha);
  if (tree === undefined) throw new ApiError(422, 'Tree SHA does not exist');
  if (!parents.every((parent) => repository.commits.has(parent)))
    throw new ApiError(422, 'Parent SHA does not exist or is not a commit object');
  const account = actorOf(call);
  const own = { name: account.login, email: `${account.login}@users.noreply.github.com`, account };
  const commit: Commit = {
    oid: sha1(`${treeSha} ${parents.join(' ')} ${message} ${call.github.nextId()}`),
    parents,
    committedAt: call.github.now(),
    author: author === undefined ? own : { ...author, account: null },
    ...(author === undefined && account.type === 'Bot' && { committer: SIGNER }),
    message,
    tree,
    recorded: undefined,
  };
  repository.commits.set(commit.oid, commit);
  const {
    sha,
    node_id: nodeId,
    html_url: page,
    commit: told,
    parents: above,
  } = serializeCommit(repository, commit);
  const answer: Served<'git-commit'> = {
    sha,
    node_id: nodeId,
    html_url: page,
    url: told?.url,
    author: told?.author as Served<'git-commit'>['author'],
    committer: told?.committer as Served<'git-commit'>['committer'],
    message,
    tree: told?.tree,
    parents: above,
    verification: {
      verified: author === undefined,
      reason: 'valid',
      signature: null,
      payload: null,
      verified_at: null,
    },
  };
  return created(answer);
}

const SIGNER = {
  name: 'GitHub',
  email: 'noreply@github.com',
  account: { login: 'web-flow', type: 'User' },
} as const;

function createBranch(call: Call, repository: Repository): Answer {
  const { ref, sha } = parsed(z.object({ ref: z.string(), sha: z.string() }), call.body);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch === undefined) throw new ApiError(422, 'Reference name must start with `refs/heads/` here');
  if (repository.branches.has(branch)) throw new ApiError(422, 'Reference already exists');
  if (!repository.commits.has(sha)) throw new ApiError(422, 'Object does not exist');
  moveBranch(call.github, repository, { branch, oid: sha, sender: actorOf(call) });
  return created(serializeRef(repository, branch, sha));
}

const wantedMove = z.object({ sha: z.string(), force: z.boolean().default(false) });

function updateBranch(call: Call, repository: Repository): Answer {
  const { sha, force } = parsed(wantedMove, call.body);
  const branch = param(call, 'ref').replace(/^heads\//, '');
  const before = repository.commits.get(repository.branches.get(branch) ?? '');
  const after = repository.commits.get(sha);
  if (before === undefined) throw new ApiError(422, 'Reference does not exist');
  if (after === undefined) throw new ApiError(422, 'Object does not exist');
  // What the branch has and the commit has not would be lost.
  if (!force && commitsBetween(repository, after, before).length > 0)
    throw new ApiError(422, 'Update is not a fast forward');
  moveBranch(call.github, repository, { branch, oid: sha, sender: actorOf(call) });
  return ok(serializeRef(repository, branch, sha));
}

function serializeRef(repository: Repository, branch: string, sha: string): Served<'git-ref'> {
  const api = `https://api.github.com/repos/${fullName(repository)}/git`;
  return {
    ref: `refs/heads/${branch}`,
    node_id: `REF_${branch}`,
    url: `${api}/refs/heads/${branch}`,
    object: { type: 'commit', sha, url: `${api}/commits/${sha}` },
  };
}
