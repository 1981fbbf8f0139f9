/** Hidden in what is posted, so that the next review finds it there: GitHub shows HTML comments to nobody. */
const PREFIX = '<!-- landscape-reviewer ';
const SUFFIX = ' -->';
/** Longer ones are not this program's. */
const MAXIMUM_LENGTH = 1000;

/** What is remembered: which finding a line comment is about, or what a check run shows. */
export type HiddenKey = 'identity' | 'fingerprint';

export function renderHiddenValue(key: HiddenKey, value: string): string {
  return `${PREFIX}${key}=${encodeURIComponent(value)}${SUFFIX}`;
}

/** The value that a text ends with; undefined where there is none. Who wrote the text is for the caller to know. */
export function parseHiddenValue(key: HiddenKey, text: string): string | undefined {
  const start = text.lastIndexOf(`${PREFIX}${key}=`);
  const end = text.indexOf(SUFFIX, start);
  if (start === -1 || end === -1 || end - start > MAXIMUM_LENGTH) return undefined;
  const value = text.slice(start + PREFIX.length + key.length + 1, end);
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
