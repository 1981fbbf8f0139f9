import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordPairIndex } from '../../src/requirements/open-source/word-pair-index.ts';

const pair = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  // Likely to be in several texts.
  fc.integer({ min: -3, max: 3 }),
);
const text = fc.uniqueArray(pair, { maxLength: 20 });

it('counts what each text shares with another, as sets would', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), text, (texts, other) => {
      const index = new WordPairIndex(texts.map((each) => Int32Array.from(each)));
      const asked = new Set(other);

      expect(index.sizes).toEqual(texts.map(({ length }) => length));
      expect([...index.countShared(asked)]).toEqual(
        texts.map((each) => each.filter((one) => asked.has(one)).length),
      );
    }),
  );
});
