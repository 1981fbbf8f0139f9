import { lineCommentsOf } from '../model/conversation.ts';
import type { Issue, IssueComment, PullRequest, Reaction, Review, ReviewComment } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import { findLabel } from '../model/labels.ts';
import { commitsBetween } from '../model/history.ts';
import { currentLine, filesOf } from '../model/line-comments.ts';
import { requireCommit } from '../model/revisions.ts';
import { connection, listed } from './connection.ts';
import type { Asker, Fields } from './fields.ts';
import { refuseArguments } from './fields.ts';
import { commitFields } from './git-objects.ts';
import { actorFields } from './people.ts';
import { labelFields, refFields, repositoryFields } from './repository.ts';
import { timestamp, timestampOrNull } from '../model/timestamp.ts';

export function pullRequestFields(asker: Asker, pullRequest: PullRequest): Fields {
  const { repository, number, headRef } = pullRequest;
  const [headOwner = ''] = headRef.repository.split('/');
  const isCrossRepository = headRef.repository !== fullName(repository);
  return {
    __typename: 'PullRequest',
    id: `PR_${pullRequest.id}`,
    databaseId: pullRequest.id,
    fullDatabaseId: String(pullRequest.id),
    number,
    title: pullRequest.title,
    body: pullRequest.body,
    state: pullRequest.mergedAt === undefined ? pullRequest.state.toUpperCase() : 'MERGED',
    merged: pullRequest.mergedAt !== undefined,
    closed: pullRequest.state === 'closed',
    isDraft: pullRequest.isDraft,
    locked: pullRequest.isLocked,
    author: actorFields(pullRequest.author),
    authorAssociation: pullRequest.association,
    // Who merged it is not told by a world.
    mergedBy: null,
    createdAt: timestamp(pullRequest.createdAt),
    updatedAt: timestamp(pullRequest.updatedAt),
    closedAt: timestampOrNull(pullRequest.closedAt),
    mergedAt: timestampOrNull(pullRequest.mergedAt),
    url: `https://github.com/${fullName(repository)}/pull/${number}`,
    repository: () => repositoryFields(asker, repository),
    baseRepository: () => repositoryFields(asker, repository),
    baseRefName: pullRequest.baseRef,
    baseRefOid: pullRequest.baseSha,
    baseRef: () => refFields(asker, repository, pullRequest.baseRef),
    headRefName: headRef.ref,
    headRefOid: pullRequest.headSha,
    isCrossRepository,
    headRepository: isCrossRepository
      ? { __typename: 'Repository', nameWithOwner: headRef.repository, isFork: true, isPrivate: false }
      : () => repositoryFields(asker, repository),
    headRepositoryOwner: actorFields({ login: headOwner, type: 'User' }),
    ...changeFields(asker, pullRequest),
    ...talkFields(asker, pullRequest),
  };
}

function changeFields(asker: Asker, pullRequest: PullRequest): Fields {
  const { repository } = pullRequest;
  const sum = (side: 'additions' | 'deletions'): number =>
    filesOf(pullRequest).reduce((total, file) => total + file[side], 0);
  return {
    additions: () => sum('additions'),
    deletions: () => sum('deletions'),
    changedFiles: () => filesOf(pullRequest).length,
    files: (args: Fields) =>
      connection(listed('files', filesOf(pullRequest)), args, ({ path, additions, deletions, status }) => ({
        path,
        additions,
        deletions,
        changeType: status === 'removed' ? 'DELETED' : status.toUpperCase(),
      })),
    commits: (args: Fields) => {
      const [base, head] = [pullRequest.mergeBaseSha, pullRequest.headSha].map((sha) =>
        requireCommit(repository, sha),
      );
      const commits = base === undefined || head === undefined ? [] : commitsBetween(repository, base, head);
      return connection(listed('commits', commits), args, (commit) => ({
        __typename: 'PullRequestCommit',
        commit: commitFields(asker, repository, commit),
      }));
    },
  };
}

function talkFields(asker: Asker, pullRequest: PullRequest): Fields {
  return {
    labels: (args: Fields) => {
      const labels = pullRequest.labels.flatMap((name) => findLabel(pullRequest.repository, name) ?? []);
      return connection(listed('labels', labels), args, labelFields);
    },
    comments: (args: Fields) => {
      const { field, direction } = (args['orderBy'] ?? {}) as Fields;
      const comments = field === undefined ? pullRequest.comments : byDate(pullRequest.comments, direction);
      return connection(listed('comments', comments), args, (comment) => commentFields(asker, comment));
    },
    reviews: (args: Fields) => {
      refuseArguments('PullRequest.reviews', args, 'author', 'states');
      return connection(listed('reviews', pullRequest.reviews), args, (review) =>
        reviewFields(asker, review),
      );
    },
    reviewThreads: (args: Fields) =>
      connection(listed('reviewThreads', lineCommentsOf(pullRequest)), args, (comment) =>
        threadFields(asker, comment),
      ),
  };
}

