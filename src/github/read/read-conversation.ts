import type { CommandReaction, Conversation } from '../../conversation/conversation.ts';
import { parseReply } from '../../publish/command-reply.ts';
import type { CommentNode } from './pull-request-query.ts';

const REACTIONS: Readonly<Record<string, CommandReaction>> = {
  EYES: 'eyes',
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
};

/** What others said on the pull request, and what this program replied to them. */
export function conversationOf(comments: readonly CommentNode[]): Conversation {
  return {
    comments: comments
      .filter(({ viewerDidAuthor }) => !viewerDidAuthor)
      .map((comment) => ({
        id: comment.fullDatabaseId,
        url: comment.url,
        author: comment.author?.login ?? 'ghost',
        // GraphQL names an app without `[bot]`, so that its kind alone tells it from a person.
        isPerson: comment.author?.__typename === 'User',
        createdAt: comment.createdAt,
        isEdited: typeof comment.lastEditedAt === 'string',
        body: comment.body,
        reactions: (comment.reactionGroups ?? [])
          .filter(({ viewerHasReacted }) => viewerHasReacted)
          .flatMap(({ content }) => REACTIONS[content] ?? []),
      })),
    replies: comments
      .filter(({ viewerDidAuthor }) => viewerDidAuthor)
      .flatMap(({ body }) => parseReply(body) ?? []),
  };
}
