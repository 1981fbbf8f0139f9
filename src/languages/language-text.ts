import { readFileSync } from 'node:fs';

/** The sentences of one language, as its file has them. A bundle has the files beside itself. */
export function languageText(language: string): string {
  return readFileSync(new URL(`./${language}.ftl`, import.meta.url), 'utf8');
}
