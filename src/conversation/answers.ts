import type { RequirementId } from '../requirements/registry.ts';
import { type Conversation, isAnswered } from './conversation.ts';
import type { HeardCommand, Hearing } from './hear-commands.ts';
import type { Refusal } from './refusal.ts';

/** What a comment's commands get: a reaction, and a reply where a reaction does not say enough. */
export interface CommandAnswer {
  readonly commentId: number;
  readonly reaction: '+1' | '-1';
  readonly reply?: Reply;
}

export interface Reply {
  /** The login of who gets it. */
  readonly to: string;
  /** Which of the commands are refused, counted from 0. */
  readonly refused: readonly number[];
  readonly refusals: readonly Refusal[];
  readonly explained: readonly RequirementId[];
  readonly showsHelp: boolean;
}

/** So many replies under one pull request are enough; further commands get their reaction alone. */
const MAXIMUM_REPLIES = 50;

/** The comments that hold commands and were never answered, in their order: one answer each, ever. */
export function answersTo(hearing: Hearing, { replies }: Conversation): readonly CommandAnswer[] {
  const byComment = Map.groupBy(hearing.commands, ({ comment }) => comment.id);
  const waiting = [...byComment.values()].filter(([first]) => first && !isAnswered(first.comment));
  let room = MAXIMUM_REPLIES - replies.length;
  return waiting.map((commands): CommandAnswer => {
    const commentId = commands[0]?.comment.id ?? 0;
    const reaction = commands.some(({ refusal }) => refusal !== undefined) ? '-1' : '+1';
    const reply = replyTo(commands);
    const isTold = replies.some((posted) => posted.commentId === commentId);
    if (reply === undefined || isTold || room <= 0) return { commentId, reaction };
    room -= 1;
    return { commentId, reaction, reply };
  });
}

/** The comments whose commands nobody has seen yet. */
export function unseenComments(hearing: Hearing): readonly number[] {
  const unseen = hearing.commands
    .map(({ comment }) => comment)
    .filter((comment) => !isAnswered(comment) && !comment.reactions.includes('eyes'));
  return [...new Set(unseen.map(({ id }) => id))];
}

/** Whether somebody waits for everything to be looked up afresh. */
export function isRecheckAsked({ commands }: Hearing): boolean {
  return commands.some(
    ({ command, comment, refusal }) =>
      command.name === 'recheck' && refusal === undefined && !isAnswered(comment),
  );
}

function replyTo(commands: readonly HeardCommand[]): Reply | undefined {
  const refused = commands.filter(({ refusal }) => refusal !== undefined);
  const done = commands.filter(({ refusal }) => refusal === undefined);
  const explained = done.flatMap(({ command }) => (command.name === 'explain' ? [command.requirement] : []));
  const showsHelp = done.some(({ command }) => command.name === 'help');
  if (refused.length === 0 && explained.length === 0 && !showsHelp) return undefined;
  return {
    to: commands[0]?.comment.author ?? '',
    refused: refused.map(({ index }) => index),
    refusals: refused.flatMap(({ refusal }) => refusal ?? []),
    explained: [...new Set(explained)],
    showsHelp,
  };
}
