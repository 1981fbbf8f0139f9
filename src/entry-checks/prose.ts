/** Plain links and emphasis, which the cards show as they are meant. */
const PLAIN_ELEMENTS: ReadonlySet<string> = new Set(['a', 'b', 'br', 'code', 'em', 'i', 'p', 'strong']);
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9-]{0,30})([^<>]{0,300})>?/g;
const EVENT_OR_STYLE = /\s(?:on[a-z]+|style)\s*=/i;
const SCRIPT_ADDRESS = /\b(?:javascript|data|vbscript):/i;
/** Abbreviations come alone or in pairs (CPU, eBPF CO-RE, MITRE); three such words in a row do not. */
const MIN_SHOUTED_LETTERS = 4;
const MIN_SHOUTED_WORDS = 3;
/** Words that praise rather than describe; from style guides' lists of promotional words (Wikipedia "peacock terms"). */
const PRAISE =
  /\b(?:amazing|awesome|best[- ]in[- ]class|blazing(?:ly)?|breathtaking|cutting[- ]edge|game[- ]changing|groundbreaking|incredibl[ey]|industry[- ]leading|market[- ]leading|next[- ]generation|revolutionary|state[- ]of[- ]the[- ]art|stunning|superb|ultimate|unmatched|unparalleled|unrivall?ed|world[- ]class|world's (?:best|fastest|first|leading))\b/i;
/** Texts are read up to here; what is longer has a message of its own. */
const MAX_READ = 5_000;

/** Whether a text holds HTML beyond plain links and emphasis. */
export function hasOtherMarkup(value: string): boolean {
  for (const [, element = '', attributes = ''] of value.slice(0, MAX_READ).matchAll(TAG)) {
    // `<name>` in lower case with nothing else is how people write placeholders, but browsers take it for an element.
    if (!PLAIN_ELEMENTS.has(element.toLowerCase())) return true;
    if (EVENT_OR_STYLE.test(attributes) || SCRIPT_ADDRESS.test(attributes)) return true;
  }
  return false;
}

/** Several exclamation marks in a row, several words in capitals one after another, or hardly anything else. */
export function isShouting(value: string): boolean {
  const bounded = value.slice(0, MAX_READ);
  if (/[!?]{2}/.test(bounded)) return true;
  let inRow = 0;
  for (const word of bounded.split(/\s+/)) {
    const letters = word.replace(/[^\p{L}]/gu, '');
    inRow = letters.length >= MIN_SHOUTED_LETTERS && isUpperCase(letters) ? inRow + 1 : 0;
    if (inRow >= MIN_SHOUTED_WORDS) return true;
  }
  return false;
}

function isUpperCase(letters: string): boolean {
  return letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** How many sentences praise the project. */
export function praisingSentences(value: string): number {
  return value
    .slice(0, MAX_READ)
    .split(/[.!?]\s+/)
    .filter((sentence) => PRAISE.test(sentence)).length;
}
