import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}

/** What GitHub says of an endpoint, as far as a comparison needs it. */
export interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: Json }>>;

/**
 * How a schema is read: a request bears no field of another name; an answer may, for GitHub adds some without a word.
 */
type Side = 'request' | 'answer';

const FILE = fileURLToPath(import.meta.resolve('@octokit/openapi/generated/api.github.com.json'));

interface Description {
  readonly paths: Readonly<Record<string, Json>>;
  readonly 'x-webhooks': Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: Json;
}

let published: Description | undefined;

function description(): Description {
  published ??= JSON.parse(readFileSync(FILE, 'utf8')) as Description;
  return published;
}

/** The endpoint of a route such as `GET /repos/{owner}/{repo}`, from GitHub's OpenAPI description. */
export function operationOf(route: string): Operation | undefined {
  const [method = '', path = ''] = route.split(' ');
  const operation = description().paths[path]?.[method.toLowerCase()] as object | undefined;
  return operation === undefined ? undefined : (resolved({ parameters: [], ...operation }) as Operation);
}

/** References to parameters and answers are followed; those to schemas are left to the validator. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { readonly $ref?: string };
  if ($ref !== undefined && !$ref.startsWith(SCHEMAS)) return resolved(at($ref));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'schema' ? each : resolved(each)]),
  );
}

/** Of what GitHub delivers, such as `check_run` that is `completed`; undefined where it delivers no such thing. */
export function schemaOfDelivery(event: string, action: string | undefined): Json | undefined {
  const name = [event, action]
    .filter((each) => each !== undefined)
    .join('-')
    .replaceAll('_', '-');
  const { requestBody } = (description()['x-webhooks'][name]?.post ?? {}) as Partial<Operation>;
  return requestBody?.content['application/json']?.schema;
}

const SCHEMAS = '#/components/schemas/';

function at(reference: string): unknown {
  const keys = reference.slice(2).split('/');
  return keys.reduce<unknown>((value, key) => (value as Json)[key], description());
}

const ajv = new Ajv({ strict: false, logger: false, allErrors: true, coerceTypes: false });
addFormats.default(ajv);
const validators = new Map<unknown, ValidateFunction>();

/** What is wrong with a value by a schema of the description; a schema is compiled once, when it is first used. */
export function faultsOf(value: unknown, schema: Json, side: Side): readonly string[] {
  let validate = validators.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(asJsonSchema(schema, side));
    validators.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const KEPT = new Set([
  'type',
  'enum',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
]);

/** OpenAPI 3.0 knows `nullable`, where JSON Schema knows the type `null`. */
function asJsonSchema(schema: Json, side: Side): Json {
  if (typeof schema['$ref'] === 'string') return { $ref: idOf(schema['$ref'], side) };
  const kept = Object.fromEntries(Object.entries(schema).filter(([key]) => KEPT.has(key)));
  const converted = { ...kept, ...partsOf(schema, side), ...alternativesOf(schema, side) };
  return schema['nullable'] === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}

function partsOf(schema: Json, side: Side): Json {
  const { properties, items, additionalProperties: others, required } = schema;
  const isClosed = side === 'request' && properties !== undefined && others === undefined;
  return {
    ...(properties === undefined ? {} : { properties: eachOf(properties as Json, side) }),
    ...(items === undefined ? {} : { items: asJsonSchema(items as Json, side) }),
    ...(typeof others === 'object' ? { additionalProperties: asJsonSchema(others as Json, side) } : {}),
    ...(isClosed ? { additionalProperties: false } : {}),
    ...(required === undefined ? {} : { required }),
  };
}

function eachOf(properties: Json, side: Side): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, asJsonSchema(schema as Json, side)]),
  );
}

/** `oneOf` as `anyOf`: a schema that is read leniently may fit beside another. */
function alternativesOf(schema: Json, side: Side): Json {
  const { oneOf, anyOf, allOf } = schema;
  // Octokit's copy says "all of" where an account is a user's or an enterprise's.
  const isEither = Array.isArray(allOf) && allOf.some((each: Json) => each['title'] === 'Enterprise');
  const any = oneOf ?? anyOf ?? (isEither ? allOf : undefined);
  const all = isEither ? undefined : allOf;
  return {
    ...(any === undefined ? {} : { anyOf: (any as Json[]).map((each) => asJsonSchema(each, side)) }),
    ...(all === undefined ? {} : { allOf: (all as Json[]).map((each) => asJsonSchema(each, side)) }),
  };
}

/** Registers the schema that is referred to, and with it those that it refers to. */
function idOf(reference: string, side: Side): string {
  const id = `${side}:${reference.slice(SCHEMAS.length)}`;
  if (!known.has(id)) {
    known.add(id);
    ajv.addSchema(asJsonSchema(at(reference) as Json, side), id);
  }
  return id;
}

const known = new Set<string>();
