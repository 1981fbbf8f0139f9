import type { z } from 'zod';
import { type Marker, parseMarker } from '../publish/marker.ts';
import { query } from './answers.ts';
import type { GitHub } from './github.ts';
import {
  type CommentNode,
  type Page,
  type ThreadNode,
  NEWEST_COMMENTS_QUERY,
  NEWEST_THREADS_QUERY,
  moreCommentsAnswer,
  moreThreadsAnswer,
} from './pull-request-query.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';
import { UnreadableError } from './request-failure.ts';

export interface FoundComment {
  readonly id: number;
  readonly body: string;
}

/** This program's own comment of the same kind, and to the same command, as the body's marker says. */
export async function findComment(
  github: GitHub,
  place: PullRequestPlace,
  body: string,
): Promise<FoundComment | undefined> {
  const wanted = parseMarker(body);
  if (wanted?.['kind'] === undefined) return undefined;
  const comments = await readNewest<CommentNode>(github, place, NEWEST_COMMENTS_QUERY, moreCommentsAnswer);
  const found = comments.find((comment) => {
    const marker = comment.viewerDidAuthor ? parseMarker(comment.body) : undefined;
    return marker !== undefined && isLike(marker, wanted);
  });
  return found && { id: found.fullDatabaseId, body: found.body };
}

function isLike(marker: Marker, wanted: Marker): boolean {
  return ['kind', 'command'].every((key) => marker[key] === wanted[key]);
}

/** Whether one of these line comments of this program's own is there to be seen: a review comes whole or not at all. */
export async function findLineComment(
  github: GitHub,
  place: PullRequestPlace,
  identities: readonly string[],
): Promise<true | undefined> {
  const threads = await readNewest<ThreadNode>(github, place, NEWEST_THREADS_QUERY, moreThreadsAnswer);
  const isThere = threads.some(({ comments: { nodes } }) =>
    nodes.some(({ viewerDidAuthor, isMinimized, body }) => {
      const identity = viewerDidAuthor && !isMinimized ? parseMarker(body)?.['identity'] : undefined;
      return identity !== undefined && identities.includes(identity);
    }),
  );
  return isThere ? true : undefined;
}

async function readNewest<N>(
  github: GitHub,
  { repository, number }: PullRequestPlace,
  text: string,
  answer: z.ZodType<Page<N> | undefined>,
): Promise<readonly N[]> {
  const { data, errors } = await query(github, text, { ...repository, number }, { answer });
  // A part that failed could hide what is there.
  if (errors.length > 0 || data === undefined) {
    throw new UnreadableError('What stands on the pull request cannot be read');
  }
  return data.nodes;
}
