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

/** In which `Intl` writes. en-GB because it writes a day as "3 June 2026", which nobody reads as the sixth of March. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
