import type { Language } from '../vocabulary/policy.ts';
import { en } from './en.ts';
import type { Sentences } from './message.ts';
import { sw } from './sw.ts';

/** One language: its sentences, and the locale in which `Intl` writes its numbers, days and lists. */
export interface LanguageFile {
  readonly locale: string;
  readonly sentences: Sentences;
}

/** en-GB because it writes a day as "3 June 2026", which nobody reads as the sixth of March. */
const ENGLISH: LanguageFile = { locale: 'en-GB', sentences: en };

const SWAHILI: LanguageFile = { locale: 'sw', sentences: sw };

const LANGUAGES: Readonly<Record<Language, LanguageFile>> = { en: ENGLISH, sw: SWAHILI };

export function catalogueOf(language: Language): LanguageFile {
  return LANGUAGES[language];
}
