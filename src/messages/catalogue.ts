import { en } from './en.ts';
import type { Sentences } from './message.ts';
import { sw } from './sw.ts';

/** One language: its sentences, and the locale in which `Intl` writes its numbers, days and lists. */
export interface LanguageFile {
  readonly locale: string;
  readonly sentences: Sentences;
}

/** By BCP 47 code. en-GB because it writes a day as "3 June 2026", which nobody reads as the sixth of March. */
const CATALOGUE = {
  en: { locale: 'en-GB', sentences: en },
  sw: { locale: 'sw', sentences: sw },
} as const satisfies Readonly<Record<string, LanguageFile>>;

export type Language = keyof typeof CATALOGUE;

/** The languages of a review. */
export const LANGUAGES = Object.keys(CATALOGUE) as readonly Language[];

export function catalogueOf(language: Language): LanguageFile {
  return CATALOGUE[language];
}
