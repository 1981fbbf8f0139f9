import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHiddenValue, renderHiddenValue } from '../../src/github/hidden-values.ts';

it('finds what it wrote behind any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string(), (value, text) => {
      expect(parseHiddenValue('identity', `${text}\n\n${renderHiddenValue('identity', value)}`)).toBe(value);
    }),
  );
});

it.each([
  ['nothing is hidden', 'A text <!-- of another program -->'],
  ['it has no end', '<!-- landscape-reviewer identity=1'],
  ['it has no end in sight', `<!-- landscape-reviewer identity=${'x'.repeat(3000)} -->`],
  ['it is another key', renderHiddenValue('fingerprint', '1')],
  ['its escapes are broken', '<!-- landscape-reviewer identity=%E0%A4%A -->'],
])('finds nothing where %s', (_, text) => {
  expect(parseHiddenValue('identity', text)).toBeUndefined();
});
