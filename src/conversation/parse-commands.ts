import { closest, distance } from 'fastest-levenshtein';
import { COMMANDS, type CommandName } from '../vocabulary/command.ts';
import { ENTRY_CHECK_IDS } from '../vocabulary/entry-check-id.ts';
import { LANGUAGES, type Language } from '../vocabulary/policy.ts';
import { REQUIREMENT_IDS, type RequirementId } from '../vocabulary/requirement-id.ts';
import { commandLines } from './command-lines.ts';

/** A whole line is a few hundred characters; what follows is left out. */
const MAXIMUM_LINE = 1000;
const MAXIMUM_WORD = 50;
const MAXIMUM_ENTRY = 100;
const MAXIMUM_REASON = 500;
/** Farther away, a word is another word and no typing error. */
const MAXIMUM_DISTANCE = 3;

export type WellFormedCommand =
  | { readonly name: 'recheck' | 'resume' | 'help' }
  | { readonly name: 'explain'; readonly requirement: RequirementId }
  | Judgement
  | { readonly name: 'hold'; readonly reason: string }
  | { readonly name: 'language'; readonly language: Language };

/** A maintainer's word on a requirement; `reset` takes an earlier one back. */
export interface Judgement {
  readonly name: 'accept' | 'decline' | 'reset';
  readonly requirement: RequirementId;
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
  const name = COMMANDS.find((command) => command === word.toLowerCase());
  if (name === undefined) {
    const meant = meantBy(word, COMMANDS);
    const given = word.slice(0, MAXIMUM_WORD);
    return {
      name: 'malformed',
      kind: 'unknown-command',
      given,
      ...(meant === undefined ? {} : { meant }),
    };
  }
  return parseArguments(name, rest);
}

function parseArguments(name: CommandName, words: readonly string[]): ParsedCommand {
  switch (name) {
    case 'recheck':
    case 'resume':
    case 'help':
      return { name };
    case 'explain': {
      const requirement = parseRequirement(name, words[0]);
      return typeof requirement === 'string' ? { name, requirement } : requirement;
    }
    case 'accept':
    case 'decline':
    case 'reset':
      return parseJudgement(name, words);
    case 'hold': {
      const reason = reasonIn(words);
      return reason === undefined
        ? { name: 'malformed', kind: 'no-reason', command: name }
        : { name, reason };
    }
    case 'language': {
      const given = words[0]?.toLowerCase() ?? '';
      const language = LANGUAGES.find((code) => code === given);
      return language === undefined
        ? { name: 'malformed', kind: 'unknown-language', given: given.slice(0, MAXIMUM_WORD) }
        : { name, language };
    }
  }
}

/** `<requirement> [for <entry>] because <reason>`, of which `reset` has no reason. */
function parseJudgement(name: Judgement['name'], words: readonly string[]): ParsedCommand {
  const requirement = parseRequirement(name, words[0]);
  if (typeof requirement !== 'string') return requirement;
  const reason = name === 'reset' ? '' : reasonIn(words);
  if (reason === undefined) return { name: 'malformed', kind: 'no-reason', command: name };
  if (words[1]?.toLowerCase() !== 'for') return { name, requirement, reason };
  const entry = unquoted(words.slice(2, indexOfBecause(words)).join(' ')).slice(0, MAXIMUM_ENTRY);
  if (entry === '') return { name: 'malformed', kind: 'no-entry', command: name };
  return { name, requirement, entry, reason };
}

function parseRequirement(command: CommandName, word: string | undefined): RequirementId | Malformed {
  if (word === undefined) return { name: 'malformed', kind: 'no-requirement', command };
  const given = unquoted(word).toLowerCase().slice(0, MAXIMUM_WORD);
  const requirement = REQUIREMENT_IDS.find((id) => id === given);
  if (requirement !== undefined) return requirement;
  // `/landscape accept because …`, where nothing was named.
  if (given === 'because' || given === 'for') return { name: 'malformed', kind: 'no-requirement', command };
  if (ENTRY_CHECK_IDS.some((id) => id === given)) return { name: 'malformed', kind: 'entry-check', given };
  const meant = meantBy(given, REQUIREMENT_IDS);
  return {
    name: 'malformed',
    kind: 'unknown-requirement',
    given,
    ...(meant === undefined ? {} : { meant }),
  };
}

/** What stands behind the first "because"; undefined where there is no word in it, as in the line to copy. */
function reasonIn(words: readonly string[]): string | undefined {
  const reason = words
    .slice(indexOfBecause(words) + 1)
    .join(' ')
    .slice(0, MAXIMUM_REASON);
  return /[\p{L}\p{N}]/u.test(reason) ? reason : undefined;
}

/** The number of words where there is none. */
function indexOfBecause(words: readonly string[]): number {
  const index = words.findIndex((word) => /^because[:,]?$/iu.test(word));
  return index === -1 ? words.length : index;
}

function unquoted(text: string): string {
  return text.replace(/^["'`<“‘]{1,3}|["'`>”’]{1,3}$/gu, '').trim();
}

function meantBy<T extends string>(given: string, known: readonly T[]): T | undefined {
  if (given.length > MAXIMUM_WORD) return undefined;
  const candidate = closest(given.toLowerCase(), [...known]) as T;
  return distance(given.toLowerCase(), candidate) <= MAXIMUM_DISTANCE ? candidate : undefined;
}
