import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CATALOG_FILE,
  REFERENCE_PAGE,
  SCHEMA_FILE,
  fillReference,
  renderCatalogEntry,
  renderSchema,
} from '../test/support/configuration-reference.ts';
import { COMMANDS_PAGE, fillCommands } from '../test/support/command-reference.ts';

/** Writes what is derived: the references of configuration and commands, and the schema for editors. */
const ROOT = join(import.meta.dirname, '..');

fill(REFERENCE_PAGE, fillReference);
fill(COMMANDS_PAGE, fillCommands);

for (const [path, value] of [
  [SCHEMA_FILE, renderSchema()],
  [CATALOG_FILE, renderCatalogEntry()],
] as const) {
  writeFileSync(join(ROOT, path), `${JSON.stringify(value, undefined, 2)}\n`);
}

function fill(page: string, filled: (text: string) => string): void {
  const file = join(ROOT, page);
  writeFileSync(file, filled(readFileSync(file, 'utf8')));
}
