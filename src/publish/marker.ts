/** What this program writes begins or ends with a hidden comment, by which it finds its own work again. */
const MARKER_PREFIX = '<!-- landscape-reviewer';
const MARKER_SUFFIX = ' -->';
/** Longer ones are not this program's. */
const MAXIMUM_LENGTH = 8500;

export type Marker = Readonly<Record<string, string>>;

/** `<!-- landscape-reviewer kind=line identity=… -->`; values may hold anything. */
export function renderMarker(values: Marker): string {
  const pairs = Object.entries(values).map(([key, value]) => ` ${key}=${encodeURIComponent(value)}`);
  return `${MARKER_PREFIX}${pairs.join('')}${MARKER_SUFFIX}`;
}

/**
 * The marker that is the first or the last line of the text; undefined where neither is one. Elsewhere it may be a
 * stranger's words that are quoted there. Who wrote the text is for the caller to know.
 */
export function parseMarker(text: string): Marker | undefined {
  const first = text.slice(0, MAXIMUM_LENGTH).split(/\r?\n/u, 1)[0] ?? '';
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return parseLine(first) ?? parseLine(last);
}

function parseLine(line: string): Marker | undefined {
  const isMarker = line.startsWith(`${MARKER_PREFIX} `) && line.endsWith(MARKER_SUFFIX);
  if (!isMarker || line.length > MAXIMUM_LENGTH) return undefined;
  const pairs = line.slice(MARKER_PREFIX.length, -MARKER_SUFFIX.length).split(' ');
  return Object.fromEntries(pairs.filter((pair) => pair !== '').map((pair) => parsePair(pair)));
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
