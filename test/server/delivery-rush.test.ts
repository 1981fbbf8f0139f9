import { expect, it } from 'vitest';
import { DeliveryRush } from '../../src/server/webhook-route.ts';

it.each([
  ['one, just now', [0], 10, true],
  ['one, a moment ago', [0], 30, false],
  ['two', [0, 1], 30, false],
  ['many at once', [0, 1, 2, 3, 4], 50, true],
  ['many at once, a while ago', [0, 1, 2, 3, 4], 200, false],
  ['many, far apart', [0, 60, 120, 180, 240], 270, false],
])('tells whether deliveries are a rush: %s', (_, times, now, expected) => {
  const rush = new DeliveryRush();

  for (const at of times) rush.note(at);

  expect(rush.isOn(now)).toBe(expected);
});
