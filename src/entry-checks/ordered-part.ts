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

/** How far apart two items may stand to be compared: enough for a list's habit, and linear in its length. */
const COMPARED_DISTANCE = 50;

/** The share of pairs that stand in rising order, equal keys included: 1 is sorted, about 0.5 is no order at all. */
export function orderedShare<T>(items: readonly T[], keyOf: (item: T) => Key): number {
  const keys = items.map(keyOf);
  let pairs = 0;
  let rising = 0;
  for (const [index, key] of keys.entries()) {
    for (const later of keys.slice(index + 1, index + 1 + COMPARED_DISTANCE)) {
      pairs += 1;
      if (key <= later) rising += 1;
    }
  }
  return pairs === 0 ? 1 : rising / pairs;
}
