import type { ProbotOctokit } from 'probot';
import type { z } from 'zod';

/** The part of Octokit that reading and writing needs; whatever bears these two will do. */
export type GitHub = Pick<ProbotOctokit, 'request' | 'graphql'> & {
  /** Where queries wait for others to share a request with; absent: each goes out alone. */
  readonly share?: (asked: AskedQuery) => Promise<unknown>;
};

/** The same client, each of whose requests goes out with these options. */
export function withRequestOptions({ request, graphql }: GitHub, options: object): GitHub {
  return { request: request.defaults({ request: options }), graphql: graphql.defaults({ request: options }) };
}

export type Variables = Readonly<Record<string, unknown>>;

/** A query of which several fit into one request, as it is put together anew for each. */
export interface ComposableQuery<T> {
  readonly name: string;
  /** GraphQL's types by the names of the variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** The fields at the top by their aliases; `$` tells what a variable is called in the request. */
  readonly fields: ($: (variable: string) => string) => Readonly<Record<string, string>>;
  readonly answer: z.ZodType<T>;
  /** How much of a request it takes: looking up one object weighs 1. */
  readonly weight: number;
}

export interface AskedQuery {
  readonly query: ComposableQuery<unknown>;
  readonly variables: Variables;
}

interface RequestText {
  readonly text: string;
  readonly variables: Variables;
}

/** One query as a request of its own. */
export function alone(asked: AskedQuery): RequestText {
  return compose(asked.query.name, [asked], () => '');
}

/** Several as one request; the variables and the fields at the top of each bear its number. */
export function together(asked: readonly AskedQuery[]): RequestText {
  return compose('Shared', asked, prefixOf);
}

/** The part of an answer to `together` that belongs to one of the queries. */
export function partOf(data: Readonly<Record<string, unknown>>, index: number): Record<string, unknown> {
  const own = Object.entries(data).flatMap(([key, value]) => {
    const alias = aliasIn(key, index);
    return alias === undefined ? [] : [[alias, value] as const];
  });
  return Object.fromEntries(own);
}

/** What a field of the request is called in one of its queries; undefined where it belongs to another. */
export function aliasIn(field: string, index: number): string | undefined {
  return field.startsWith(prefixOf(index)) ? field.slice(prefixOf(index).length) : undefined;
}

function prefixOf(index: number): string {
  return `q${index}_`;
}

function compose(
  name: string,
  asked: readonly AskedQuery[],
  prefixAt: (index: number) => string,
): RequestText {
  const parts = asked.map(({ query, variables }, index) => {
    const prefix = prefixAt(index);
    const fields = Object.entries(query.fields((variable) => `$${prefix}${variable}`));
    return {
      declared: Object.entries(query.variables).map(([variable, type]) => `$${prefix}${variable}: ${type}`),
      fields: fields.map(([alias, field]) => `${prefix}${alias}: ${field}`),
      variables: Object.entries(variables).map(([variable, value]) => [`${prefix}${variable}`, value]),
    };
  });
  const declared = parts.flatMap((part) => part.declared).join(', ');
  return {
    text: `query ${name}(${declared}) {\n${parts.flatMap(({ fields }) => fields).join('\n')}\n}`,
    variables: Object.fromEntries(parts.flatMap((part) => part.variables)),
  };
}
