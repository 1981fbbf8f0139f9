import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIGURATION_SCHEMA, type SchemaNode } from '../../src/config/configuration-schema.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import {
  CATALOG_FILE,
  REFERENCE_PAGE,
  SCHEMA_ADDRESS,
  SCHEMA_FILE,
  SCHEMA_LINE,
  fillReference,
  renderCatalogEntry,
  renderSchema,
} from '../support/configuration-reference.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Every node that a key of the file leads to. */
function keysOf(node: SchemaNode, prefix = ''): readonly (readonly [string, SchemaNode])[] {
  const inner = Object.entries(node.properties ?? {}).flatMap(([key, each]) => [
    [`${prefix}${key}`, each] as const,
    ...keysOf(each, `${prefix}${key}.`),
  ]);
  const branches = [...(node.anyOf ?? []), ...(node.items === undefined ? [] : [node.items])];
  return [...inner, ...branches.flatMap((each) => keysOf(each, prefix))];
}

describe('the reference of the configuration', () => {
  it('stands in its page as `npm run generate` writes it', () => {
    const page = readFileSync(join(ROOT, REFERENCE_PAGE), 'utf8');
    expect(page === fillReference(page), 'stale: run `npm run generate`').toBe(true);
  });

  it('is there as a JSON Schema for editors', () => {
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, SCHEMA_FILE), 'utf8'));
    expect(schema, 'stale: run `npm run generate`').toEqual(JSON.parse(JSON.stringify(renderSchema())));
    expect(schema).toMatchObject({ $id: SCHEMA_ADDRESS });
  });

  it('is ready for the catalogue that editors look into', () => {
    const entry: unknown = JSON.parse(readFileSync(join(ROOT, CATALOG_FILE), 'utf8'));
    expect(entry, 'stale: run `npm run generate`').toEqual(renderCatalogEntry());
  });

  it('is named in every example of a file, each of which is valid', () => {
    const pages = globSync(['*.md', 'docs/*.md'], { cwd: ROOT });
    const examples = pages.flatMap((page) =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^```yaml\n(.*?)^```/gmsu)].flatMap(
        ([, text = '']) => (/^(?:on|jobs|image|replicas|- )/mu.test(text) ? [] : [text]),
      ),
    );

    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      expect(example.split('\n')[0]).toBe(SCHEMA_LINE);
      expect(parseConfiguration(example)).toMatchObject({ isValid: true });
    }
  });

  it('describes every key, in words that fit into a table', () => {
    const keys = keysOf(CONFIGURATION_SCHEMA);
    expect(keys.length).toBeGreaterThan(60);
    const bad = keys.filter(([, { description = '' }]) => !/^(?:[A-Z`]|eBPF )[^|\n]+\.$/u.test(description));
    expect(bad).toEqual([]);
  });

  it('refuses keys that it does not know, everywhere', () => {
    const objects = [CONFIGURATION_SCHEMA, ...keysOf(CONFIGURATION_SCHEMA).map(([, node]) => node)].flatMap(
      (node) => [node, ...(node.anyOf ?? []), ...(node.items === undefined ? [] : [node.items])],
    );
    const open = objects.filter(
      (node) =>
        node.properties !== undefined && !('additionalProperties' in node && !node.additionalProperties),
    );
    expect(open).toEqual([]);
  });
});
