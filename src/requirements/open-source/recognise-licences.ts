import spdxLicences from 'spdx-license-list';
import { findFamily, findNamedLicences } from './named-licences.ts';
import { isExpression, opennessOf } from './openness.ts';
import { type Likeness, bigramsOf, bigramsOfLicence, likenessTo, likenessesOf } from './reference-texts.ts';
import {
  type SourceAvailable,
  dividesByFolder,
  findSourceAvailable,
  offersChoice,
} from './source-available.ts';
import { type ExplainedSentence, findTakeBack, isCopyleft } from './take-back.ts';
import { explainSentences, findLackOf, ownSentences } from './unexplained.ts';
import { MAXIMUM_TEXT, pairsOf, phraseTextOf, sentencesOf, wordsOf } from './words.ts';

export interface RecognisedText {
  /** SPDX ids and expressions, the most telling first. */
  readonly licences: readonly string[];
  readonly sourceAvailable: readonly SourceAvailable[];
  /** One of several licenses may be chosen. */
  readonly isChoice: boolean;
  /** Different folders are under different licenses. */
  readonly isByPart: boolean;
  /** The first sentence that takes something back, by words that no recognised text has. */
  readonly takesBack?: string;
  /** A sentence or two that name licenses or files, rather than a license's text. */
  readonly isShort: boolean;
}

/** A text that has this much of a license's word pairs holds it, whatever else it holds. */
const MINIMUM_COVERAGE = 0.9;
/** With less of it, the text as a whole has to be alike: GitHub's Licensee asks for 98 % of Dice, askalono for 80. */
const MINIMUM_LOOSE_COVERAGE = 0.8;
const MINIMUM_DICE = 0.85;
/** Of a further license in the same file, this much has to be its own. */
const MINIMUM_OWN_SHARE = 0.5;
/** Or of its words that those found before it do not have, as the GPL has beside the LGPL, nearly all; so many at least. */
const MINIMUM_DISTINCT_SHARE = 0.95;
const MINIMUM_DISTINCT = 100;
const MAXIMUM_SHORT_WORDS = 400;
const MAXIMUM_FAMILY_WORDS = 700;
const MAXIMUM_LICENCES = 8;
/** So many pairs in a row are no coincidence. */
const STARTING_RUN = 8;
const SPDX_TAG = /SPDX-License-Identifier:[ \t]*([^\r\n]{1,300})/g;

/** Reads a license text or a statement. `nameHint` is an SPDX id in the file's name. Never throws. */
export function recogniseLicences(text: string, nameHint?: string): RecognisedText {
  const words = wordsOf(text);
  const phrases = phraseTextOf(words);
  const isShort = words.length <= MAXIMUM_SHORT_WORDS;
  const pairs = pairsOf(words);
  const matched = withFamily(inOrderOf(pairs, matchTexts(new Set(pairs), nameHint)), phrases);
  const stated = [...new Set([...findTags(text), ...expressionOf(text)])];
  const sentences = explainSentences(sentencesOf(text), matched);
  const own = ownSentences(sentences);
  // Texts that stand below a heading on third parties alone are theirs, and the project's own is before it.
  const isTheirs =
    own.length < sentences.length && !own.some(({ isExplained }) => isExplained.includes(true));
  const front = phraseTextOf(own.flatMap((sentence) => sentence.words));
  const ours = isTheirs ? [] : matched;
  const licences = [...new Set([...stated, ...ours])];
  if (licences.length === 0) licences.push(...findBySentence(isTheirs ? front : phrases, words.length));
  const listed = licences.filter((licence) => opennessOf(licence) === 'restricted');
  const takesBack = findTakeBack(own, licences.some(isCopyleft)) ?? findLackOf(ours, own);
  return {
    licences: licences.filter((licence) => opennessOf(licence) !== 'restricted').slice(0, MAXIMUM_LICENCES),
    sourceAvailable: mergeSourceAvailable(
      listed,
      findSourceAvailable(phrases, licences.length === 0 ? front : ''),
    ),
    isChoice: offersChoice(phraseTextOf(unexplainedWords(own))),
    isByPart: dividesByFolder(phrases),
    ...(takesBack === undefined ? {} : { takesBack: takesBack.text }),
    isShort,
  };
}

