import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  REFERENCE_PAGE,
  SCHEMA_FILE,
  fillReference,
  renderSchema,
} from './support/configuration-reference.ts';

/** Writes what is derived from the configuration's schema: the reference in the README and the schema for editors. */
const ROOT = join(import.meta.dirname, '..');

const page = join(ROOT, REFERENCE_PAGE);
writeFileSync(page, fillReference(readFileSync(page, 'utf8')));

const schema = join(ROOT, SCHEMA_FILE);
mkdirSync(dirname(schema), { recursive: true });
writeFileSync(schema, `${JSON.stringify(renderSchema(), undefined, 2)}\n`);
