import type { TreeFile } from '../world/snapshot.ts';
import { overlay, sha1, textFile } from '../world/snapshot.ts';
import { moveBranch } from './branches.ts';
import { fullName, isPullRequest, type PullRequest, type Repository } from './entities.ts';
import type { GitHub } from './github.ts';
import type { FileChanges, People } from './people.ts';
import { requireCommit } from './revisions.ts';
import { person, teller } from './teller.ts';

/** Those who push. */
export function committers(
  github: GitHub,
  pullRequest: PullRequest,
): Pick<People, 'push' | 'pushToBase' | 'updateBranch'> {
  const { repository } = pullRequest;
  const moveHead = (oid: string, by = pullRequest.author.login): string => {
    const { ref: branch, repository: home } = pullRequest.headRef;
    if (home === fullName(repository) && repository.branches.has(branch)) {
      moveBranch(github, repository, { branch, oid, sender: person(by) });
      return oid;
    }
    for (const each of pullRequestsOfBranch(pullRequest)) {
      const before = each.headSha;
      each.headSha = oid;
      each.baseSha = repository.branches.get(each.baseRef) ?? each.baseSha;
      teller(github, each)('synchronize', undefined, { extra: { before, after: oid } });
    }
    return oid;
  };
  return {
    push(files, message = 'Change the proposal', author = pullRequest.author.login) {
      const commit = { parent: pullRequest.headSha, files, message, author };
      return moveHead(commitFiles(github, repository, commit), author);
    },
    pushToBase: (files, message = 'Change something else') =>
      pushToBase(github, pullRequest, { files, message, author: 'maintainer' }),
    updateBranch: () => moveHead(mergeBaseIntoHead(pullRequest)),
  };
}

/** Several may have been opened of one. */
function pullRequestsOfBranch(pullRequest: PullRequest): readonly PullRequest[] {
  const { repository, headRef, headSha } = pullRequest;
  return [...repository.issues.values()].filter(
    (each): each is PullRequest =>
      isPullRequest(each) && each.headRef.ref === headRef.ref && each.headSha === headSha,
  );
}

function pushToBase(github: GitHub, pullRequest: PullRequest, commit: Omit<NewCommit, 'parent'>): string {
  const { repository, baseRef } = pullRequest;
  const before = repository.branches.get(baseRef) ?? pullRequest.baseSha;
  const after = commitFiles(github, repository, { ...commit, parent: before });
  repository.branches.set(baseRef, after);
  const commits = [pushedCommit(after, commit.files)];
  github.onHappening({
    event: 'push',
    action: undefined,
    repository,
    sender: person(commit.author),
    extra: { ref: `refs/heads/${baseRef}`, before, after, commits },
  });
  return after;
}

/** What the head changed, on top of the base branch's newest commit; returns the new commit's oid. */
function mergeBaseIntoHead(pullRequest: PullRequest): string {
  const { repository, mergeBaseSha, headSha, baseRef } = pullRequest;
  const tip = requireCommit(repository, baseRef);
  const base = requireCommit(repository, mergeBaseSha).tree.files;
  const head = requireCommit(repository, headSha).tree.files;
  const changed = [...head.values()].filter((file) => base.get(file.path) !== file);
  const removed = [...base.keys()].filter((path) => !head.has(path));
  pullRequest.mergeBaseSha = tip.oid;
  const oid = sha1(`${tip.oid} ${headSha}`);
  repository.commits.set(oid, {
    ...tip,
    oid,
    tree: overlay(tip.tree, removed, changed),
    parents: [tip.oid],
    recorded: undefined,
    message: 'Merge',
  });
  return oid;
}

/** The shape of a commit in a `push` delivery. */
function pushedCommit(oid: string, files: FileChanges): Readonly<Record<string, unknown>> {
  const paths = Object.entries(files);
  return {
    id: oid,
    added: [],
    modified: paths.filter(([, content]) => content !== null).map(([path]) => path),
    removed: paths.filter(([, content]) => content === null).map(([path]) => path),
  };
}

interface NewCommit {
  readonly parent: string;
  readonly files: FileChanges;
  readonly message: string;
  readonly author: string;
}

function commitFiles(
  github: GitHub,
  repository: Repository,
  { parent, files, message, author }: NewCommit,
): string {
  const before = requireCommit(repository, parent).tree;
  const added: readonly TreeFile[] = Object.entries(files).flatMap(([path, content]) =>
    content === null ? [] : textFile(path, content),
  );
  const oid = sha1(`${parent} ${message} ${github.nextId()}`);
  repository.commits.set(oid, {
    oid,
    parents: [parent],
    committedAt: github.now(),
    author: { name: author, email: `${author}@example.invalid`, account: person(author) },
    message,
    tree: overlay(before, Object.keys(files), added),
    recorded: undefined,
  });
  return oid;
}
