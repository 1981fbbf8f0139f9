type Key = number | string;

/**
 * The longest part of a sequence that is in rising order, equal keys included, with its order kept: what is left
 * when the fewest possible strays are taken out.
 */
export function orderedPart<T>(items: readonly T[], keyOf: (item: T) => Key): readonly T[] {
  const keys = items.map(keyOf);
  // `tails[n]` is the index of the smallest key that an ordered part of length n + 1 can end with.
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, key] of keys.entries()) {
    const length = firstGreater(tails, keys, key);
    previous[index] = length === 0 ? -1 : (tails[length - 1] ?? -1);
    tails[length] = index;
  }
  const part: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) part.push(...items.slice(at, at + 1));
  return part.reverse();
}

function firstGreater(tails: readonly number[], keys: readonly Key[], key: Key): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const tail = keys[tails[middle] ?? 0];
    if (tail !== undefined && tail > key) high = middle;
    else low = middle + 1;
  }
  return low;
}
