import { createHash } from 'node:crypto';

/** Nothing is kept longer. */
const KEPT_FOR_MS = 24 * 60 * 60_000;
/** Characters are those of keys and of answers as JSON. */
const BOUNDS = { entries: 20_000, characters: 64 * 1024 * 1024 };

interface Kept {
  readonly at: number;
  readonly answer: Promise<unknown>;
  characters: number;
}

/** How much there is, or may be. */
interface Size {
  readonly entries: number;
  readonly characters: number;
}

interface Question<T> {
  /** What tells it from every other question, as plain data. */
  readonly key: readonly unknown[];
  /** An older answer does not serve. */
  readonly maximumAgeMs: number;
  /** Is handed the answer that is too old, if there is one. */
  readonly ask: (earlier: Promise<T> | undefined) => Promise<T>;
  /** False where another attempt may be told more. */
  readonly isToKeep: (answer: T) => boolean;
}

/** Answers by their questions, in bounded memory and for a day at most. */
export class RememberedAnswers {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;
  readonly #bounds: Size;
  #characters = 0;

  constructor(now: () => number = Date.now, bounds: Size = BOUNDS) {
    this.#now = now;
    this.#bounds = bounds;
  }

  get size(): Size {
    return { entries: this.#kept.size, characters: this.#characters };
  }

  /** The answer that there is, also where it is still on its way; else asks. A failure is nothing to keep. */
  async answer<T>({ key, maximumAgeMs, ask, isToKeep }: Question<T>): Promise<T> {
    // Lists of files alone are thousands of characters long.
    const hash = createHash('sha256').update(JSON.stringify(key)).digest('base64');
    const earlier = this.#find(hash);
    const answer = earlier?.answer as Promise<T> | undefined;
    if (earlier !== undefined && answer !== undefined && this.#now() - earlier.at < maximumAgeMs)
      return answer;
    return this.#keep(hash, ask(answer), isToKeep);
  }

  #find(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined || this.#now() - kept.at < KEPT_FOR_MS) return kept;
    this.#forget(key, kept);
    return undefined;
  }

  async #keep<T>(key: string, answer: Promise<T>, isToKeep: (answer: T) => boolean): Promise<T> {
    const kept: Kept = { at: this.#now(), answer, characters: key.length };
    const earlier = this.#kept.get(key);
    if (earlier !== undefined) this.#forget(key, earlier);
    this.#kept.set(key, kept);
    this.#characters += kept.characters;
    this.#makeRoom();
    try {
      const value = await answer;
      if (!isToKeep(value)) this.#forget(key, kept);
      else if (this.#kept.get(key) === kept) this.#measure(kept, value);
      return value;
    } catch (error) {
      this.#forget(key, kept);
      throw error;
    }
  }

  #measure(kept: Kept, value: unknown): void {
    const { length } = JSON.stringify(value) ?? '';
    kept.characters += length;
    this.#characters += length;
    this.#makeRoom();
  }

  /** The map is in the order of age, as whatever is renewed moves to its end. */
  #makeRoom(): void {
    const { entries, characters } = this.#bounds;
    for (const [key, oldest] of this.#kept) {
      const isOver = this.#kept.size > entries || this.#characters > characters;
      if (!isOver && this.#now() - oldest.at < KEPT_FOR_MS) return;
      this.#forget(key, oldest);
    }
  }

  #forget(key: string, kept: Kept): void {
    if (this.#kept.get(key) !== kept) return;
    this.#kept.delete(key);
    this.#characters -= kept.characters;
  }
}
