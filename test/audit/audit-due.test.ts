import { describe, expect, it } from 'vitest';
import { isAuditDue } from '../../src/audit/previous-audit.ts';

describe('isAuditDue', () => {
  it.each([
    ['never made', 'quarterly', '2026-08-22', undefined, true],
    ['made in this quarter', 'quarterly', '2026-08-22', '2026-07-01', false],
    ['made on the last day of the one before', 'quarterly', '2026-07-01', '2026-06-30T23:59:59Z', true],
    ['made a year ago in the same quarter', 'quarterly', '2026-08-22', '2025-08-22', true],
    ['made last month', 'monthly', '2026-08-22', '2026-07-31', true],
    ['made this month', 'monthly', '2026-08-22', '2026-08-01', false],
    ['not a date', 'monthly', '2026-08-22', 'soon', true],
    ['not wanted', 'off', '2026-08-22', undefined, false],
  ] as const)('%s', (...[, rhythm, now, last, isDue]) => {
    expect(isAuditDue(rhythm, new Date(now), last === undefined ? undefined : new Date(last))).toBe(isDue);
  });
});
