import { z } from 'zod';
import { ApiError, invalid, notFound } from '../http/api-error.ts';
import type { Answer, Call } from '../http/call.ts';
import { created, numberParam, ok } from '../http/call.ts';
import { paged } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { repositoryRoute } from '../http/route.ts';
import { openFrom } from '../model/branches.ts';
import { addReview, lineCommentsOf } from '../model/conversation.ts';
import type { PullRequest, Repository, Review } from '../model/entities.ts';
import { fullName, isPullRequest } from '../model/entities.ts';
import { findPullRequest } from '../model/github.ts';
import { commitsBetween, mergeBase } from '../model/history.ts';
import { filesOf } from '../model/line-comments.ts';
import { requireCommit } from '../model/revisions.ts';
import { teller } from '../model/teller.ts';
import { type Writer, actorOf, writerOf } from './actor.ts';
import { refuseArchived } from './branch-routes.ts';
import { serializeFile } from './git-routes.ts';
import { newIssue } from './issue-routes.ts';
import { serializeCommit } from './repository-routes.ts';
import {
  serializePullRequest,
  serializePullRequestBriefly,
  serializeReview,
  serializeReviewComment,
} from './serialize-pull-request.ts';
import type { Served } from './served.ts';

// GitHub lists no more: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
const LISTED_FILES = 3_000;

/** Pull requests, their files, reviews and comments on lines. */
export const pullRoutes: readonly Route[] = [
  repositoryRoute('GET /repos/{owner}/{repo}/pulls', ['pull_requests:read'], listPulls),
  repositoryRoute('POST /repos/{owner}/{repo}/pulls', ['pull_requests:write'], openPull),
  repositoryRoute('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', ['pull_requests:write'], changePull),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    ['pull_requests:read'],
    (call, repository) => ok(serializePullRequest(call.github, pullOf(call, repository))),
  ),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    ['pull_requests:read'],
    (call, repository) => {
      const pullRequest = pullOf(call, repository);
      const files = filesOf(pullRequest).slice(0, LISTED_FILES);
      return paged(call, files, (page) =>
        page.map((file) => serializeFile(repository, file, pullRequest.headSha)),
      );
    },
  ),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    ['pull_requests:read'],
    (call, repository) => {
      const { mergeBaseSha, headSha } = pullOf(call, repository);
      const [base, head] = [requireCommit(repository, mergeBaseSha), requireCommit(repository, headSha)];
      return paged(
        call,
        commitsBetween(repository, base, head).map((commit) => serializeCommit(repository, commit)),
      );
    },
  ),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    ['pull_requests:read'],
    (call, repository) => paged(call, pullOf(call, repository).reviews.map(serializeReview)),
  ),
  // Nobody is asked for a review in any world.
  repositoryRoute(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
    ['pull_requests:read'],
    (call, repository) => {
      pullOf(call, repository);
      return ok({ users: [], teams: [] } satisfies Served<'pull-request-review-request'>);
    },
  ),
  repositoryRoute(
    'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    ['pull_requests:write'],
    createReview,
  ),
  repositoryRoute(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    ['pull_requests:read'],
    (call, repository) => paged(call, lineCommentsOf(pullOf(call, repository)).map(serializeReviewComment)),
  ),
];

function pullOf(call: Call, repository: Repository): PullRequest {
  const pullRequest = findPullRequest(repository, numberParam(call, 'pull_number'));
  if (pullRequest === undefined) throw notFound();
  return pullRequest;
}

function listPulls(call: Call, repository: Repository): Answer {
  const state = call.query.get('state') ?? 'open';
  const base = call.query.get('base');
  const head = call.query.get('head');
  const pulls = [...repository.issues.values()]
    .filter(isPullRequest)
    .filter((pull) => (state === 'all' || pull.state === state) && (base === null || pull.baseRef === base))
    .filter(
      ({ headRef: { ref, repository: from } }) => head === null || head === `${from.split('/')[0]}:${ref}`,
    )
    .sort((a, b) => b.number - a.number);
  return paged(call, pulls, (page) => page.map((pull) => serializePullRequestBriefly(call.github, pull)));
}

const wantedPull = z.object({
  title: z.string().min(1),
  head: z.string(),
  base: z.string(),
  body: z.string().nullish(),
});

function refused(message: string): ApiError {
  const error = { resource: 'PullRequest', code: 'custom', message };
  return new ApiError(422, 'Validation Failed', { errors: [error] });
}

