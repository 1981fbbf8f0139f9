import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMarker, renderMarker } from '../../src/publish/marker.ts';

it('finds what it wrote in the midst of a text', () => {
  const key = fc.stringMatching(/^[a-z]{1,10}$/);
  const values = fc.dictionary(key, fc.string({ maxLength: 100, unit: 'grapheme' }), {
    maxKeys: 4,
    noNullPrototype: true,
  });

  fc.assert(
    fc.property(values, fc.string(), (written, around) => {
      fc.pre(!around.includes('<!--'));
      expect(parseMarker(`${around}\n${renderMarker(written)}\n${around}`)).toEqual(written);
    }),
  );
});

it.each([
  ['no marker', 'A text <!-- of another program -->'],
  ['no end', '<!-- landscape-reviewer kind=line'],
  ['an endless one', `<!-- landscape-reviewer kind=${'x'.repeat(3000)} -->`],
])('takes nothing from %s', (_, text) => {
  expect(parseMarker(text)).toBeUndefined();
});

it('takes a broken escape as it stands', () => {
  expect(parseMarker('<!-- landscape-reviewer kind=%E0%A4%A -->')).toEqual({ kind: '%E0%A4%A' });
});