/** The SPDX ids in `SPDX-License-Identifier` lines, comment signs aside. */
export function findTags(text: string): readonly string[] {
  const tags = [...text.slice(0, MAXIMUM_TEXT).matchAll(SPDX_TAG)]
    .map(([, tag = '']) => tag.replace(/\s*(?:\*\/|-->|--\]\]|#\}).*$/, '').trim())
    .filter((tag) => isExpression(tag));
  return [...new Set(tags)].slice(0, MAXIMUM_LICENCES);
}

/** A file that holds nothing but an expression. */
function expressionOf(text: string): readonly string[] {
  const trimmed = text.trim();
  return isExpression(trimmed) ? [trimmed] : [];
}

function findBySentence(phrases: string, length: number): readonly string[] {
  const family = length <= MAXIMUM_FAMILY_WORDS ? findFamily(phrases) : undefined;
  if (family !== undefined) return [family];
  return length <= MAXIMUM_SHORT_WORDS ? findNamedLicences(phrases) : [];
}

function matchTexts(bigrams: ReadonlySet<number>, nameHint: string | undefined): readonly string[] {
  const candidates = likenessesOf(bigrams, MINIMUM_LOOSE_COVERAGE);
  const hinted =
    nameHint !== undefined && Object.hasOwn(spdxLicences, nameHint) ? [likenessTo(nameHint, bigrams)] : [];
  const alike = [...hinted, ...candidates].filter(isAlike);
  const explained = new Set<number>();
  const found = new Set<string>();
  for (const licence of alike) {
    const { id } = licence;
    const own = bigramsOf(licence);
    const distinct = [...own].filter((bigram) => !explained.has(bigram));
    const fresh = distinct.filter((bigram) => bigrams.has(bigram));
    if (found.has(id) || !isThereBesides(own.size, distinct.length, fresh.length)) continue;
    for (const bigram of own) explained.add(bigram);
    found.add(id);
  }
  return [...found];
}

/** Whether a license is in a text for itself: `fresh` of its `own` word pairs are there, of `distinct` that others lack. */
function isThereBesides(own: number, distinct: number, fresh: number): boolean {
  return (
    fresh / own >= MINIMUM_OWN_SHARE ||
    (distinct >= MINIMUM_DISTINCT && fresh / distinct >= MINIMUM_DISTINCT_SHARE)
  );
}

/** As they stand in the text: a project's own license comes before those of what it contains. */
function inOrderOf(pairs: readonly number[], ids: readonly string[]): readonly string[] {
  const starts = new Map(ids.map((id) => [id, startOf(pairs, bigramsOfLicence(id))]));
  return ids.toSorted((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0));
}

function startOf(pairs: readonly number[], licence: ReadonlySet<number>): number {
  let run = 0;
  const place = pairs.findIndex((pair) => {
    run = licence.has(pair) ? run + 1 : 0;
    return run === STARTING_RUN;
  });
  return place === -1 ? pairs.length : place;
}

/** These stand within longer ones, BSD's and the ISC's: where those vary, their clauses tell which it is. */
const WITHIN_OTHERS: ReadonlySet<string> = new Set(['BSD-1-Clause', 'BSD-2-Clause', '0BSD']);

function withFamily(matched: readonly string[], phrases: string): readonly string[] {
  const [only, ...others] = matched;
  if (others.length > 0 || only === undefined || !WITHIN_OTHERS.has(only)) return matched;
  return [findFamily(phrases) ?? only];
}

function isAlike({ coverage, dice }: Likeness): boolean {
  return coverage >= MINIMUM_COVERAGE || (coverage >= MINIMUM_LOOSE_COVERAGE && dice >= MINIMUM_DICE);
}

function unexplainedWords(sentences: readonly ExplainedSentence[]): readonly string[] {
  return sentences.flatMap(({ words, isExplained }) => (isExplained.every(Boolean) ? [] : words));
}

function mergeSourceAvailable(
  listed: readonly string[],
  found: readonly SourceAvailable[],
): readonly SourceAvailable[] {
  const byText = listed.map((licence) => ({ licence, isGrant: true }));
  const rest = found.filter(({ licence }) => !listed.some((id) => sameFamily(id, licence)));
  return [...byText, ...rest].sort((a, b) => Number(b.isGrant) - Number(a.isGrant));
}

/** `FSL-1.1-MIT` and `FSL`, `CC-BY-NC-4.0` and `CC-BY-NC`. */
function sameFamily(id: string, name: string): boolean {
  return id.split('-')[0] === name.split(/[- ]/)[0];
}
