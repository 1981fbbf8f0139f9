import type { DocumentNode, GraphQLError, GraphQLScalarType, GraphQLSchema } from 'graphql';
import { buildSchema, execute, parse, validate } from 'graphql';
import { schema as published } from '@octokit/graphql-schema';
import { ApiError } from '../http/api-error.ts';
import type { Answer, Caller } from '../http/call.ts';
import { ok } from '../http/call.ts';
import type { GitHub } from '../model/github.ts';
import type { Fields } from './fields.ts';
import { createAsker, resolveField } from './fields.ts';
import { GraphqlRefusal } from './refusal.ts';
import { type RefusedMutation, mutationFields } from './mutations.ts';
import { queryFields } from './query.ts';

let schema: GraphQLSchema | undefined;

function publishedSchema(): GraphQLSchema {
  if (schema !== undefined) return schema;
  schema = buildSchema(published.idl, { assumeValid: true, noLocation: true });
  // GitHub's `databaseId` is an `Int` that is longer than GraphQL's: octokit/octokit.graphql.net#311
  (schema.getType('Int') as GraphQLScalarType).serialize = Number;
  return schema;
}

/** Runs a query against GitHub's own published schema. */
export async function executeGraphql(
  github: GitHub,
  caller: Caller,
  body: Readonly<Record<string, unknown>>,
  refused?: RefusedMutation,
): Promise<Answer> {
  if (caller.kind !== 'installation' && caller.kind !== 'person') {
    throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  }
  const parsed = parseQuery(typeof body['query'] === 'string' ? body['query'] : '');
  if (Array.isArray(parsed)) return ok({ errors: parsed });
  const asker = createAsker(github, caller);
  const result = await execute({
    schema: publishedSchema(),
    document: parsed as DocumentNode,
    rootValue: { ...queryFields(asker), ...mutationFields(asker, refused) },
    contextValue: asker,
    variableValues: (body['variables'] ?? {}) as Record<string, unknown>,
    operationName: typeof body['operationName'] === 'string' ? body['operationName'] : null,
    fieldResolver: resolveField,
  });
  const { errors = [] } = result;
  noteGaps(github, errors);
  const isBroken = errors.some(({ originalError }) => isGap(originalError));
  return ok({
    data: isBroken ? null : result.data,
    ...(errors.length > 0 && { errors: errors.map(formatError) }),
  });
}

const LARGEST_CACHE = 500;
const documents = new Map<string, DocumentNode | readonly Fields[]>();

/** A query that is fit to run, or what is wrong with it. */
function parseQuery(query: string): DocumentNode | readonly Fields[] {
  const known = documents.get(query);
  if (known !== undefined) return known;
  if (documents.size >= LARGEST_CACHE) documents.clear();
  const checked = check(query);
  documents.set(query, checked);
  return checked;
}

function check(query: string): DocumentNode | readonly Fields[] {
  try {
    const document = parse(query);
    const errors = validate(publishedSchema(), document);
    return errors.length === 0 ? document : errors.map((error) => ({ ...error.toJSON() }));
  } catch (error) {
    return [{ message: error instanceof Error ? error.message : String(error) }];
  }
}

/** A field that the sandbox has no answer for, or a bug in it. */
function isGap(error: unknown): boolean {
  return (
    error !== undefined && error !== null && !(error instanceof GraphqlRefusal && error.type !== 'NOT_SERVED')
  );
}

function noteGaps(github: GitHub, errors: readonly GraphQLError[]): void {
  for (const { originalError, message } of errors) {
    if (isGap(originalError)) github.log.notServed.push(`GraphQL: ${message}`);
  }
}

function formatError(error: GraphQLError): Fields {
  const { originalError } = error;
  const type = originalError instanceof GraphqlRefusal ? originalError.type : undefined;
  return { ...(type !== undefined && { type }), ...error.toJSON() };
}
