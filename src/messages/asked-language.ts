import { LANGUAGES, type Language } from './catalogue.ts';

/** What is longer asks for more languages than anybody reads. */
const MAXIMUM_LENGTH = 500;

/** The language of ours that a browser likes best by its `Accept-Language`; English where it asks for none of them. */
export function askedLanguage(accepted = ''): Language {
  const asked = accepted
    .slice(0, MAXIMUM_LENGTH)
    .split(',')
    .map((range) => {
      const [tag = '', quality = '1'] = range.split(/;\s*q=/iu);
      return { language: languageOf(tag.trim()), quality: Number(quality) };
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return asked[0]?.language ?? 'en';
}

/** `pt-BR` for itself, `pt` for `pt-AO`; Chinese by the script that a region writes. */
function languageOf(tag: string): Language | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const { language, region } = locale;
    const names = [`${language}-${region}`, `${language}-${locale.maximize().script}`, language];
    return names.map((name) => LANGUAGES.find((each) => each === name)).find((found) => found !== undefined);
  } catch {
    // No tag of a language, such as the star for any.
    return undefined;
  }
}
