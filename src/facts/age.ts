import type { IsoDate } from './repository-facts.ts';

const DAY = 86_400_000;

/** Clocks of committers run ahead a little; what lies further in the future tells nothing. */
const CLOCK_SKEW = DAY;

/** The same day of a later month (of an earlier one below 0), or that month's last day where it is shorter. Absent: not a date. */
export function monthsAfter(date: Date, months: number): Date | undefined {
  const due = new Date(date);
  due.setUTCMonth(date.getUTCMonth() + months);
  if (due.getUTCDate() !== date.getUTCDate()) due.setUTCDate(0);
  return Number.isNaN(due.getTime()) ? undefined : due;
}

/** Whole days from then to now; absent where the date is none or lies in the future. */
export function ageInDays(date: IsoDate, now: Date): number | undefined {
  const age = now.getTime() - Date.parse(date);
  if (Number.isNaN(age) || age < -CLOCK_SKEW) return undefined;
  return Math.max(0, Math.floor(age / DAY));
}
