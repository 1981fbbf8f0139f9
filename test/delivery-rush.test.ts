import { expect, it } from 'vitest';
import { DeliveryRush } from '../src/delivery-rush.ts';

it.each([
  ['one', [0], 1, false],
  ['a few', [0, 1, 2, 3], 4, false],
  ['many at once', [0, 1, 2, 3, 4], 5, true],
  ['many at once, a while ago', [0, 1, 2, 3, 4], 200, false],
  ['many, far apart', [0, 50, 100, 150, 200, 250], 251, false],
])('tells whether deliveries are a rush: %s', (_, times, now, expected) => {
  const rush = new DeliveryRush();

  for (const at of times) rush.note(at);

  expect(rush.isOn(now)).toBe(expected);
});
