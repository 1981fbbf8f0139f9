import { valueOf } from '../facts/fact.ts';
import type { Entry } from '../landscape/entry.ts';
import type { JudgedProject } from './audit.ts';

/** Counts move by themselves: a difference matters from more than a tenth and more than twenty on, as in a review. */
const TOLERATED_SHARE = 0.1;
const TOLERATED_DIFFERENCE = 20;

/** Today's number, else the list's own; 0 may mean that it is not known. */
export function starsNow(entry: Entry, judged: JudgedProject | undefined): number | undefined {
  const present = judged && valueOf(judged.metadata)?.stars;
  if (present !== undefined && present > 0) return present;
  const listed = entry.fields['githubStars'];
  return typeof listed === 'number' && listed > 0 ? listed : undefined;
}

/** Whether a written number is no longer about the real one. */
export function isOff(listed: unknown, present: number | undefined): boolean {
  if (typeof listed !== 'number' || present === undefined || present <= 0) return false;
  const difference = Math.abs(listed - present);
  return difference > present * TOLERATED_SHARE && difference > TOLERATED_DIFFERENCE;
}
