import { expect, it } from 'vitest';
import { askedLanguage } from '../../src/messages/asked-language.ts';
import { LANGUAGES } from '../../src/messages/catalogue.ts';

it.each([
  ['pt-BR,pt;q=0.9,en;q=0.8', 'pt-BR'],
  ['pt-PT', 'pt'],
  ['pt-AO', 'pt'],
  ['PT-br', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN,zh;q=0.9', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK;q=0.7', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['es-419', 'es'],
  ['en-US,hi;q=0.9', 'en'],
  ['de-CH, en;q=0.5, sw;q=0.7', 'sw'],
  ['fr;q=0, it;q=0.1', 'it'],
  ['ko ; q=0.4, ja ;Q=0.6', 'ja'],
  ['de', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [',;q=,en;q=x,q=1;-,fr', 'fr'],
  ['constructor, __proto__', 'en'],
  [`${'de,'.repeat(5000)}fr`, 'en'],
])('reads from "%s" that it is %s', (accepted, language) => {
  expect(askedLanguage(accepted)).toBe(language);
});

it.each(LANGUAGES)('knows %s by its own code', (language) => {
  expect(askedLanguage(`${language},en;q=0.1`)).toBe(language);
});
