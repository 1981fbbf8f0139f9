import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/messages/message.ts';
import { message } from '../../src/messages/message.ts';
import { fingerprintText, plainText } from '../../src/messages/plain-text.ts';
import { renderMessage, writerIn, sparklineOf } from '../../src/messages/render-message.ts';
import { visibleText } from '../../src/messages/visible-text.ts';
import { markdownText } from '../../src/review/markdown.ts';
import { hostileText } from '../support/hostile-text.ts';

const { format } = writerIn('en', plainText);

describe('a sentence', () => {
  const NOTICE: Message = message('review.notice.too-many-entries', { judged: 1200, left: 30 });
  const LINKED: Message = message('review.footer', { commit: '`a`', url: 'https://example.org/' });

  it('is written in its markup', () => {
    expect(renderMessage(LINKED, 'en', markdownText)).toContain('[`` `a` ``](https://example.org/)');
    expect(renderMessage(LINKED, 'en', plainText)).toContain("`'a'` (https://example.org/), ");
    expect(renderMessage(LINKED, 'en', fingerprintText)).toContain('Reviewed at `a`, ');
  });

  it('has no numbers in the fingerprint', () => {
    expect(renderMessage(NOTICE, 'en', plainText)).toContain('the first 1,200 entries');
    expect(renderMessage(NOTICE, 'en', fingerprintText)).not.toMatch(/\d/u);
  });

  it('is written in the language, with its own days, numbers and plurals', () => {
    const said = renderMessage(message('maturity.since', { date: '2026-06-03' }), 'sw', plainText);
    const stars = [1, 2000].map((count) =>
      renderMessage(message('maturity.stars', { stars: count }), 'sw', plainText),
    );

    expect(said).toBe('Upo tangu tarehe 3 Juni 2026');
    expect(stars).toEqual(['Nyota moja', 'Nyota 2,000']);
    expect(writerIn('sw', plainText).format.list(['a', 'b', 'c'])).toBe('a, b na c');
  });
});

describe('what a language brings along', () => {
  it.each([
    ['2026-06-03T23:59:59Z', '3 June 2026'],
    ['2026-06-03T23:30:00-02:00', '4 June 2026'],
    ['2026-06-03', '3 June 2026'],
    ['a day in June', '?'],
  ])('writes the day of %s as %s', (iso, expected) => {
    expect(format.date(iso)).toBe(expected);
  });

  it.each([
    [0, '0 stars'],
    [1, '1 star'],
    [2, '2 stars'],
    [1.5, '1.5 stars'],
  ])('has a plural for %d', (stars, expected) => {
    expect(renderMessage(message('maturity.stars', { stars }), 'en', plainText)).toBe(expected);
  });

  it('joins lists and groups digits', () => {
    expect(format.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(format.number(1234567)).toBe('1,234,567');
  });
});

describe('a sparkline', () => {
  it.each([
    [[], ''],
    [[0, 0, 0], '▁▁▁'],
    [[0, 1, 100], '▁▂▇'],
    [[5, 5], '▇▇'],
    [[1, 2, 3, 4, 5], '▂▃▅▆▇'],
    [[-1, Number.NaN, 1], '▁▁▁'],
  ])('of %j is %s', (values, expected) => {
    expect(sparklineOf(values)).toBe(expected);
  });
});

describe('a text that can be seen', () => {
  it('is on one line, of a bounded length, without what cannot be seen, and stays itself', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 200 }), (text, maximum) => {
        const shown = visibleText(text, maximum);
        expect(Array.from(shown).length).toBeLessThanOrEqual(maximum);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\s\s|^\s|\s$/u);
        expect(visibleText(shown, maximum)).toBe(shown);
      }),
    );
  });

  it.each([
    ['a'.repeat(121), `${'a'.repeat(119)}…`],
    ['👩‍💻', '👩\uFFFD💻'],
    [`z${'\u0301'.repeat(40)}`, `z${'\u0301'.repeat(4)}`],
    ['नमस्ते', 'नमस्ते'],
    ['日本語', '日本語'],
  ])('shows %j as %j', (text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });
});
