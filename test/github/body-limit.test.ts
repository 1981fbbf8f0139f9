import { expect, it } from 'vitest';
import { bodyWithin } from '../../src/github/write/body-limit.ts';

it.each(['x', 'é', '✅', '🐝'])('keeps a body of %s within the bytes that GitHub takes', (character) => {
  const body = bodyWithin(character.repeat(65_535));

  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_535);
  expect(Buffer.byteLength(body)).toBeGreaterThan(65_520);
  expect(body).toMatch(new RegExp(`^${character}+…?$`, 'u'));
});

it('leaves a body alone that fits', () => {
  expect(bodyWithin('x'.repeat(65_535))).toBe('x'.repeat(65_535));
});
