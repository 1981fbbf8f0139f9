/** Longer texts than any license's are lists of third parties' texts; what stands behind this is not read. */
export const MAXIMUM_TEXT = 200_000;

/**
 * A text's words in lower case, without punctuation, copyright lines and comment signs, and with American
 * spelling: what two copies of one license have in common.
 */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, MAXIMUM_TEXT)
      .split(/\r?\n/)
      .filter((line) => !isCopyrightLine(line))
      .join(' ')
      .toLowerCase()
      .replaceAll('licence', 'license')
      // Markup and comment signs stand between words, apostrophes and quotes within or around them.
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
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
