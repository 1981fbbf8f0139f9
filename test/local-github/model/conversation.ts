import { ApiError } from '../http/api-error.ts';
import type {
  Account,
  Issue,
  IssueComment,
  PullRequest,
  Reaction,
  Review,
  ReviewComment,
} from './entities.ts';
import { isPullRequest } from './entities.ts';
import type { GitHub } from './github.ts';
import { permissionOf } from './github.ts';
import type { LinePlace } from './line-comments.ts';
import { checkPlace } from './line-comments.ts';

// https://docs.github.com/en/rest/issues/comments
const BODY_LENGTH = 65_536;
const REACTIONS = new Set(['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']);

/** Throws GitHub's 422 on a body that is empty or too long. */
export function checkBody(body: unknown): string {
  if (typeof body !== 'string' || body.trim() === '') {
    throw new ApiError(422, 'Validation Failed', {
      errors: [
        { resource: 'IssueComment', field: 'data', code: 'unprocessable', message: 'Body cannot be blank' },
      ],
    });
  }
  if (body.length > BODY_LENGTH) {
    throw new ApiError(422, 'Validation Failed', {
      errors: [
        {
          resource: 'IssueComment',
          field: 'data',
          code: 'unprocessable',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ],
    });
  }
  return body;
}

/** Throws GitHub's 403 where the conversation is locked. An App that may not push is like anybody else there. */
export function refuseLocked(issue: Issue, author: Account, what: string): void {
  if (issue.isLocked && !mayPush(issue, author)) {
    throw new ApiError(403, `Unable to ${what} because issue is locked.`);
  }
}

function mayPush({ repository }: Issue, { type, login }: Account): boolean {
  return type !== 'Bot' && ['admin', 'maintain', 'write'].includes(permissionOf(repository, login));
}

export function addComment(github: GitHub, issue: Issue, author: Account, body: string): IssueComment {
  const comment: IssueComment = {
    ...said(github, issue, author),
    issue,
    body: checkBody(body),
    reactions: [],
    minimized: undefined,
  };
  issue.comments.push(comment);
  return comment;
}

export function findComment(issues: Iterable<Issue>, id: number): IssueComment | undefined {
  for (const issue of issues) {
    const comment = issue.comments.find((candidate) => candidate.id === id);
    if (comment !== undefined) return comment;
  }
  return undefined;
}

/** The reaction and whether it is new: the same one twice counts once. */
export function react(
  github: GitHub,
  reactions: Reaction[],
  by: Account,
  content: string,
): { readonly reaction: Reaction; readonly isNew: boolean } {
  if (!REACTIONS.has(content)) {
    throw new ApiError(422, 'Validation Failed', { errors: ['content is not a valid reaction'] });
  }
  const known = reactions.find((reaction) => reaction.content === content && reaction.by.login === by.login);
  if (known !== undefined) return { reaction: known, isNew: false };
  const reaction = { id: github.nextId(), content, by };
  reactions.push(reaction);
  return { reaction, isNew: true };
}

export interface WantedReview {
  readonly author: Account;
  readonly body: string;
  readonly state: Review['state'];
  readonly commitId: string;
  readonly comments: readonly (LinePlace & { readonly body: string })[];
}

/** All or nothing: one comment outside the diff refuses the whole review. */
export function addReview(github: GitHub, pullRequest: PullRequest, wanted: WantedReview): Review {
  if (pullRequest.isLocked && !mayPush(pullRequest, wanted.author)) {
    throw new ApiError(422, 'Unprocessable Entity', { errors: ['lock prevents review'] });
  }
  for (const comment of wanted.comments) {
    checkBody(comment.body);
    checkPlace(pullRequest, wanted.commitId, comment);
  }
  const review: Review = {
    ...said(github, pullRequest, wanted.author),
    pullRequest,
    body: wanted.body,
    state: wanted.state,
    commitId: wanted.commitId,
    comments: [],
  };
  for (const comment of wanted.comments) {
    review.comments.push({
      ...said(github, pullRequest, wanted.author),
      ...comment,
      review,
      commitId: wanted.commitId,
      reactions: [],
      minimized: undefined,
      isResolved: false,
    });
  }
  pullRequest.reviews.push(review);
  return review;
}

export function lineCommentsOf(pullRequest: PullRequest): readonly ReviewComment[] {
  return pullRequest.reviews.filter(({ state }) => state !== 'PENDING').flatMap(({ comments }) => comments);
}

function said(
  github: GitHub,
  issue: Issue,
  author: Account,
): Pick<IssueComment, 'id' | 'author' | 'association' | 'app' | 'createdAt' | 'updatedAt'> {
  const now = github.now();
  issue.updatedAt = now;
  return {
    id: github.nextId(),
    author,
    association: associationOf(issue, author),
    app: author.login === `${github.app.slug}[bot]` ? github.app : undefined,
    createdAt: now,
    updatedAt: now,
  };
}

function associationOf(issue: Issue, author: Account): string {
  if (author.type === 'Bot') return isPullRequest(issue) ? 'CONTRIBUTOR' : 'NONE';
  const permission = permissionOf(issue.repository, author.login);
  if (['admin', 'maintain', 'write', 'triage'].includes(permission)) return 'MEMBER';
  return author.login === issue.author.login ? issue.association : 'NONE';
}
