import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/cli/terminal-width.ts';

describe('text in a terminal', () => {
  it('is broken between words, and goes on below its beginning', () => {
    expect(wrapText('  • one two three four', { width: 12, hanging: 2 })).toBe(
      '  • one two\n    three\n    four',
    );
  });

  it('stays as it is where it fits, with its spaces', () => {
    expect(wrapText('a   b\n\n    "code": 1', { width: 14 })).toBe('a   b\n\n    "code": 1');
  });

  it('keeps a word that is longer than a line', () => {
    expect(wrapText('see https://example.org/long now', { width: 10 })).toBe(
      'see\nhttps://example.org/long\nnow',
    );
  });

  it.each([
    ['colors', '\u001B[1mbold\u001B[22m word'],
    ['links', '\u001B]8;;https://example.org/\u0007link\u001B]8;;\u0007 word'],
  ])('takes no columns for %s', (_, text) => {
    expect(wrapText(text, { width: 9 })).toBe(text);
  });

  it('takes two columns for a picture', () => {
    expect(wrapText('✅ met so', { width: 9 })).toBe('✅ met so');
    expect(wrapText('✅ met so', { width: 8 })).toBe('✅ met\nso');
  });

  it('loses and breaks no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9,.✅]{1,30}$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (all, width) => {
        expect(wrapText(all.join(' '), { width }).split(/[ \n]/u)).toEqual(all);
      }),
    );
  });
});
