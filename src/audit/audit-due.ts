import type { AuditRhythm } from '../vocabulary/policy.ts';

const MONTHS: Readonly<Record<Exclude<AuditRhythm, 'off'>, number>> = { quarterly: 3, monthly: 1 };

/** Whether an audit belongs to the running quarter or month and has not been made; `lastAt` absent: never. */
export function isAuditDue(rhythm: AuditRhythm, now: Date, lastAt: Date | undefined): boolean {
  if (rhythm === 'off') return false;
  const months = MONTHS[rhythm];
  const month = Math.floor(now.getUTCMonth() / months) * months;
  const begin = Date.UTC(now.getUTCFullYear(), month);
  return lastAt === undefined || Number.isNaN(lastAt.getTime()) || lastAt.getTime() < begin;
}
