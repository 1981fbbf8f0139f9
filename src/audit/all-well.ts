import type { Audit } from './audit.ts';

/** Nothing fails, and there is nothing to bring up to date. Questions for a person are none of the list's faults. */
export function isAllWell(audit: Audit): boolean {
  return audit.counts.fails === 0 && audit.problems.length === 0 && isUpToDate(audit);
}

/** Addresses, star counts and order are as they should be today. */
function isUpToDate({ counts, orders }: Audit): boolean {
  return counts.moved === 0 && counts.starsOff === 0 && orders.every(({ moves }) => moves.length === 0);
}
