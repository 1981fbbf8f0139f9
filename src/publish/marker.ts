/** What this program writes begins or ends with a hidden comment, by which it finds its own work again. */
export const MARKER_PREFIX = '<!-- landscape-reviewer';
const MARKER_SUFFIX = ' -->';
/** Longer ones are not this program's. */
const MAXIMUM_LENGTH = 2000;

export type Marker = Readonly<Record<string, string>>;

/** `<!-- landscape-reviewer kind=line identity=… -->`; values may hold anything. */
export function renderMarker(values: Marker): string {
  const pairs = Object.entries(values).map(([key, value]) => ` ${key}=${encodeURIComponent(value)}`);
  return `${MARKER_PREFIX}${pairs.join('')}${MARKER_SUFFIX}`;
}

/** The first marker in the text; undefined where there is none. Who wrote it is for the caller to know. */
export function parseMarker(text: string): Marker | undefined {
  const start = text.indexOf(MARKER_PREFIX);
  if (start === -1) return undefined;
  const end = text.indexOf(MARKER_SUFFIX, start);
  if (end === -1 || end - start > MAXIMUM_LENGTH) return undefined;
  const pairs = text
    .slice(start + MARKER_PREFIX.length, end)
    .split(' ')
    .filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => parsePair(pair)));
}

function parsePair(pair: string): readonly [string, string] {
  const separator = pair.indexOf('=');
  if (separator === -1) return [pair, ''];
  return [pair.slice(0, separator), decode(pair.slice(separator + 1))];
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // Somebody else's text that looks like ours: taken as it stands.
    return value;
  }
}
