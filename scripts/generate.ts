import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  REFERENCE_PAGE,
  SCHEMA_FILE,
  fillReference,
  renderSchema,
} from '../test/support/configuration-reference.ts';
import { fillCommands } from '../test/support/command-reference.ts';

/** Writes what is derived: the references of configuration and commands in the README, and the schema for editors. */
const ROOT = join(import.meta.dirname, '..');

const page = join(ROOT, REFERENCE_PAGE);
writeFileSync(page, fillCommands(fillReference(readFileSync(page, 'utf8'))));

const schema = join(ROOT, SCHEMA_FILE);
mkdirSync(dirname(schema), { recursive: true });
writeFileSync(schema, `${JSON.stringify(renderSchema(), undefined, 2)}\n`);