/** From a branch of the repository itself. */
function openPull(call: Call, repository: Repository): Answer {
  refuseArchived(repository);
  const wanted = wantedPull.safeParse(call.body);
  if (!wanted.success) throw new ApiError(422, 'Validation Failed', { errors: [wanted.error.message] });
  const { title, head, base, body } = wanted.data;
  const branch = head.replace(new RegExp(`^${repository.owner}:`), '');
  const [tip, top] = [base, branch].map((name) =>
    repository.commits.get(repository.branches.get(name) ?? ''),
  );
  if (tip === undefined) throw invalid('PullRequest', 'base', 'invalid');
  if (top === undefined) throw invalid('PullRequest', 'head', 'invalid');
  if (openFrom(repository, branch).some(({ baseRef }) => baseRef === base))
    throw refused(`A pull request already exists for ${repository.owner}:${branch}.`);
  if (commitsBetween(repository, tip, top).length === 0)
    throw refused(`No commits between ${base} and ${branch}`);
  const sender = actorOf(call);
  const pullRequest: PullRequest = {
    ...newIssue(call, repository, { title, body: body ?? '', author: sender }),
    headRef: { ref: branch, repository: fullName(repository) },
    headSha: top.oid,
    baseRef: base,
    baseSha: tip.oid,
    mergeBaseSha: mergeBase(repository, tip, top)?.oid ?? tip.oid,
    reviews: [],
    isDraft: false,
    mergedAt: undefined,
  };
  repository.issues.set(pullRequest.number, pullRequest);
  call.github.onHappening({
    event: 'pull_request',
    action: 'opened',
    repository,
    sender,
    issue: pullRequest,
  });
  return created(serializePullRequest(call.github, pullRequest));
}

const wantedChange = z.object({ title: z.string().optional(), body: z.string().optional() });

function changePull(call: Call, repository: Repository): Answer {
  const pullRequest = pullOf(call, repository);
  const { title = pullRequest.title, body = pullRequest.body } = wantedChange.parse(call.body);
  const changes = {
    ...(title !== pullRequest.title && { title: { from: pullRequest.title } }),
    ...(body !== pullRequest.body && { body: { from: pullRequest.body } }),
  };
  Object.assign(pullRequest, { title, body });
  if (Object.keys(changes).length > 0)
    teller(call.github, pullRequest)('edited', actorOf(call).login, { changes });
  return ok(serializePullRequest(call.github, pullRequest));
}

const side = z.enum(['LEFT', 'RIGHT']);

const wantedReview = z.object({
  commit_id: z.string().optional(),
  body: z.string().optional(),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z
    .array(
      z.object({
        path: z.string(),
        body: z.string(),
        line: z.number().int(),
        side: side.default('RIGHT'),
        start_line: z.number().int().nullish(),
        start_side: side.nullish(),
      }),
    )
    .default([]),
});

const STATES = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const satisfies Record<string, Review['state']>;

function createReview(call: Call, repository: Repository): Answer {
  return ok(serializeReview(submitReview(writerOf(call), pullOf(call, repository), call.body)));
}

/** In the words of REST. */
export function submitReview({ github, sender }: Writer, pullRequest: PullRequest, wanted: unknown): Review {
  const { repository } = pullRequest;
  const parsed = wantedReview.safeParse(wanted);
  if (!parsed.success) throw new ApiError(422, 'Unprocessable Entity', { errors: [parsed.error.message] });
  const { body = '', event, comments, commit_id: commitId = pullRequest.headSha } = parsed.data;
  if (!repository.commits.has(commitId)) {
    throw new ApiError(422, 'Unprocessable Entity', { errors: ['Commit is not part of the pull request'] });
  }
  if (event === 'REQUEST_CHANGES' && body === '') {
    throw new ApiError(422, 'Unprocessable Entity', { errors: ['A body is needed to request changes'] });
  }
  // The description wants a body for each COMMENT; in life an empty one will do where there are comments on lines.
  if (event === 'COMMENT' && (parsed.data.body === undefined || (body === '' && comments.length === 0))) {
    throw new ApiError(422, 'Unprocessable Entity', { errors: ['A review needs a body or comments'] });
  }
  const review = addReview(github, pullRequest, {
    author: sender,
    body,
    commitId,
    state: event === undefined ? 'PENDING' : STATES[event],
    comments: comments.map(({ start_line, ...comment }) => ({
      ...comment,
      startLine: start_line ?? undefined,
    })),
  });
  github.onHappening({
    event: 'pull_request_review',
    action: 'submitted',
    repository,
    sender,
    issue: pullRequest,
    extra: { review: serializeReview(review) },
  });
  return review;
}
