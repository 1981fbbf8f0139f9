/** What this program puts under a comment: seen, done, or refused. Named as GitHub's REST API does. */
export type CommandReaction = 'eyes' | '+1' | '-1';

/** One comment in the conversation of the pull request, as it stands now, by anybody but this program. */
export interface ConversationComment {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  /** False for apps, organisations and accounts that are gone. */
  readonly isPerson: boolean;
  /** In ISO 8601. */
  readonly createdAt: string;
  readonly isEdited: boolean;
  readonly body: string;
  /** This program's own. */
  readonly reactions: readonly CommandReaction[];
}

/** This program's reply to the commands of a comment. */
export interface PostedReply {
  readonly commentId: number;
  /** Which of the comment's commands it refused, counted from 0. */
  readonly refused: readonly number[];
}

export interface Conversation {
  readonly comments: readonly ConversationComment[];
  readonly replies: readonly PostedReply[];
}

/** Whether the end of its commands was told. */
export function isAnswered({ reactions }: Pick<ConversationComment, 'reactions'>): boolean {
  return reactions.includes('+1') || reactions.includes('-1');
}
