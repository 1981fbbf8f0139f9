import { bigramsOfLicence } from './reference-texts.ts';
import type { ExplainedSentence } from './take-back.ts';
import { type Sentence, pairsOf } from './words.ts';

/** So many word pairs in a row come from a license's text; fewer are everyday English. */
const MINIMUM_RUN = 4;

/** Marks the words of a text that come from the texts of these licenses, on the SPDX list. */
export function explainSentences(
  sentences: readonly Sentence[],
  licences: readonly string[],
): readonly ExplainedSentence[] {
  const words = sentences.flatMap((sentence) => sentence.words);
  const isExplained = explainWords(words, licences);
  let end = 0;
  return sentences.map((sentence) => {
    const start = end;
    end += sentence.words.length;
    return { ...sentence, isExplained: isExplained.slice(start, end) };
  });
}

function explainWords(words: readonly string[], licences: readonly string[]): readonly boolean[] {
  const texts = licences.map((id) => bigramsOfLicence(id));
  const pairs = pairsOf(words);
  const isExplained = words.map(() => false);
  for (const text of texts) {
    let run = 0;
    for (const [place, pair] of pairs.entries()) {
      run = text.has(pair) ? run + 1 : 0;
      // A pair is a word with the one before it.
      if (run === MINIMUM_RUN) isExplained.fill(true, Math.max(0, place - MINIMUM_RUN), place + 1);
      if (run > MINIMUM_RUN) isExplained[place] = true;
    }
  }
  return isExplained;
}

const THIRD_PARTIES =
  /\b(?:third part(?:y|ies)|3rd part(?:y|ies)|bundled|dependenc(?:y|ies)|vendored|acknowledge?ments?|attributions?|incorporated software|included software)\b/;
const MAXIMUM_HEADING_WORDS = 8;

/** The sentences before a heading on third parties' software. */
export function ownSentences(sentences: readonly ExplainedSentence[]): readonly ExplainedSentence[] {
  const heading = sentences.findIndex(
    ({ words, isExplained, text }) =>
      words.length <= MAXIMUM_HEADING_WORDS &&
      !/[.;]$/.test(text) &&
      !isExplained.includes(true) &&
      THIRD_PARTIES.test(words.join(' ')),
  );
  return heading <= 0 ? sentences : sentences.slice(0, heading);
}

/** What a short text lets people do, one word an act; without one of them, it is another license. */
const GRANTED: Readonly<Record<string, readonly string[]>> = {
  MIT: ['use', 'copy', 'modify', 'publish', 'distribute', 'sell'],
  'MIT-0': ['use', 'copy', 'modify', 'publish', 'distribute', 'sell'],
  ISC: ['use', 'copy', 'modify', 'distribute'],
  '0BSD': ['use', 'copy', 'modify', 'distribute'],
};

/** The granting sentence of a text that is a license's but for something that it does not grant: MIT without `sell`. */
export function findLackOf(
  licences: readonly string[],
  sentences: readonly ExplainedSentence[],
): Sentence | undefined {
  const [only = '', ...others] = licences;
  const granted = others.length === 0 && Object.hasOwn(GRANTED, only) ? GRANTED[only] : undefined;
  if (granted === undefined) return undefined;
  const words = new Set(sentences.flatMap((sentence) => sentence.words));
  if (granted.every((word) => words.has(word))) return undefined;
  return sentences.find((sentence) => sentence.words.includes('granted')) ?? sentences[0];
}
