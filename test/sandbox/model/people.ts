import type { Permission } from '../world/recorded.ts';
import type { TreeFile } from '../world/snapshot.ts';
import { overlay, sha1, textFile } from '../world/snapshot.ts';
import { addComment, checkBody, findComment } from './conversation.ts';
import type { Account, IssueComment, PullRequest, Repository } from './entities.ts';
import type { GitHub } from './github.ts';
import type { Happening } from './happening.ts';
import { mergeBase } from './history.ts';
import { addLabels, removeLabel } from './labels.ts';
import { requireCommit } from './revisions.ts';

/** Contents by path; null removes a file. */
export type FileChanges = Readonly<Record<string, string | Buffer | null>>;

/** What people do to one pull request. Where nobody is named it is the pull request's author. */
export interface People {
  /** A new commit on the head; returns its oid. */
  push(files: FileChanges, message?: string): string;
  /** A new commit on the base branch, which the head does not have. */
  pushToBase(files: FileChanges, message?: string): string;
  /** The base branch's newest commit becomes part of the head. */
  updateBranch(): string;
  edit(change: { readonly title?: string; readonly body?: string; readonly base?: string }): void;
  convertToDraft(): void;
  readyForReview(): void;
  close(): void;
  reopen(): void;
  merge(by?: string): void;
  label(name: string, by?: string): void;
  unlabel(name: string, by?: string): void;
  comment(body: string, by?: string): number;
  editComment(id: number, body: string, by?: string): void;
  deleteComment(id: number, by?: string): void;
  setPermission(login: string, permission: Permission): void;
}

export function peopleAround(github: GitHub, pullRequest: PullRequest): People {
  return {
    ...committers(github, pullRequest),
    ...talkers(github, pullRequest),
    ...keepers(github, pullRequest),
  };
}

function teller(github: GitHub, pullRequest: PullRequest) {
  return (action: string, by: string | undefined, more: Partial<Happening> = {}): void => {
    pullRequest.updatedAt = github.now();
    const { repository } = pullRequest;
    const sender = person(by ?? pullRequest.author.login);
    github.onHappening({ event: 'pull_request', action, repository, sender, issue: pullRequest, ...more });
  };
}

