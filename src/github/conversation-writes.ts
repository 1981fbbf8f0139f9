import type { Action } from '../publish/action.ts';
import { renderMarker } from '../publish/marker.ts';
import type { LineComment } from '../review/review.ts';
import { query } from './answers.ts';
import { bodyWithin } from './body-limit.ts';
import { createOnce } from './create-once.ts';
import { type FoundComment, findComment, findLineComment } from './find-posted.ts';
import type { GitHub } from './github.ts';
import { MINIMIZE_MUTATION, minimizeAnswer } from './pull-request-query.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';
import type { Refusal } from './refusal.ts';
import { statusOf } from './request-failure.ts';
import type { Writing } from './writing.ts';

const NOT_FOUND = 404;

/** One comment of its kind: where another process wrote it meanwhile, that one gets the body. */
export async function createComment(writing: Writing, place: PullRequestPlace, given: string): Promise<void> {
  const { github } = writing;
  const { repository, number } = place;
  const body = bodyWithin(given);
  const there = await createOnce<FoundComment | undefined>(writing, {
    find: async () => findComment(github, place, body),
    create: async (request) => {
      await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner: repository.owner,
        repo: repository.name,
        issue_number: number,
        body,
        request,
      });
      return undefined;
    },
  });
  if (there !== undefined && there.body !== body) await changeComment(github, place, { id: there.id, body });
}

/** A comment that somebody deleted meanwhile is written anew. */
export async function updateComment(
  writing: Writing,
  place: PullRequestPlace,
  { id, body }: Omit<Extract<Action, { type: 'updateComment' }>, 'type'>,
): Promise<void> {
  try {
    await changeComment(writing.github, place, { id, body: bodyWithin(body) });
  } catch (error) {
    if (statusOf(error) !== NOT_FOUND) throw error;
    await createComment(writing, place, body);
  }
}

async function changeComment(
  github: GitHub,
  { repository }: PullRequestPlace,
  { id, body }: FoundComment,
): Promise<void> {
  await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    owner: repository.owner,
    repo: repository.name,
    comment_id: id,
    body,
  });
}

/** The same one twice counts once; where the comment is gone, so is what was to be told. */
export async function addReaction(
  { github }: Pick<Writing, 'github'>,
  { repository }: PullRequestPlace,
  { commentId, reaction }: Omit<Extract<Action, { type: 'addReaction' }>, 'type'>,
): Promise<void> {
  try {
    await github.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
      owner: repository.owner,
      repo: repository.name,
      comment_id: commentId,
      content: reaction,
    });
  } catch (error) {
    if (statusOf(error) !== NOT_FOUND) throw error;
  }
}

/** All line comments in one review; GitHub refuses it whole when one lies outside the diff. */
export async function createReview(
  writing: Writing,
  place: PullRequestPlace,
  { headSha, comments }: Omit<Extract<Action, { type: 'createReview' }>, 'type'>,
): Promise<void> {
  const { github } = writing;
  const identities = comments.map(({ identity }) => identity);
  await createOnce(writing, {
    find: async () => findLineComment(github, place, identities),
    create: async (request) => {
      await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        owner: place.repository.owner,
        repo: place.repository.name,
        pull_number: place.number,
        commit_id: headSha,
        event: 'COMMENT',
        // GitHub describes it as required; everything is said on the lines.
        body: '',
        comments: comments.map((comment) => parametersOf(comment)),
        request,
      });
      return true;
    },
  });
}

/** Hides a line comment as outdated; one that somebody deleted needs no hiding. Returns why it may not be hidden. */
export async function minimizeComment(github: GitHub, nodeId: string): Promise<Refusal | undefined> {
  const { errors } = await query(github, MINIMIZE_MUTATION, { id: nodeId }, { answer: minimizeAnswer });
  if (errors.some(({ type }) => type === 'FORBIDDEN')) return { kind: 'other', reason: 'FORBIDDEN' };
  const failure = errors.find(({ type }) => type !== 'NOT_FOUND');
  if (failure !== undefined)
    throw new Error(`A comment cannot be minimized: ${failure.type ?? 'no reason given'}`);
  return undefined;
}

function parametersOf({ path, line, startLine, body, identity }: LineComment) {
  const marker = renderMarker({ identity });
  const start =
    startLine === undefined || startLine === line ? {} : { start_line: startLine, start_side: 'RIGHT' };
  return { path, line, side: 'RIGHT', ...start, body: `${bodyWithin(body)}\n\n${marker}` };
}
