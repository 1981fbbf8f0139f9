import { COMMAND_NAMES, type CommandName } from '../vocabulary/command.ts';
import { LANGUAGES, type Language } from '../messages/catalogue.ts';
import type { RequirementId } from '../requirements/registry.ts';
import { commandLines } from './command-lines.ts';
import {
  type JudgedId,
  type Named,
  checkAtStart,
  comparable,
  nearest,
  nearestRequirement,
  requirementAtStart,
} from './known-words.ts';

/** A whole line is a few hundred characters; what follows is left out. */
const MAXIMUM_LINE = 1000;
const MAXIMUM_WORD = 50;
const MAXIMUM_ENTRY = 100;
const MAXIMUM_REASON = 500;
/** What people write for a command; by this name it is taken where all that the command needs is there. */
const OTHER_WORDS: ReadonlyMap<string, CommandName> = new Map([
  ['rerun', 'recheck'],
  ['retry', 'recheck'],
  ['retest', 'recheck'],
  ['refresh', 'recheck'],
  ['review', 'recheck'],
  ['why', 'explain'],
  ['approve', 'accept'],
  ['lgtm', 'accept'],
  ['reject', 'decline'],
  ['ignore', 'waive'],
  ['undo', 'reset'],
  ['pause', 'hold'],
  ['stop', 'hold'],
  ['unhold', 'resume'],
  ['continue', 'resume'],
  ['lang', 'language'],
]);

export type WellFormedCommand =
  | { readonly name: 'recheck' | 'resume' | 'help' }
  | { readonly name: 'explain'; readonly requirement: RequirementId }
  | Judgement
  | { readonly name: 'hold'; readonly reason: string }
  | { readonly name: 'language'; readonly language: Language };

/** A maintainer's word on a requirement, or by `waive` on an entry check; `reset` takes an earlier one back. */
export interface Judgement {
  readonly name: 'accept' | 'decline' | 'waive' | 'reset';
  readonly about: JudgedId;
  /** As it was written: the entry's name or its repository. Absent: the only one. */
  readonly entry?: string;
  /** Empty for `reset`. */
  readonly reason: string;
}

/** Something behind `/landscape` that is no command, and why. Texts are a stranger's. */
export type Malformed = { readonly name: 'malformed' } & (
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly given: string; readonly meant?: CommandName }
  | { readonly kind: 'no-requirement'; readonly command: CommandName }
  | { readonly kind: 'unknown-requirement'; readonly given: string; readonly meant?: RequirementId }
  | { readonly kind: 'entry-check'; readonly given: string }
  | { readonly kind: 'no-check'; readonly command: CommandName }
  | { readonly kind: 'requirement'; readonly given: string }
  /** Behind what cannot be read, nothing can be looked at. */
  | { readonly kind: 'syntax' }
  | { readonly kind: 'no-entry'; readonly command: CommandName }
  | { readonly kind: 'no-reason'; readonly command: CommandName }
  | { readonly kind: 'unknown-language'; readonly given: string }
);

export type ParsedCommand = WellFormedCommand | Malformed;

/** The commands of a comment, in their order. Never throws, and takes time by the length of the comment. */
export function parseCommands(body: string): readonly ParsedCommand[] {
  return commandLines(body).map((line) => parseLine(line.slice(0, MAXIMUM_LINE)));
}

function parseLine(line: string): ParsedCommand {
  const [, word, ...rest] = line.split(/\s+/u);
  if (word === undefined) return { name: 'malformed', kind: 'no-command' };
  const said = comparable(word);
  const name = COMMAND_NAMES.find((command) => command === said);
  if (name !== undefined) return parseArguments(name, rest);
  const joined = comparable(word + (rest[0] ?? ''));
  const inTwoWords = COMMAND_NAMES.find((command) => command === joined);
  if (inTwoWords !== undefined) return parseArguments(inTwoWords, rest.slice(1));
  const other = OTHER_WORDS.get(said);
  const command = other && parseArguments(other, rest);
  if (command !== undefined && command.name !== 'malformed') return command;
  const meant = other ?? nearest(said, COMMAND_NAMES);
  const given = word.slice(0, MAXIMUM_WORD);
  return { name: 'malformed', kind: 'unknown-command', given, ...(meant === undefined ? {} : { meant }) };
}

function parseArguments(name: CommandName, words: readonly string[]): ParsedCommand {
  switch (name) {
    case 'recheck':
    case 'resume':
    case 'help':
      return { name };
    case 'explain': {
      const found = requirementAtStart(words);
      return found === undefined ? withoutRequirement(name, words) : { name, requirement: found.id };
    }
    case 'accept':
    case 'decline':
    case 'waive':
    case 'reset':
      return parseJudgement(name, words);
    case 'hold':
      return parseHold(words);
    case 'language':
      return parseLanguage(words);
  }
}

