import { FluentResource } from '@fluent/bundle';
import { languageText } from '../languages/language-text.ts';
import { LANGUAGES, type Language } from './sentences.generated.ts';

export { LANGUAGES, type Language };

const read = new Map<Language, FluentResource>();

/** The sentences of a language, read when the first one is said. */
export function sentencesOf(language: Language): FluentResource {
  const known = read.get(language) ?? new FluentResource(languageText(language));
  read.set(language, known);
  return known;
}

/** Where a language alone would mean another country's way. en-GB writes a day as "3 June 2026", which nobody reads as the sixth of March. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** In which `Intl` writes numbers, days and lists. */
export function localeOf(language: Language): string {
  return LOCALES[language] ?? language;
}
