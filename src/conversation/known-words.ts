import { closest, distance } from 'fastest-levenshtein';
import { message } from '../messages/message.ts';
import { plainText } from '../messages/plain-text.ts';
import { renderMessage } from '../messages/render-message.ts';
import { LANGUAGES } from '../vocabulary/policy.ts';
import { REQUIREMENT_IDS, type RequirementId } from '../vocabulary/requirement-id.ts';

/** Farther away, a word is another word and no typing error. */
const MAXIMUM_DISTANCE = 3;
/** No name is longer. */
const MAXIMUM_WORDS = 6;
const MAXIMUM_NAME = 50;

/** What people see of the requirements: the identifiers of the commands, and the names in every language. */
const REQUIREMENT_NAMES: ReadonlyMap<string, RequirementId> = new Map(
  REQUIREMENT_IDS.flatMap((id) =>
    [id, ...shownNames(id)].map((name): [string, RequirementId] => [comparable(name), id]),
  ),
);

function shownNames(id: RequirementId): readonly string[] {
  return LANGUAGES.map((language) =>
    renderMessage(message(`requirement.${id}.name`, {}), language, plainText),
  );
}

/** Letters and digits alone: `Re-check`, `recheck:` and "re check" are the same. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The requirement that the words begin with, and how many of them name it: the longest name counts. */
export function requirementAtStart(
  words: readonly string[],
): { readonly requirement: RequirementId; readonly count: number } | undefined {
  for (const [name, count] of beginnings(words)) {
    const requirement = REQUIREMENT_NAMES.get(name);
    if (requirement !== undefined) return { requirement, count };
  }
  return undefined;
}

/** What the words may have meant: a name with typing errors, or a word that only one requirement's names hold. */
export function nearestRequirement(words: readonly string[]): RequirementId | undefined {
  const known = [...REQUIREMENT_NAMES.keys()];
  const starts = beginnings(words).map(([name]) => name);
  const near = starts.map((name) => nearest(name, known)).find((name) => name !== undefined);
  if (near !== undefined) return REQUIREMENT_NAMES.get(near);
  const part = comparable(words[0] ?? '');
  const holding = part.length < 4 ? [] : known.filter((name) => name.includes(part));
  const requirements = new Set(holding.map((name) => REQUIREMENT_NAMES.get(name)));
  return requirements.size === 1 ? [...requirements][0] : undefined;
}

/** The known word that is a typing error away. */
export function nearest<T extends string>(given: string, known: readonly T[]): T | undefined {
  if (given === '' || given.length > MAXIMUM_NAME) return undefined;
  const candidate = closest(given, [...known]) as T;
  return distance(given, candidate) <= MAXIMUM_DISTANCE ? candidate : undefined;
}

/** The first words, joined, the most of them first, and how many they are; none ends with a mere sign. */
function beginnings(words: readonly string[]): readonly (readonly [string, number])[] {
  return words
    .slice(0, MAXIMUM_WORDS)
    .map((word, index): readonly [string, number] | undefined =>
      comparable(word) === '' ? undefined : [comparable(words.slice(0, index + 1).join('')), index + 1],
    )
    .filter((beginning) => beginning !== undefined)
    .reverse();
}
