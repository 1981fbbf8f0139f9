import type { PauseClock } from '../../src/github/client/pause-clock.ts';

/** Pauses take a part of their time, while the time of the day goes on as always; with 0.001 a second is a millisecond. */
export function fastClock(scale = 0.001): PauseClock {
  return {
    now: Date.now,
    after: (milliseconds, from = Date.now()) => from + milliseconds * scale,
  };
}
