import { expect, it } from 'vitest';
import { monthsAfter } from '../../src/facts/age.ts';

it.each([
  ['2025-08-31T00:00:00Z', 6, '2026-02-28T00:00:00.000Z'],
  ['2026-08-31T00:00:00Z', -6, '2026-02-28T00:00:00.000Z'],
  ['2026-03-01T10:00:00Z', -6, '2025-09-01T10:00:00.000Z'],
])('%s and %i months is %s', (date, months, due) => {
  expect(monthsAfter(new Date(date), months)?.toISOString()).toBe(due);
});
