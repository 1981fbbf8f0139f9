import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarker, renderMarker } from '../../src/publish/marker.ts';
import { hostileText } from '../support/hostile-text.ts';

describe('a marker', () => {
  it('comes back as it was, from the first and from the last line', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('kind', 'head', 'identity'),
          hostileText().map((text) => text.toWellFormed()),
        ),
        (values) => {
          const marker = renderMarker(values);
          expect({ ...parseMarker(`${marker}\n\ntext`) }).toEqual({ ...values });
          expect({ ...parseMarker(`text\r\n${marker}`) }).toEqual({ ...values });
        },
      ),
    );
  });

  it.each([
    ['in the middle', 'a\n<!-- landscape-reviewer kind=review -->\nb'],
    ['in a code span', '`<!-- landscape-reviewer kind=review -->`'],
    ['in a quotation', '> <!-- landscape-reviewer kind=review -->'],
    ['behind words', 'a <!-- landscape-reviewer kind=review -->'],
    ['of something else', '<!-- landscape-reviewers kind=review -->'],
    ['without an end', '<!-- landscape-reviewer kind=review'],
    ['of ten thousand characters', `<!-- landscape-reviewer kind=${'a'.repeat(10_000)} -->`],
    ['that is none', ''],
  ])('%s is not one', (_, text) => {
    expect(parseMarker(text)).toBeUndefined();
  });

  it('gives no way to the prototype', () => {
    const marker = parseMarker('<!-- landscape-reviewer __proto__=x kind=%E0%A4%A -->');
    expect(marker?.['kind']).toBe('%E0%A4%A');
    expect(Object.getPrototypeOf(marker)).toBe(Object.prototype);
  });
});
