import { describe, expect, it } from 'vitest';
import { reviewLanguage } from '../../src/review/language.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';

const SWAHILI =
  'Naongeza mradi wa Flowlens kwenye orodha. Ni programu ya eBPF inayoonyesha huduma zipi zinawasiliana, na ina wachangiaji wengi.';
const ENGLISH = 'This adds Flowlens to the list. It is an eBPF program that shows which services talk.';

function languageOf(body: string, title = 'Add Flowlens'): string {
  return reviewLanguage({ language: 'auto' }, { title, body, author: 'someone' });
}

describe('the language of a review', () => {
  it('is the one that somebody chose, else the configured one', () => {
    const text = { title: '', body: SWAHILI, author: 'someone' };

    expect(reviewLanguage({ language: 'en' }, text)).toBe('en');
    expect(reviewLanguage({ language: 'sw' }, { title: '', body: ENGLISH, author: 'someone' })).toBe('sw');
  });

  it.each([
    ['a Swahili description', SWAHILI],
    [
      'a Swahili one with code and links',
      `${SWAHILI}\n\n\`\`\`\nthe and of to is\n\`\`\`\nhttps://the.example/and/of`,
    ],
    [
      'a Swahili one under a template',
      `<!-- Please describe the project and its use, as is asked for. -->\n${SWAHILI}`,
    ],
    ['a Swahili one that quotes', `> ${ENGLISH}\n> ${ENGLISH}\n\n${SWAHILI}`],
  ])('is Swahili for %s', (_case, body) => {
    expect(languageOf(body)).toBe('sw');
  });

  it.each([
    ['an English description', ENGLISH],
    ['none', ''],
    ['code alone', `\`\`\`\n${SWAHILI}\n\`\`\``],
    ['code without an end', `\`\`\`\n${SWAHILI}`],
    ['a quote alone', `> ${SWAHILI}`],
    ['an English one with a Swahili word or two', `${ENGLISH} Asante sana!`],
    ['an English one with a Swahili sentence', `${ENGLISH} ${ENGLISH} ${ENGLISH} Ni mradi wa eBPF.`],
    ['another language', 'La liste est mise à jour, et la place de Flowlens est la bonne.'],
  ])('is English for %s', (_case, body) => {
    expect(languageOf(body)).toBe('en');
  });

  it('is taken from the title as well, and in no time from any text', () => {
    expect(languageOf('', 'Naongeza mradi wa Flowlens kwenye orodha')).toBe('sw');
    for (const piece of ['<!--', '```\n', '`', '>', 'https://', '~~~ \n']) {
      expect(cpuTimeOf(() => languageOf(piece.repeat(100_000)))).toBeLessThan(1_000);
    }
  });
});
