/** Longer texts than any license's are lists of third parties' texts; what stands behind this is not read. */
export const MAXIMUM_TEXT = 200_000;

/**
 * A text's words in lower case, without punctuation, copyright lines and comment signs, and with American
 * spelling: what two copies of one license have in common.
 */
export function wordsOf(text: string): readonly string[] {
  const lines = text.slice(0, MAXIMUM_TEXT).split(/\r?\n/);
  return wordsIn(lines.filter((line) => !isCopyrightLine(line)).join(' '));
}

function wordsIn(text: string): readonly string[] {
  const spelled = text.toLowerCase().replaceAll('licence', 'license');
  // Markup and comment signs stand between words, apostrophes and quotes within or around them.
  return spelled.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A sentence as it stands in a text, and its words in lower case. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** A longer one is cut in two. */
const MAXIMUM_SENTENCE = 600;
/** The longest lists of third parties' texts that are read have fewer. */
const MAXIMUM_SENTENCES = 5000;
const SENTENCE_END = /(?<=[.;:!?])\s+|(?<=[\u3002\uff01\uff1b])/;
const LIST_ITEM = /^(?:[-*+\u2022]|\(?[\da-z]{1,3}[.)])\s/i;
/** Begins a sentence that each item of the list behind it ends: "You may not: sell the software". */
const OPEN_PROHIBITION = /\b(?:not|cannot|never|prohibited|forbidden|without)\b[^.]{0,200}:$/i;

/** A text's sentences, without comment signs; lists and lines of their own, such as titles, are told apart. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let lead = '';
  for (const part of paragraphsOf(text).flatMap((paragraph) => paragraph.split(SENTENCE_END))) {
    const whole = `${lead} ${part}`.trim();
    lead = OPEN_PROHIBITION.test(part.slice(-MAXIMUM_SENTENCE)) ? part : '';
    for (let at = 0; at < whole.length; at += MAXIMUM_SENTENCE) {
      const piece = whole.slice(at, at + MAXIMUM_SENTENCE);
      const words = wordsIn(piece);
      if (words.length > 0) sentences.push({ text: piece, words });
    }
  }
  return sentences.slice(0, MAXIMUM_SENTENCES);
}

function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.slice(0, MAXIMUM_TEXT).split(/\r?\n/)) {
    const content = line.replace(/^[\s/*#;%>|]{1,20}/, '').trim();
    const isAlone = isCopyrightLine(line);
    if (!isOpen || isAlone || LIST_ITEM.test(content)) paragraphs.push(content);
    else if (content !== '') paragraphs.push(`${paragraphs.pop() ?? ''} ${content}`);
    isOpen = content !== '' && !isAlone;
  }
  return paragraphs.filter((paragraph) => paragraph !== '');
}

/** The whole of a text as one line of words, with a blank at either end, for looking up phrases. */
export function phraseTextOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** `Copyright (c) 2020 Someone` and `All rights reserved.`, but not a sentence about copyright. */
function isCopyrightLine(line: string): boolean {
  const start = line.slice(0, 80).trim();
  return (
    /^[\s/*#;%>-]{0,10}(?:portions )?(?:copyright|©|\(c\)) .{0,4}(?:\(c\)|©|<|\[|\d{4}|by )/iu.test(start) ||
    /^[\s/*#;%>-]{0,10}all rights reserved\.?$/i.test(start)
  );
}

/** Each word with the one before it as a number; the same words always give the same number, of 32 bits with a sign. */
export function pairsOf(words: readonly string[]): readonly number[] {
  let previous = hash('');
  return words.map((word) => {
    const current = hash(word);
    // With a sign, for V8 keeps such numbers in place and others in sixteen bytes each.
    const pair = Math.imul(previous, 0x9e3779b1) ^ current;
    previous = current;
    return pair;
  });
}

/** FNV-1a, 32 bits: a collision adds one false bigram among thousands. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  return value;
}
