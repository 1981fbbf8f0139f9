import { COMMANDS, type CommandName, type Permission, isAtLeast } from '../vocabulary/command.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';
import { type Conversation, type ConversationComment, isAnswered } from './conversation.ts';
import { type ParsedCommand, type WellFormedCommand, parseCommands } from './parse-commands.ts';
import type { Refusal } from './refusal.ts';

/** A command, the comment that it stands in, and why it does nothing if it does nothing. */
export interface HeardCommand {
  readonly comment: ConversationComment;
  /** Among the commands of its comment, from 0. */
  readonly index: number;
  readonly command: ParsedCommand;
  readonly refusal?: Refusal;
}

export interface Hold {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** What the conversation asks for, as far as it can be told without looking at the lists. */
export interface Hearing {
  /** In the order in which they were said. */
  readonly commands: readonly HeardCommand[];
  /** Absent: the program may speak. */
  readonly hold?: Hold;
  /** Absent: nobody chose one. */
  readonly language?: Language;
}

export interface HearingInput {
  readonly conversation: Conversation;
  /** The login of the pull request's author. */
  readonly author: string;
  readonly permissionOf: (login: string) => Permission;
  readonly commands: Policy['commands'];
  readonly isDraft: boolean;
  /** Whether the pull request touches a list. */
  readonly isRelated: boolean;
}

const JUDGEMENTS: ReadonlySet<CommandName> = new Set(['accept', 'decline', 'waive', 'reset']);
/** These count only while who said them has the role; of anything else it is enough that it was carried out. */
const STANDING: ReadonlySet<CommandName> = new Set(['accept', 'decline', 'waive']);
/** Goes on while everything else is silent. */
const DURING_HOLD: ReadonlySet<CommandName> = new Set(['hold', 'resume', 'help', 'language']);
const BESIDE_LISTS: ReadonlySet<CommandName> = new Set(['help']);

/** Goes through the conversation from its beginning. Bots and edited comments say nothing. */
export function hearCommands(input: HearingInput): Hearing {
  let hold: Hold | undefined;
  let language: Language | undefined;
  const commands: HeardCommand[] = [];
  for (const { comment, index, command } of saidCommands(input.conversation)) {
    const refusal = refusalOf(command, comment, { ...input, index, isHeld: hold !== undefined });
    commands.push({ comment, index, command, ...(refusal === undefined ? {} : { refusal }) });
    if (refusal !== undefined) continue;
    if (command.name === 'hold') {
      hold = { by: comment.author, at: comment.createdAt, reason: command.reason };
    }
    if (command.name === 'resume') hold = undefined;
    if (command.name === 'language') language = command.language;
  }
  return {
    commands,
    ...(hold === undefined ? {} : { hold }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Whose role must be known, and whether it has to be looked up live, for a command that is new. */
export interface WantedPermission {
  readonly login: string;
  readonly isFresh: boolean;
}

/** More people are not looked up in one review; their commands count as a stranger's. */
const MAXIMUM_PEOPLE = 50;

/** The people whose commands take a role. Those that were refused for good need no second look. */
export function permissionsToAsk(
  input: Pick<HearingInput, 'conversation' | 'author' | 'commands'>,
): readonly WantedPermission[] {
  const wanted = new Map<string, WantedPermission>();
  for (const { comment, index, command } of saidCommands(input.conversation)) {
    if (command.name === 'malformed' || isAllowedAnyway(command, comment, input)) continue;
    if (wasRefused(comment, index, input.conversation) || isOver(command, comment)) continue;
    const key = comment.author.toLowerCase();
    const isFresh = !isAnswered(comment) || wanted.get(key)?.isFresh === true;
    wanted.set(key, { login: comment.author, isFresh });
  }
  // The newest word is the one that waits for an answer.
  return [...wanted.values()].sort((a, b) => Number(b.isFresh) - Number(a.isFresh)).slice(0, MAXIMUM_PEOPLE);
}

function* saidCommands({ comments }: Conversation): Generator<HeardCommand> {
  const said = comments.filter(({ isPerson, isEdited }) => isPerson && !isEdited);
  for (const comment of said.sort((a, b) => a.id - b.id)) {
    for (const [index, command] of parseCommands(comment.body).entries()) yield { comment, index, command };
  }
}

interface Circumstances extends HearingInput {
  readonly index: number;
  readonly isHeld: boolean;
}

function refusalOf(
  command: ParsedCommand,
  comment: ConversationComment,
  circumstances: Circumstances,
): Refusal | undefined {
  const { conversation, index, isHeld, isDraft, isRelated } = circumstances;
  if (wasRefused(comment, index, conversation)) return { kind: 'earlier' };
  if (command.name === 'malformed') {
    const { name: _, ...reason } = command;
    return reason;
  }
  if (isOver(command, comment)) return undefined;
  const { name } = command;
  if (JUDGEMENTS.has(name) && isSame(comment.author, circumstances.author)) {
    return { kind: 'own-entry', command: name };
  }
  const needed = circumstances.commands[name];
  const isAllowed =
    isAllowedAnyway(command, comment, circumstances) ||
    isAtLeast(circumstances.permissionOf(comment.author), needed);
  if (!isAllowed) return { kind: 'permission', command: name, needed };
  // What was answered was said under other circumstances.
  if (isAnswered(comment)) return undefined;
  if (isHeld && !DURING_HOLD.has(name)) return { kind: 'on-hold', command: name };
  if (!isRelated && !BESIDE_LISTS.has(name)) return { kind: 'unrelated', command: name };
  // A draft has no comment in which to keep what entry this was said of.
  return isDraft && JUDGEMENTS.has(name) ? { kind: 'draft', command: name } : undefined;
}

/** Once refused stays refused: who got the role since says it again. */
function wasRefused(comment: ConversationComment, index: number, { replies }: Conversation): boolean {
  const reply = replies.find(({ commentId }) => commentId === comment.id);
  return reply === undefined ? comment.reactions.includes('-1') : reply.refused.includes(index);
}

/** Of what was not refused: it was carried out, and nobody's role matters to it any more. */
function isOver({ name }: WellFormedCommand, comment: ConversationComment): boolean {
  return isAnswered(comment) && !STANDING.has(name);
}

function isAllowedAnyway(
  { name }: WellFormedCommand,
  comment: ConversationComment,
  { author, commands }: Pick<HearingInput, 'author' | 'commands'>,
): boolean {
  if (JUDGEMENTS.has(name) && isSame(comment.author, author)) return true;
  return commands[name] === 'none' || (COMMANDS[name].isFor === 'author' && isSame(comment.author, author));
}

/** GitHub's logins differ in case only by how they are written. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
