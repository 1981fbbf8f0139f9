/** Plain links and emphasis, which the cards show as they are meant. */
const PLAIN_ELEMENTS: ReadonlySet<string> = new Set(['a', 'b', 'br', 'code', 'em', 'i', 'p', 'strong']);
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9-]{0,30})([^<>]{0,300})>?/g;
const STYLE = /\sstyle\s*=/i;
const EVENT_HANDLER = /[\s"'/]on[a-z]{3,30}\s*=/i;
const SCRIPT_ADDRESS = /\b(?:javascript|data|vbscript):/i;
/** Elements that run code or bring another page in. */
const RUNNING_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'base',
  'meta',
]);
/** Abbreviations come alone or in pairs (CPU, eBPF CO-RE, MITRE); three such words in a row do not. */
const MIN_SHOUTED_LETTERS = 4;
const MIN_SHOUTED_WORDS = 3;
/** Words that praise rather than describe; from style guides' lists of promotional words (Wikipedia "peacock terms"). */
const PRAISE =
  /\b(?:amazing|awesome|best[- ]in[- ]class|blazing(?:ly)?|breathtaking|cutting[- ]edge|game[- ]changing|groundbreaking|incredibl[ey]|industry[- ]leading|market[- ]leading|next[- ]generation|revolutionary|state[- ]of[- ]the[- ]art|stunning|superb|ultimate|unmatched|unparalleled|unrivall?ed|world[- ]class|world's (?:best|fastest|first|leading))\b/i;
/** Texts are read up to here; what is longer has a message of its own. */
const MAX_READ = 5_000;

/** HTML in a text that is beyond plain links and emphasis: `runs` where a browser would carry out what it says. */
export interface OtherMarkup {
  readonly runs: boolean;
  /** The element or the attribute. */
  readonly found: string;
}

/** The worst of it; undefined for none. */
export function otherMarkup(value: string): OtherMarkup | undefined {
  let other: OtherMarkup | undefined;
  for (const [, element = '', attributes = ''] of value.slice(0, MAX_READ).matchAll(TAG)) {
    const running = RUNNING_ELEMENTS.has(element.toLowerCase())
      ? `<${element}`
      : (EVENT_HANDLER.exec(attributes) ?? SCRIPT_ADDRESS.exec(attributes))?.[0].replace(/^[\s"'/]/, '');
    if (running !== undefined) return { runs: true, found: running };
    // `<name>` in lower case with nothing else is how people write placeholders, but browsers take it for an element.
    if (!PLAIN_ELEMENTS.has(element.toLowerCase()) || STYLE.test(attributes))
      other ??= { runs: false, found: `<${element}` };
  }
  return other;
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

export function praisingSentences(value: string): number {
  return value
    .slice(0, MAX_READ)
    .split(/[.!?]\s+/)
    .filter((sentence) => PRAISE.test(sentence)).length;
}
