import type { IsoDate } from './repository-facts.ts';

const DAY = 86_400_000;

/** Clocks of committers run ahead a little; what lies further in the future tells nothing. */
const CLOCK_SKEW = DAY;

/** Whole days from then to now; absent where the date is none or lies in the future. */
export function ageInDays(date: IsoDate, now: Date): number | undefined {
  const age = now.getTime() - Date.parse(date);
  if (Number.isNaN(age) || age < -CLOCK_SKEW) return undefined;
  return Math.max(0, Math.floor(age / DAY));
}
