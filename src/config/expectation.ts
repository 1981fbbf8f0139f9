import { type SchemaNode, objectIn, scalarIn } from './configuration-schema.ts';

/** What a key's value should have been, as data for a sentence. */
export type Expectation =
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'whole-number'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'yes-or-no' }
  | { readonly kind: 'address'; readonly maximum: number }
  | { readonly kind: 'text'; readonly maximum: number }
  | { readonly kind: 'list'; readonly maximum: number }
  | { readonly kind: 'group'; readonly keys: readonly string[] };

/** Reads off the schema what it wants at one place. */
export function expectationOf(node: SchemaNode): Expectation {
  const wanted = scalarIn(node);
  if (wanted.enum !== undefined) return { kind: 'one-of', values: wanted.enum };
  const { maxLength: maximum = 0 } = wanted;
  switch (wanted.type) {
    case 'integer':
      return { kind: 'whole-number', minimum: wanted.minimum ?? 0, maximum: wanted.maximum ?? 0 };
    case 'boolean':
      return { kind: 'yes-or-no' };
    case 'array':
      return { kind: 'list', maximum: wanted.maxItems ?? 0 };
    case 'string':
      return { kind: wanted.format === 'uri' ? 'address' : 'text', maximum };
    default:
      return { kind: 'group', keys: Object.keys(objectIn(node)?.properties ?? {}) };
  }
}
