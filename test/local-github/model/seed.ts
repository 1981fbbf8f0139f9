import type { ConversationFile } from '../world/recorded.ts';
import type { RecordedPullRequest, RecordedRepository } from '../world/read-world.ts';
import type { Snapshot } from '../world/snapshot.ts';
import { overlay } from '../world/snapshot.ts';
import type { Account, PullRequest, Repository } from './entities.ts';
import type { GitHub } from './github.ts';
import type { Commit } from './history.ts';
import { recordedCommit } from './history.ts';
import { ensureLabel } from './labels.ts';

/** A repository as the world recorded it. */
export function openRepository(github: GitHub, recorded: RecordedRepository): Repository {
  const { full_name, default_branch } = recorded.file;
  const [owner = '', name = ''] = full_name.split('/');
  const repository: Repository = {
    id: github.nextId(),
    owner,
    name,
    recorded,
    commits: new Map(),
    trees: new Map(),
    branches: new Map(),
    labels: new Map(),
    issues: new Map(),
    checkRuns: [],
    statuses: [],
    collaborators: new Map(
      Object.entries(recorded.collaborators).map(([login, permission]) => [login.toLowerCase(), permission]),
    ),
  };
  if (recorded.commits !== undefined) {
    const head = recordedCommit(repository, recorded.commits, 0);
    addCommit(repository, { ...head, parents: [], tree: recorded.tree, recorded: recorded.commits });
    repository.branches.set(default_branch, head.oid);
  }
  return repository;
}

/** A pull request as the world recorded it, with the commits that it stands on. */
export function seedPullRequest(github: GitHub, repository: Repository, recorded: RecordedPullRequest): void {
  const { file } = recorded;
  const mergeBaseSha = file.merge_base ?? file.base.sha;
  addCommitsOf(repository, recorded);
  const author: Account = { login: file.author.login, type: 'User' };
  const createdAt = new Date(file.created_at);
  const pullRequest: PullRequest = {
    id: github.nextId(),
    repository,
    number: recorded.number,
    title: file.title,
    body: file.body ?? '',
    author,
    association: file.author.association,
    app: undefined,
    createdAt,
    updatedAt: createdAt,
    state: file.state,
    closedAt: file.state === 'closed' ? createdAt : undefined,
    isLocked: false,
    mergedAt: undefined,
    isDraft: file.draft,
    labels: [...file.labels],
    comments: [],
    reviews: [],
    headRef: { ref: file.head.ref, repository: file.head.repo },
    headSha: file.head.sha,
    baseRef: file.base.ref,
    baseSha: file.base.sha,
    mergeBaseSha,
  };
  for (const name of file.labels) ensureLabel(github, repository, name);
  repository.issues.set(recorded.number, pullRequest);
  seedConversation(github, pullRequest, recorded.conversation);
}

function addCommitsOf(repository: Repository, recorded: RecordedPullRequest): void {
  const { file, base, head, tip } = recorded;
  const known = repository.recorded;
  const mergeBaseSha = file.merge_base ?? file.base.sha;
  const tree = overlay(known.tree, [], base);
  const at = {
    committedAt: new Date(file.created_at),
    author: { name: 'Maintainer', email: 'maintainer@example.invalid', account: null },
    message: 'The state that the pull request starts from',
  };
  addCommit(repository, { ...at, oid: mergeBaseSha, parents: [], tree, recorded: known.commits });
  addCommit(repository, {
    oid: file.head.sha,
    committedAt: new Date(file.created_at),
    author: {
      name: file.author.login,
      email: `${file.author.login}@example.invalid`,
      account: { login: file.author.login, type: 'User' },
    },
    message: file.title,
    parents: [mergeBaseSha],
    tree: replaced(tree, base, head),
    recorded: undefined,
  });
  if (file.base.sha !== mergeBaseSha) {
    const moved = replaced(tree, tip === undefined ? [] : base, tip ?? []);
    addCommit(repository, {
      ...at,
      message: 'The newest state of the branch',
      oid: file.base.sha,
      parents: [mergeBaseSha],
      tree: moved,
      recorded: undefined,
    });
  }
  repository.branches.set(file.base.ref, file.base.sha);
}

function replaced(
  tree: Snapshot,
  before: RecordedPullRequest['base'],
  after: RecordedPullRequest['head'],
): Snapshot {
  return overlay(
    tree,
    before.map(({ path }) => path),
    after,
  );
}

function addCommit(repository: Repository, commit: Commit): void {
  if (!repository.commits.has(commit.oid)) repository.commits.set(commit.oid, commit);
}

function seedConversation(github: GitHub, pullRequest: PullRequest, conversation: ConversationFile): void {
  seedComments(github, pullRequest, conversation.comments);
  seedReviews(github, pullRequest, conversation.reviews);
  seedCheckRuns(github, pullRequest, conversation.check_runs);
}

function seedComments(
  github: GitHub,
  pullRequest: PullRequest,
  comments: ConversationFile['comments'],
): void {
  for (const { author, body, created_at, by_app } of comments) {
    const at = new Date(created_at);
    pullRequest.comments.push({
      id: github.nextId(),
      issue: pullRequest,
      author: by_app ? { login: `${github.app.slug}[bot]`, type: 'Bot' } : author,
      association: author.association,
      app: by_app ? github.app : undefined,
      body,
      createdAt: at,
      updatedAt: at,
      reactions: [],
      minimized: undefined,
    });
  }
}

function seedReviews(github: GitHub, pullRequest: PullRequest, reviews: ConversationFile['reviews']): void {
  for (const { author, body, created_at, state } of reviews) {
    const at = new Date(created_at);
    pullRequest.reviews.push({
      id: github.nextId(),
      pullRequest,
      author,
      association: author.association,
      app: undefined,
      body,
      state,
      commitId: pullRequest.headSha,
      createdAt: at,
      updatedAt: at,
      comments: [],
    });
  }
}

function seedCheckRuns(
  github: GitHub,
  pullRequest: PullRequest,
  checkRuns: ConversationFile['check_runs'],
): void {
  for (const { name, status, conclusion, app } of checkRuns) {
    pullRequest.repository.checkRuns.push({
      id: github.nextId(),
      repository: pullRequest.repository,
      headSha: pullRequest.headSha,
      app,
      name,
      status,
      conclusion,
      externalId: null,
      detailsUrl: null,
      startedAt: pullRequest.createdAt,
      completedAt: status === 'completed' ? pullRequest.createdAt : null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
      actions: [],
    });
  }
}
