/** GitHub asks for a second between writes; a review's own handful may go out at once. */
const BURST = 10;
const INTERVAL_MS = 1000;
/** GitHub stops at 500 pieces of content an hour; the rest is for what others do in the installation's name. */
const CONTENTS_AN_HOUR = 450;
const HOUR_MS = 3_600_000;

/**
 * When an installation may write: a burst of ten, then one a second, and at most 450 contents an hour. GitHub tells
 * nobody how much of that is used up, so each replica keeps to its share.
 */
export class WritePace {
  readonly #intervalMs: number;
  readonly #hourMs: number;
  readonly #contentsAnHour: number;
  #nextAt = 0;
  #contents: number[] = [];
  /** What is kept for others that have begun. */
  #kept = 0;

  constructor(clockScale: number, replicas = 1) {
    this.#intervalMs = INTERVAL_MS * clockScale * replicas;
    this.#contentsAnHour = Math.max(1, Math.floor(CONTENTS_AN_HOUR / replicas));
    this.#hourMs = HOUR_MS * clockScale;
  }

  /** The time of the next write, which is thereby taken. All in milliseconds since the epoch. */
  take(now: number): number {
    const due = Math.max(this.#nextAt, now);
    this.#nextAt = due + this.#intervalMs;
    return Math.max(now, due - (BURST - 1) * this.#intervalMs);
  }

  /** When the hour has room for one more content; `now` where it has. */
  roomForContent(now: number): number {
    this.#contents = this.#contents.filter((at) => at > now - this.#hourMs);
    const oldest = this.#contents.length < this.#contentsAnHour ? undefined : this.#contents[0];
    return oldest === undefined ? now : oldest + this.#hourMs;
  }

  /**
   * Keeps room for so many contents, until `giveBack`: undefined where the hour has it, else the time to ask again.
   * More than a whole hour's are not asked for.
   */
  keepRoom(count: number, now: number): number | undefined {
    this.roomForContent(now);
    const most = Math.min(count, this.#contentsAnHour - this.#kept);
    const lacking = this.#contents.length + this.#kept + most - this.#contentsAnHour;
    if (most > 0 && lacking <= 0) {
      this.#kept += count;
      return undefined;
    }
    const freed = this.#contents[lacking - 1];
    return freed === undefined ? now + this.#intervalMs : freed + this.#hourMs;
  }

  giveBack(count: number): void {
    this.#kept -= count;
  }

  noteContent(now: number): void {
    this.#contents.push(now);
  }
}
