import type { PullRequest, Review, ReviewComment } from '../model/entities.ts';
import { fullName } from '../model/entities.ts';
import type { GitHub } from '../model/github.ts';
import { commitsBetween } from '../model/history.ts';
import { currentLine, filesOf } from '../model/line-comments.ts';
import { timestamp, timestampOrNull } from '../model/timestamp.ts';
import { serializeAccount } from './serialize-account.ts';
import { labelsOf, reactionCounts } from './serialize-issue.ts';
import { addressesBelow } from './addresses.ts';
import { serializeFork, serializeRepository } from './serialize-repository.ts';
import type { Served } from './served.ts';

export function serializePullRequest(github: GitHub, pullRequest: PullRequest): Served<'pull-request'> {
  const files = filesOf(pullRequest);
  return {
    ...briefFields(github, pullRequest),
    merged: pullRequest.mergedAt !== undefined,
    merged_by: null,
    mergeable: true,
    mergeable_state: 'clean',
    rebaseable: null,
    maintainer_can_modify: true,
    comments: pullRequest.comments.length,
    review_comments: pullRequest.reviews.flatMap(({ comments }) => comments).length,
    commits: commitCount(pullRequest),
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

function commitCount(pullRequest: PullRequest): number {
  const { commits } = pullRequest.repository;
  const [base, head] = [commits.get(pullRequest.mergeBaseSha), commits.get(pullRequest.headSha)];
  return base === undefined || head === undefined
    ? 1
    : commitsBetween(pullRequest.repository, base, head).length;
}

/** What a list of pull requests shows of each. */
export function serializePullRequestBriefly(
  github: GitHub,
  pullRequest: PullRequest,
): Served<'pull-request-simple'> {
  // A label's description may be null, though this one schema does not say so.
  return briefFields(github, pullRequest) as Served<'pull-request-simple'>;
}

function briefFields(github: GitHub, pullRequest: PullRequest) {
  const { repository, number, headRef } = pullRequest;
  const api = `https://api.github.com/repos/${fullName(repository)}`;
  const url = `${api}/pulls/${number}`;
  const page = `https://github.com/${fullName(repository)}/pull/${number}`;
  const addresses = {
    ...addressesBelow(url, ['commits', 'review_comments', 'review_comment']),
    comments_url: `${api}/issues/${number}/comments`,
    statuses_url: `${api}/statuses/${pullRequest.headSha}`,
    issue_url: `${api}/issues/${number}`,
  };
  return {
    id: pullRequest.id,
    ...addresses,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: addresses.issue_url },
      comments: { href: addresses.comments_url },
      review_comments: { href: addresses.review_comments_url },
      review_comment: { href: addresses.review_comment_url },
      commits: { href: addresses.commits_url },
      statuses: { href: addresses.statuses_url },
    },
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    milestone: null,
    auto_merge: null,
    active_lock_reason: null,
    merge_commit_sha: null,
    node_id: `PR_${pullRequest.id}`,
    number,
    title: pullRequest.title,
    body: pullRequest.body,
    state: pullRequest.state,
    locked: pullRequest.isLocked,
    draft: pullRequest.isDraft,
    user: serializeAccount(pullRequest.author),
    author_association: pullRequest.association as 'NONE',
    labels: labelsOf(pullRequest),
    created_at: timestamp(pullRequest.createdAt),
    updated_at: timestamp(pullRequest.updatedAt),
    closed_at: timestampOrNull(pullRequest.closedAt),
    merged_at: timestampOrNull(pullRequest.mergedAt),
    url,
    html_url: page,
    head: { ...refOf(headRef.ref, pullRequest.headSha, headRef.repository), repo: forkOf(pullRequest) },
    base: {
      ...refOf(pullRequest.baseRef, pullRequest.baseSha, fullName(repository)),
      // A full repository is what a delivery carries here, though this schema names a shorter one.
      repo: serializeRepository(github, repository) as Served<'repository'>,
    },
  };
}

interface GitRef {
  readonly label: string;
  readonly ref: string;
  readonly sha: string;
  readonly user: Served<'simple-user'>;
}

function refOf(ref: string, sha: string, repository: string): GitRef {
  const [login = ''] = repository.split('/');
  return { label: `${login}:${ref}`, ref, sha, user: serializeAccount({ login, type: 'User' }) };
}

/** The fork is named, but the world does not hold it. */
function forkOf({ headRef, repository }: PullRequest): Served<'repository'> {
  return serializeFork(headRef.repository, {
    isFork: headRef.repository !== fullName(repository),
    defaultBranch: repository.recorded.file.default_branch,
  });
}

export function serializeReview(review: Review): Served<'pull-request-review'> {
  const { pullRequest } = review;
  const page = `https://github.com/${fullName(pullRequest.repository)}/pull/${pullRequest.number}`;
  const api = `https://api.github.com/repos/${fullName(pullRequest.repository)}/pulls/${pullRequest.number}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: serializeAccount(review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commitId,
    submitted_at: timestamp(review.createdAt),
    author_association: review.association as 'NONE',
    html_url: `${page}#pullrequestreview-${review.id}`,
    pull_request_url: api,
    _links: {
      html: { href: `${page}#pullrequestreview-${review.id}` },
      pull_request: { href: api },
    },
  };
}

export function serializeReviewComment(comment: ReviewComment): Served<'pull-request-review-comment'> {
  const { review } = comment;
  const line = currentLine(comment);
  const url = `https://api.github.com/repos/${fullName(review.pullRequest.repository)}/pulls/comments/${comment.id}`;
  const page = `https://github.com/${fullName(review.pullRequest.repository)}/pull/${review.pullRequest.number}`;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    url,
    pull_request_review_id: review.id,
    path: comment.path,
    side: comment.side,
    line,
    original_line: comment.line,
    start_line: comment.startLine ?? null,
    commit_id: line === undefined ? comment.commitId : review.pullRequest.headSha,
    original_commit_id: comment.commitId,
    body: comment.body,
    user: serializeAccount(comment.author),
    author_association: comment.association as 'NONE',
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    html_url: `${page}#discussion_r${comment.id}`,
    reactions: reactionCounts(url, comment.reactions),
  };
}
