import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  REFERENCE_PAGE,
  SCHEMA_FILE,
  fillReference,
  renderSchema,
} from '../test/support/configuration-reference.ts';
import { COMMANDS_PAGE, fillCommands } from '../test/support/command-reference.ts';

/** Writes what is derived: the references of configuration and commands, and the schema for editors. */
const ROOT = join(import.meta.dirname, '..');

fill(REFERENCE_PAGE, fillReference);
fill(COMMANDS_PAGE, fillCommands);

const schema = join(ROOT, SCHEMA_FILE);
mkdirSync(dirname(schema), { recursive: true });
writeFileSync(schema, `${JSON.stringify(renderSchema(), undefined, 2)}\n`);

function fill(page: string, filled: (text: string) => string): void {
  const file = join(ROOT, page);
  writeFileSync(file, filled(readFileSync(file, 'utf8')));
}
