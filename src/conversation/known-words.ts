import { closest, distance } from 'fastest-levenshtein';
import { type Message, message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { renderMessage } from '../messages/render-message.ts';
import { ENTRY_CHECK_IDS, type EntryCheckId } from '../vocabulary/entry-check-id.ts';
import { LANGUAGES } from '../messages/catalogue.ts';
import { REQUIREMENT_IDS, type RequirementId, DEFAULT_SETTINGS, wordsOf } from '../requirements/registry.ts';

/** Farther away, or with more than half of its letters changed, a word is another word and no typing error. */
const MAXIMUM_DISTANCE = 3;
/** No name is longer. */
const MAXIMUM_WORDS = 6;
const MAXIMUM_NAME = 50;

/** What a maintainer's word can be about. */
export type JudgedId = RequirementId | EntryCheckId;

type Names<Id> = ReadonlyMap<string, Id>;

/** Made at the first command, for that reads the sentences of every language. */
let requirements: Names<RequirementId> | undefined;
let checks: Names<EntryCheckId> | undefined;

function requirementNames(): Names<RequirementId> {
  requirements ??= namesOf(REQUIREMENT_IDS, (id) => wordsOf(id, DEFAULT_SETTINGS).name);
  return requirements;
}

function checkNames(): Names<EntryCheckId> {
  checks ??= namesOf(ENTRY_CHECK_IDS, (id) => message(`review.check.${id}`, {}));
  return checks;
}

/** What people see: the identifiers, and the names in every language. */
function namesOf<Id extends string>(ids: readonly Id[], shown: (id: Id) => Message): Names<Id> {
  const named = ids.flatMap((id) => {
    const names = LANGUAGES.map((language) => renderMessage(shown(id), language, plainText));
    // A list gives one of them its name itself.
    return [id, ...names.filter((name) => name !== '')].map((name): [string, Id] => [keyOf(name), id]);
  });
  return new Map(named);
}

/** Letters and digits alone: `Re-check`, `recheck:` and "re check" are the same. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Names hold numbers, which each list sets as it likes. */
function keyOf(name: string): string {
  return comparable(name).replace(/\p{N}+/gu, '0');
}

/** What the words begin with, and how many of them name it: the longest name counts. */
export interface Named<Id> {
  readonly id: Id;
  readonly count: number;
}

export function requirementAtStart(words: readonly string[]): Named<RequirementId> | undefined {
  return nameAtStart(words, requirementNames());
}

export function checkAtStart(words: readonly string[]): Named<EntryCheckId> | undefined {
  return nameAtStart(words, checkNames());
}

function nameAtStart<Id>(words: readonly string[], names: Names<Id>): Named<Id> | undefined {
  for (const [name, count] of beginnings(words)) {
    const id = names.get(name);
    if (id !== undefined) return { id, count };
  }
  return undefined;
}

/** What the words may have meant: a name with typing errors, or a word that only one requirement's names hold. */
export function nearestRequirement(words: readonly string[]): RequirementId | undefined {
  const names = requirementNames();
  // So short a word is near too many others.
  const known = [...names.keys()].filter((name) => name !== 'core');
  const starts = beginnings(words).map(([name]) => name);
  const near = starts.map((name) => nearest(name, known)).find((name) => name !== undefined);
  if (near !== undefined) return names.get(near);
  const part = comparable(words[0] ?? '');
  const holding = part.length < 4 ? [] : known.filter((name) => name.includes(part));
  const meant = new Set(holding.map((name) => names.get(name)));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** The known word that is a typing error away. */
export function nearest<T extends string>(given: string, known: readonly T[]): T | undefined {
  if (given === '' || given.length > MAXIMUM_NAME) return undefined;
  const candidate = closest(given, [...known]) as T;
  const most = Math.min(MAXIMUM_DISTANCE, Math.floor(given.length / 2));
  return distance(given, candidate) <= most ? candidate : undefined;
}

/** The first words, joined, the most of them first, and how many they are; none ends with a mere sign. */
function beginnings(words: readonly string[]): readonly (readonly [string, number])[] {
  return words
    .slice(0, MAXIMUM_WORDS)
    .map((word, index): readonly [string, number] | undefined =>
      comparable(word) === '' ? undefined : [keyOf(words.slice(0, index + 1).join('')), index + 1],
    )
    .filter((beginning) => beginning !== undefined)
    .reverse();
}
