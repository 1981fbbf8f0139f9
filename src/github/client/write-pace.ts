import type { PauseClock } from './pause-clock.ts';

/** What a write is for: a person waits for its effect, it belongs to a review, or it can be left out. */
export type WriteRank = 'awaited' | 'usual' | 'optional';

/**
 * GitHub takes 80 requests that write a minute: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * With one every three seconds, sixty may go out one right after another before that.
 */
const BURST = 60;
const INTERVAL_MS = 3000;
/** How much of the burst is for others. */
const LEFT_OVER: Readonly<Record<WriteRank, number>> = { awaited: 0, usual: 0.1, optional: 0.85 };
/** GitHub stops at 500 pieces of content an hour; the rest is for what others do in the installation's name. */
const CONTENTS_AN_HOUR = 450;
const HOUR_MS = 3_600_000;

/**
 * When an installation may write: at most 80 requests in any minute, and 450 contents in any hour. GitHub tells nobody
 * how much of that is used up, so each replica keeps to its share. All times in milliseconds since the epoch.
 */
export class WritePace {
  readonly #intervalMs: number;
  readonly #hourMs: number;
  readonly #burst: number;
  readonly #contentsAnHour: number;
  #left: number;
  #countedAt = 0;
  #contents: number[] = [];
  /** What is kept for others that have begun. */
  #kept = 0;

  constructor(clock: PauseClock, replicas = 1) {
    this.#intervalMs = clock.after(INTERVAL_MS * replicas, 0);
    this.#burst = Math.max(2, Math.floor(BURST / replicas));
    this.#left = this.#burst;
    this.#contentsAnHour = Math.max(1, Math.floor(CONTENTS_AN_HOUR / replicas));
    this.#hourMs = clock.after(HOUR_MS, 0);
  }

  /** When a request of this rank may go out behind so many others; `now` where it may at once. */
  opensAt(rank: WriteRank, now: number, ahead = 0): number {
    const lacking = this.#burst * LEFT_OVER[rank] + ahead + 1 - this.#count(now);
    return lacking <= 0 ? now : now + lacking * this.#intervalMs;
  }

  noteRequest(now: number): void {
    this.#left = this.#count(now) - 1;
    this.#countedAt = now;
  }

  #count(now: number): number {
    // Whose clock was set back has seen what lies ahead.
    this.#countedAt = Math.min(this.#countedAt, now);
    return Math.min(this.#burst, this.#left + (now - this.#countedAt) / this.#intervalMs);
  }

  /** When the hour has room for one more content; `now` where it has. */
  roomForContent(now: number): number {
    const times = this.#contents.map((at) => Math.min(at, now));
    this.#contents = times.filter((at) => at > now - this.#hourMs);
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

  noteContents(count: number, now: number): void {
    for (let content = 0; content < count; content += 1) this.#contents.push(now);
  }
}
