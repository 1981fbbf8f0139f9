import type { Action } from '../publish/action.ts';
import { renderMarker } from '../publish/marker.ts';
import type { LineComment } from '../review/review.ts';
import { query } from './answers.ts';
import { bodyWithin } from './body-limit.ts';
import type { GitHub } from './github.ts';
import { MINIMIZE_MUTATION, minimizeAnswer } from './pull-request-query.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';
import { statusOf } from './request-failure.ts';

const NOT_FOUND = 404;

export async function createComment(
  github: GitHub,
  { repository, number }: PullRequestPlace,
  body: string,
): Promise<void> {
  await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner: repository.owner,
    repo: repository.name,
    issue_number: number,
    body: bodyWithin(body),
  });
}

/** A comment that somebody deleted meanwhile is written anew. */
export async function updateComment(
  github: GitHub,
  place: PullRequestPlace,
  { id, body }: Omit<Extract<Action, { type: 'updateComment' }>, 'type'>,
): Promise<void> {
  try {
    await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner: place.repository.owner,
      repo: place.repository.name,
      comment_id: id,
      body: bodyWithin(body),
    });
  } catch (error) {
    if (statusOf(error) !== NOT_FOUND) throw error;
    await createComment(github, place, body);
  }
}

/** The same one twice counts once. */
export async function addReaction(
  github: GitHub,
  { repository }: PullRequestPlace,
  { commentId, reaction }: Omit<Extract<Action, { type: 'addReaction' }>, 'type'>,
): Promise<void> {
  await github.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
    owner: repository.owner,
    repo: repository.name,
    comment_id: commentId,
    content: reaction,
  });
}

/** All line comments in one review; GitHub refuses it whole when one lies outside the diff. */
export async function createReview(
  github: GitHub,
  { repository, number }: PullRequestPlace,
  { headSha, comments }: Omit<Extract<Action, { type: 'createReview' }>, 'type'>,
): Promise<void> {
  await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    owner: repository.owner,
    repo: repository.name,
    pull_number: number,
    commit_id: headSha,
    event: 'COMMENT',
    comments: comments.map((comment) => parametersOf(comment)),
  });
}

/** Hides a line comment as outdated; one that somebody deleted needs no hiding. False where it may not be hidden. */
export async function minimizeComment(github: GitHub, nodeId: string): Promise<boolean> {
  const { errors } = await query(github, MINIMIZE_MUTATION, { id: nodeId }, { answer: minimizeAnswer });
  if (errors.some(({ type }) => type === 'FORBIDDEN')) return false;
  const failure = errors.find(({ type }) => type !== 'NOT_FOUND');
  if (failure !== undefined)
    throw new Error(`A comment cannot be minimized: ${failure.type ?? 'no reason given'}`);
  return true;
}

function parametersOf({ path, line, startLine, body, identity }: LineComment) {
  const marker = renderMarker({ identity });
  const start =
    startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' };
  return { path, line, side: 'RIGHT', ...start, body: `${bodyWithin(body)}\n\n${marker}` };
}