function person(login: string): Account {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function committers(
  github: GitHub,
  pullRequest: PullRequest,
): Pick<People, 'push' | 'pushToBase' | 'updateBranch'> {
  const { repository } = pullRequest;
  const tell = teller(github, pullRequest);
  const moveHead = (oid: string): string => {
    const before = pullRequest.headSha;
    pullRequest.headSha = oid;
    pullRequest.baseSha = repository.branches.get(pullRequest.baseRef) ?? pullRequest.baseSha;
    tell('synchronize', undefined, { extra: { before, after: oid } });
    return oid;
  };
  return {
    push(files, message = 'Change the proposal') {
      const author = pullRequest.author.login;
      return moveHead(
        commitFiles(github, repository, { parent: pullRequest.headSha, files, message, author }),
      );
    },
    pushToBase(files, message = 'Change something else') {
      const parent = repository.branches.get(pullRequest.baseRef) ?? pullRequest.baseSha;
      const oid = commitFiles(github, repository, { parent, files, message, author: 'maintainer' });
      repository.branches.set(pullRequest.baseRef, oid);
      const extra = {
        ref: `refs/heads/${pullRequest.baseRef}`,
        before: parent,
        after: oid,
        commits: [pushedCommit(oid, files)],
      };
      github.onHappening({
        event: 'push',
        action: undefined,
        repository,
        sender: person('maintainer'),
        extra,
      });
      return oid;
    },
    updateBranch() {
      const tip = requireCommit(repository, pullRequest.baseRef);
      const [base, head] = [pullRequest.mergeBaseSha, pullRequest.headSha].map((sha) =>
        requireCommit(repository, sha),
      );
      const changed = [...(head?.tree.files.values() ?? [])].filter(
        (file) => base?.tree.files.get(file.path) !== file,
      );
      const removed = [...(base?.tree.files.keys() ?? [])].filter(
        (path) => head?.tree.files.has(path) !== true,
      );
      pullRequest.mergeBaseSha = tip.oid;
      const tree = overlay(tip.tree, removed, changed);
      const oid = sha1(`${tip.oid} ${pullRequest.headSha}`);
      repository.commits.set(oid, {
        ...tip,
        oid,
        tree,
        parents: [tip.oid],
        recorded: undefined,
        message: 'Merge',
      });
      return moveHead(oid);
    },
  };
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

function talkers(
  github: GitHub,
  pullRequest: PullRequest,
): Pick<People, 'comment' | 'editComment' | 'deleteComment'> {
  const tell = teller(github, pullRequest);
  const commentOf = (id: number): IssueComment => {
    const comment = findComment([pullRequest], id);
    if (comment === undefined) throw new Error(`there is no comment ${id}`);
    return comment;
  };
  return {
    comment(body, by) {
      const comment = addComment(github, pullRequest, person(by ?? pullRequest.author.login), body);
      tell('created', by, { event: 'issue_comment', comment });
      return comment.id;
    },
    editComment(id, body, by) {
      const comment = commentOf(id);
      const changes = { body: { from: comment.body } };
      comment.body = checkBody(body);
      // An edit within the same millisecond is one as well.
      comment.updatedAt = new Date(Math.max(github.now().getTime(), comment.createdAt.getTime() + 1));
      tell('edited', by ?? comment.author.login, { event: 'issue_comment', comment, changes });
    },
    deleteComment(id, by) {
      const comment = commentOf(id);
      pullRequest.comments = pullRequest.comments.filter((other) => other !== comment);
      tell('deleted', by, { event: 'issue_comment', comment });
    },
  };
}

function keepers(
  github: GitHub,
  pullRequest: PullRequest,
): Omit<People, keyof ReturnType<typeof committers> | keyof ReturnType<typeof talkers>> {
  const { repository } = pullRequest;
  const tell = teller(github, pullRequest);
  return {
    edit({ title, body, base }) {
      const changes = {
        ...(title !== undefined && { title: { from: pullRequest.title } }),
        ...(body !== undefined && { body: { from: pullRequest.body } }),
        ...(base !== undefined && {
          base: { ref: { from: pullRequest.baseRef }, sha: { from: pullRequest.baseSha } },
        }),
      };
      pullRequest.title = title ?? pullRequest.title;
      pullRequest.body = body ?? pullRequest.body;
      if (base !== undefined) changeBase(pullRequest, base);
      tell('edited', undefined, { changes });
    },
    convertToDraft() {
      pullRequest.isDraft = true;
      tell('converted_to_draft', undefined);
    },
    readyForReview() {
      pullRequest.isDraft = false;
      tell('ready_for_review', undefined);
    },
    close() {
      pullRequest.state = 'closed';
      pullRequest.closedAt = github.now();
      tell('closed', undefined);
    },
    reopen() {
      pullRequest.state = 'open';
      pullRequest.closedAt = undefined;
      tell('reopened', undefined);
    },
    merge(by = 'maintainer') {
      pullRequest.state = 'closed';
      pullRequest.mergedAt = pullRequest.closedAt = github.now();
      repository.branches.set(pullRequest.baseRef, pullRequest.headSha);
      tell('closed', by);
    },
    label(name, by = 'maintainer') {
      for (const label of addLabels(github, pullRequest, [name])) tell('labeled', by, { label });
    },
    unlabel(name, by = 'maintainer') {
      const label = removeLabel(pullRequest, name);
      if (label !== undefined) tell('unlabeled', by, { label });
    },
    setPermission(login, permission) {
      repository.collaborators.set(login.toLowerCase(), permission);
    },
  };
}

function changeBase(pullRequest: PullRequest, branch: string): void {
  const { repository } = pullRequest;
  const [base, head] = [requireCommit(repository, branch), requireCommit(repository, pullRequest.headSha)];
  pullRequest.baseRef = branch;
  pullRequest.baseSha = base.oid;
  pullRequest.mergeBaseSha = mergeBase(repository, base, head)?.oid ?? base.oid;
}