/** Nothing but a reason can follow. */
function parseHold(words: readonly string[]): ParsedCommand {
  const reason = words.some((word) => BECAUSE.test(word)) ? partsOf(words).reason : textOf(words);
  return reason === undefined
    ? { name: 'malformed', kind: 'no-reason', command: 'hold' }
    : { name: 'hold', reason };
}

function parseLanguage([word = '']: readonly string[]): ParsedCommand {
  const given = word.toLowerCase();
  const language = LANGUAGES.find((code) => code.toLowerCase() === given);
  return language === undefined
    ? { name: 'malformed', kind: 'unknown-language', given: given.slice(0, MAXIMUM_WORD) }
    : { name: 'language', language };
}

/** `<requirement or check> [for <entry>] because <reason>`, of which `reset` has no reason; a colon says "because" as well. */
function parseJudgement(name: Judgement['name'], words: readonly string[]): ParsedCommand {
  const found = judgedAtStart(name, words);
  if (found === undefined) return name === 'waive' ? withoutCheck(words) : withoutRequirement(name, words);
  const { id: about, count } = found;
  if (name === 'waive' && about === 'syntax') return { name: 'malformed', kind: 'syntax' };
  const isReasonNext = words[count - 1]?.endsWith(':') === true;
  const rest = words.slice(count);
  const { before, reason } = isReasonNext ? partsOf([':', ...rest]) : partsOf(rest);
  if (name !== 'reset' && reason === undefined)
    return { name: 'malformed', kind: 'no-reason', command: name };
  const said = { name, about, reason: name === 'reset' ? '' : (reason ?? '') };
  if (before[0]?.toLowerCase() !== 'for') return said;
  const entry = unquoted(before.slice(1).join(' ')).slice(0, MAXIMUM_ENTRY);
  return entry === '' ? { name: 'malformed', kind: 'no-entry', command: name } : { ...said, entry };
}

function judgedAtStart(name: Judgement['name'], words: readonly string[]): Named<JudgedId> | undefined {
  if (name === 'waive') return checkAtStart(words);
  return requirementAtStart(words) ?? (name === 'reset' ? checkAtStart(words) : undefined);
}

function withoutCheck(words: readonly string[]): Malformed {
  const requirement = requirementAtStart(words);
  return requirement === undefined
    ? { name: 'malformed', kind: 'no-check', command: 'waive' }
    : { name: 'malformed', kind: 'requirement', given: requirement.id };
}

function withoutRequirement(command: CommandName, words: readonly string[]): Malformed {
  const { before } = partsOf(words);
  const end = before.findIndex((word) => word.toLowerCase() === 'for');
  const named = end === -1 ? before : before.slice(0, end);
  const given = unquoted(named.join(' ')).toLowerCase().slice(0, MAXIMUM_WORD);
  // `/landscape accept because …`, where nothing was named.
  if (given === '') return { name: 'malformed', kind: 'no-requirement', command };
  const check = checkAtStart(named);
  if (check !== undefined) return { name: 'malformed', kind: 'entry-check', given: check.id };
  const meant = nearestRequirement(named);
  return { name: 'malformed', kind: 'unknown-requirement', given, ...(meant === undefined ? {} : { meant }) };
}

/** What stands before and behind the first "because", or the first colon or dash where nobody says so. */
interface Parts {
  readonly before: readonly string[];
  readonly reason?: string;
}

const BECAUSE = /^because[:,]?$/iu;
const DASH = /^(?::|--?|[–—])$/u;

function partsOf(words: readonly string[]): Parts {
  const opening = words[0] !== undefined && DASH.test(words[0]) ? 0 : -1;
  const because = opening === -1 ? words.findIndex((word) => BECAUSE.test(word)) : opening;
  const index = because === -1 ? words.findIndex((word) => DASH.test(word) || word.endsWith(':')) : because;
  const sign = words[index];
  if (sign === undefined) return { before: words };
  const isWord = !BECAUSE.test(sign) && !DASH.test(sign);
  const before = [...words.slice(0, index), ...(isWord ? [sign.slice(0, -1)] : [])];
  const behind = words.slice(index + 1);
  const reason = textOf(BECAUSE.test(behind[0] ?? '') ? behind.slice(1) : behind);
  return { before, ...(reason === undefined ? {} : { reason }) };
}

/** Undefined where there is no word in it, as in the line to copy. */
function textOf(words: readonly string[]): string | undefined {
  const text = words.join(' ').slice(0, MAXIMUM_REASON);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

function unquoted(text: string): string {
  return text.replace(/^["'`<“‘]{1,3}|["'`>”’]{1,3}$/gu, '').trim();
}
