/** Long enough for a path or a sentence, short enough for a table cell. */
const MAXIMUM_TEXT_LENGTH = 120;

/** Words of visible ASCII with single spaces between them, as nearly all texts are: nothing to be done. */
const PLAIN_WORDS = /^[!-~]+(?: [!-~]+)*$/u;
const VARIATION_SELECTORS = /[\uFE0E\uFE0F]/gu;
const WHITE_SPACE = /\s+/gu;
/** Control, formatting (bidirectional, zero-width), private and other characters that show nothing or lie. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Pictures, and the letters and signs of East Asia. */
const WIDE =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3001-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/gu;
const WITHOUT_WIDTH = /\p{Mn}/gu;
/** More than four marks on one letter spill over the lines around it. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A stranger's text on one line, cut to a length: runs of white space become one space, and every character that
 * cannot be seen becomes `\uFFFD`, so that a name that hides something does not look like one that does not.
 */
export function visibleText(text: string, maximum: number = MAXIMUM_TEXT_LENGTH): string {
  if (text.length <= maximum && PLAIN_WORDS.test(text)) return text;
  const beginning = text.slice(0, maximum * 4);
  const shown = beginning
    .toWellFormed()
    .replace(VARIATION_SELECTORS, '')
    .replace(WHITE_SPACE, ' ')
    .replace(INVISIBLE, '\uFFFD')
    .replace(STACKED_MARKS, '$1')
    .trim();
  const characters = Array.from(shown);
  const isWhole = beginning.length === text.length && characters.length <= maximum;
  return isWhole
    ? shown
    : `${characters
        .slice(0, maximum - 1)
        .join('')
        .trimEnd()}…`;
}

/** How wide a text is, in letters of a Latin script: marks take no room, and what is `WIDE` takes that of two. */
export function columnsOf(text: string): number {
  const shown = text.replaceAll(WITHOUT_WIDTH, '');
  return Array.from(shown).length + (shown.match(WIDE)?.length ?? 0);
}
