import type { Entry } from './entry.ts';

/** A text without the differences that nobody sees: runs of white space are one space, none at the ends. */
export function normalizedText(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

/**
 * What an entry says, as one text: two entries with the same content differ in white space, in the order of their
 * keys and in where they stand at most.
 */
export function contentOf(entry: Entry): string {
  return JSON.stringify(normalized(entry.fields));
}

function normalized(value: unknown): unknown {
  if (typeof value === 'string') return normalizedText(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== 'object' || value === null) return value;
  // Pairs and not an object: a key such as `__proto__` must count as well.
  const pairs = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
  return { pairs: pairs.map(([key, field]) => [key, normalized(field)]) };
}
