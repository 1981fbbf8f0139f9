import { ApiError } from '../http/api-error.ts';
import type { ChangedFile } from './changed-files.ts';
import { changedFiles, textOf } from './changed-files.ts';
import { lineAfter, linesOfPatch } from './diff-lines.ts';
import type { PullRequest, ReviewComment } from './entities.ts';
import type { Snapshot } from '../world/snapshot.ts';
import { EMPTY_SNAPSHOT } from '../world/snapshot.ts';

export interface LinePlace {
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT';
  readonly line: number;
  readonly startLine: number | undefined;
}

/** What the pull request changes, as its Files tab lists it. */
export function filesOf(pullRequest: PullRequest, headSha = pullRequest.headSha): readonly ChangedFile[] {
  return changedFiles(treeAt(pullRequest, pullRequest.mergeBaseSha), treeAt(pullRequest, headSha));
}

function treeAt(pullRequest: PullRequest, oid: string): Snapshot {
  return pullRequest.repository.commits.get(oid)?.tree ?? EMPTY_SNAPSHOT;
}

/** Throws GitHub's 422 where a place does not lie in the diff. */
export function checkPlace(pullRequest: PullRequest, commitId: string, place: LinePlace): void {
  const file = filesOf(pullRequest, commitId).find(({ path }) => path === place.path);
  if (file === undefined) throw unprocessable('Path could not be resolved');
  const lines = linesOfPatch(file.patch ?? '')[place.side === 'LEFT' ? 'left' : 'right'];
  if (!lines.has(place.line)) throw unprocessable('Line could not be resolved');
  if (place.startLine === undefined) return;
  if (!lines.has(place.startLine)) throw unprocessable('Start line could not be resolved');
  if (place.startLine >= place.line) {
    throw unprocessable('Start line must precede the end line');
  }
}

function unprocessable(reason: string): ApiError {
  return new ApiError(422, 'Unprocessable Entity', { errors: [reason] });
}

/** The line of today's diff that a comment hangs on; undefined once it is outdated. */
export function currentLine(comment: ReviewComment): number | undefined {
  const { pullRequest } = comment.review;
  if (comment.commitId === pullRequest.headSha) return comment.line;
  const shown = filesOf(pullRequest).find(({ path }) => path === comment.path);
  const lines = linesOfPatch(shown?.patch ?? '');
  if (comment.side === 'LEFT') return lines.left.has(comment.line) ? comment.line : undefined;
  const before = treeAt(pullRequest, comment.commitId).files.get(comment.path);
  const after = treeAt(pullRequest, pullRequest.headSha).files.get(comment.path);
  const line = lineAfter(textOf(before), textOf(after), comment.line);
  return line !== undefined && lines.right.has(line) ? line : undefined;
}
