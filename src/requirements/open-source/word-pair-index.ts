/** Above the number of texts that an index may hold: a pair and a place then stand together in one exact number. */
const PLACES = 1024;

/**
 * Which of many texts have which word pair. Hundreds of thousands of entries in two arrays of numbers, as maps and
 * sets of them take ten times the memory.
 */
export class WordPairIndex {
  readonly #pairs: Int32Array;
  readonly #places: Uint16Array;
  /** How many different word pairs each text has. */
  readonly sizes: readonly number[];

  /** Each text as its different word pairs; it is known by its place among the others, of which there are 1,024 at most. */
  constructor(texts: readonly Int32Array[]) {
    this.sizes = texts.map(({ length }) => length);
    const total = this.sizes.reduce((sum, size) => sum + size, 0);
    const entries = new Float64Array(total);
    let next = 0;
    for (const [place, text] of texts.entries()) {
      for (const pair of text) {
        entries[next] = pair * PLACES + place;
        next += 1;
      }
    }
    entries.sort();
    this.#pairs = Int32Array.from(entries, (entry) => Math.floor(entry / PLACES));
    this.#places = Uint16Array.from(entries, (entry) => entry - Math.floor(entry / PLACES) * PLACES);
  }

  /** For each text, how many of these word pairs it has. */
  countShared(pairs: ReadonlySet<number>): Uint32Array {
    const shared = new Uint32Array(this.sizes.length);
    for (const pair of pairs) {
      for (let at = this.#firstOf(pair); this.#pairs[at] === pair; at += 1) {
        const place = this.#places[at] ?? 0;
        shared[place] = (shared[place] ?? 0) + 1;
      }
    }
    return shared;
  }

  /** Where the pair's entries begin, or would. */
  #firstOf(pair: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#pairs[middle] ?? 0) < pair) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
