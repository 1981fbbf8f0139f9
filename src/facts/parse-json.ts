/** What a JSON text says; undefined for one that is cut off, broken, or something else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
