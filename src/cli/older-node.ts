/**
 * What the program uses of the language and Node 20 does not have yet, so that the package runs there as well. Where it
 * is there, nothing is touched.
 */
const MISSING: readonly (readonly [object, string, unknown])[] = [
  [Map, 'groupBy', groupBy],
  [Promise, 'withResolvers', withResolvers],
  [RegExp, 'escape', (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)],
  [URL, 'parse', parseUrl],
  [Set.prototype, 'difference', difference],
  [Set.prototype, 'isSubsetOf', isSubsetOf],
];

for (const [owner, name, value] of MISSING) {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value, index: number) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function withResolvers(): object {
  const parts: Record<string, unknown> = {};
  const promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return { promise, ...parts };
}

function parseUrl(url: string, base?: string): URL | null {
  return URL.canParse(url, base) ? new URL(url, base) : null;
}

function difference<Value>(this: ReadonlySet<Value>, other: ReadonlySet<Value>): Set<Value> {
  return new Set([...this].filter((value) => !other.has(value)));
}

function isSubsetOf<Value>(this: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  return [...this].every((value) => other.has(value));
}
