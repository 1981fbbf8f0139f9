/** Tells the time, and when a pause is over; there may be one on which pauses are short. */
export interface PauseClock {
  /** In milliseconds since the epoch. */
  readonly now: () => number;
  /** The time at which a pause that begins `from` then, or else now, is over. */
  readonly after: (milliseconds: number, from?: number) => number;
}

export const PAUSE_CLOCK: PauseClock = {
  now: Date.now,
  after: (milliseconds, from = Date.now()) => from + milliseconds,
};
