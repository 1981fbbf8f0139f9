import { schema as published } from '@octokit/graphql-schema';
import { type GraphQLInputType, buildSchema, coerceInputValue } from 'graphql';
import { expect, it } from 'vitest';
import { mutationsOf } from '../../src/github/write/mutations.ts';
import { SHAS } from '../support/a-world.ts';
import { aLineComment } from '../support/written-actions.ts';

const schema = buildSchema(published.idl, { assumeValid: true, noLocation: true });

/** What GitHub's schema has against the input of a mutation. */
function faultsIn(name: string, input: unknown): readonly string[] {
  const faults: string[] = [];
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type as GraphQLInputType;
  coerceInputValue(input, type, (path, _, { message }) => faults.push(`${path.join('.')}: ${message}`));
  return faults;
}

it('writes a review of line comments alone, for which GraphQL, unlike REST, asks no text', () => {
  const nodeIds = { repository: 'R_1', pullRequest: 'PR_1', labels: {}, comments: {} };
  const comments = [aLineComment(21), aLineComment(22)];

  const [mutation] = mutationsOf({ nodeIds }, { type: 'createReview', headSha: SHAS.head, comments });

  expect(mutation?.name).toBe('addPullRequestReview');
  expect(mutation?.input).not.toHaveProperty('body');
  expect(faultsIn('addPullRequestReview', mutation?.input)).toEqual([]);
  expect(faultsIn('addPullRequestReview', { ...mutation?.input, threads: [{ path: 'x' }] })).not.toEqual([]);
});
