import type { CheckInput, EntryCheck, Found } from './entry-check.ts';
import { checkEntryLogos } from './logo-entries.ts';
import { checkLogoFiles } from './logo-files.ts';
import { checkLogoImports } from './logo-imports.ts';

/** A logo's file, its import, its registration and the entry that names it belong together. Having none is allowed. */
export const logo: EntryCheck = {
  id: 'logo',
  rule: 'The logo is there, registered, and safe to show.',
  check: (input: CheckInput): readonly Found[] => [
    ...checkEntryLogos(input),
    ...checkLogoImports(input),
    ...checkLogoFiles(input),
  ],
};