function byDate(comments: readonly IssueComment[], direction: unknown): readonly IssueComment[] {
  const sorted = [...comments].sort((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime());
  return direction === 'DESC' ? sorted.reverse() : sorted;
}

type Said = Pick<Issue, 'id' | 'body' | 'author' | 'association' | 'createdAt' | 'updatedAt'> & {
  readonly minimized: string | undefined;
  readonly reactions: readonly Reaction[];
};

function saidFields(asker: Asker, said: Said): Fields {
  const isEdited = said.updatedAt.getTime() !== said.createdAt.getTime();
  return {
    databaseId: said.id,
    fullDatabaseId: String(said.id),
    body: said.body,
    author: actorFields(said.author),
    authorAssociation: said.association,
    viewerDidAuthor: said.author.login === asker.viewer.login,
    createdAt: timestamp(said.createdAt),
    publishedAt: timestamp(said.createdAt),
    updatedAt: timestamp(said.updatedAt),
    lastEditedAt: isEdited ? timestamp(said.updatedAt) : null,
    isMinimized: said.minimized !== undefined,
    minimizedReason: said.minimized ?? null,
    reactions: (args: Fields) => connection(listed('reactions', said.reactions), args, reactionFields),
    reactionGroups: REACTION_CONTENTS.map((content) => ({
      content: REACTION_NAMES[content] ?? content.toUpperCase(),
      viewerHasReacted: said.reactions.some(
        (reaction) => reaction.content === content && reaction.by.login === asker.viewer.login,
      ),
    })),
  };
}

/** GitHub lists all of them, whether anybody used them or not. */
const REACTION_CONTENTS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

export function reactionFields({ id, content, by }: Reaction): Fields {
  return {
    __typename: 'Reaction',
    id: `REA_${id}`,
    databaseId: id,
    content: REACTION_NAMES[content] ?? content.toUpperCase(),
    user: by.type === 'Bot' ? null : actorFields(by),
  };
}

export const REACTION_NAMES: Readonly<Record<string, string>> = { '+1': 'THUMBS_UP', '-1': 'THUMBS_DOWN' };

export function commentFields(asker: Asker, comment: IssueComment): Fields {
  const { repository, number } = comment.issue;
  return {
    __typename: 'IssueComment',
    id: `IC_${comment.id}`,
    ...saidFields(asker, comment),
    url: `https://github.com/${fullName(repository)}/pull/${number}#issuecomment-${comment.id}`,
  };
}

export function reviewFields(asker: Asker, review: Review): Fields {
  return {
    __typename: 'PullRequestReview',
    id: `PRR_${review.id}`,
    ...saidFields(asker, { ...review, minimized: undefined, reactions: [] }),
    state: review.state,
    submittedAt: timestamp(review.createdAt),
    comments: (args: Fields) =>
      connection(listed('comments', review.comments), args, (comment) => lineCommentFields(asker, comment)),
  };
}

export function lineCommentFields(asker: Asker, comment: ReviewComment): Fields {
  const line = currentLine(comment);
  return {
    __typename: 'PullRequestReviewComment',
    id: `PRRC_${comment.id}`,
    ...saidFields(asker, comment),
    path: comment.path,
    line: line ?? null,
    originalLine: comment.line,
    startLine: comment.startLine ?? null,
    outdated: line === undefined,
    subjectType: 'LINE',
  };
}

export function threadFields(asker: Asker, comment: ReviewComment): Fields {
  const line = currentLine(comment);
  return {
    __typename: 'PullRequestReviewThread',
    id: `PRRT_${comment.id}`,
    isResolved: comment.isResolved,
    isOutdated: line === undefined,
    isCollapsed: comment.isResolved || line === undefined,
    path: comment.path,
    line: line ?? null,
    originalLine: comment.line,
    startLine: comment.startLine ?? null,
    diffSide: comment.side,
    subjectType: 'LINE',
    comments: (args: Fields) =>
      connection(listed('comments', [comment]), args, (each) => lineCommentFields(asker, each)),
  };
}
