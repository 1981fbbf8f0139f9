import { z } from 'zod';
import { Configuration } from './configuration.ts';

/** As much of JSON Schema as the configuration's has. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** Of keys that are free: what each holds; `false` where no others are known. */
  readonly additionalProperties?: SchemaNode | false;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly default?: string | number | boolean;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** What the file may hold, as JSON Schema (draft 7, which editors know best); one source with what is parsed. */
export const CONFIGURATION_SCHEMA = z.toJSONSchema(Configuration, {
  io: 'input',
  target: 'draft-7',
}) as SchemaNode;

/** The part of the schema that a path leads to; undefined where it leads out of it. */
export function schemaAt(path: readonly PropertyKey[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = CONFIGURATION_SCHEMA;
  for (const step of path) {
    const object: SchemaNode | undefined = objectIn(node);
    const { properties = {}, additionalProperties: others = false } = object ?? {};
    const key = String(step);
    if (typeof step === 'number') node = object?.items;
    else node = Object.hasOwn(properties, key) ? properties[key] : others || undefined;
  }
  return node;
}

/** Of a value that is either a word or a group of settings: the group. */
export function objectIn(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.anyOf?.find((one) => one.properties !== undefined) ?? node;
}

/** And the word. */
export function scalarIn(node: SchemaNode): SchemaNode {
  return node.anyOf?.find((one) => one.properties === undefined) ?? node;
}
