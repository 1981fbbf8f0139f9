import { schema as published } from '@octokit/graphql-schema';
import { type GraphQLInputType, buildSchema, coerceInputValue } from 'graphql';
import { expect, it } from 'vitest';
import { mutationsOf } from '../../src/github/write/mutations.ts';
import { SHAS } from '../support/a-world.ts';
import { aLineComment } from '../support/written-actions.ts';

const NODE_IDS = { repository: 'R_1', pullRequest: 'PR_1', labels: {}, comments: {} };
const schema = buildSchema(published.idl, { assumeValid: true, noLocation: true });

/** What GitHub's schema has against the input of a mutation. */
function faultsIn(name: string, input: unknown): readonly string[] {
  const faults: string[] = [];
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type as GraphQLInputType;
  coerceInputValue(input, type, (path, _, { message }) => faults.push(`${path.join('.')}: ${message}`));
  return faults;
}

it('writes a review of line comments alone, for which GraphQL, unlike REST, asks no text', () => {
  const comments = [aLineComment(21), aLineComment(22)];

  const [mutation] = mutationsOf(
    { nodeIds: NODE_IDS },
    { type: 'createReview', headSha: SHAS.head, comments },
  );

  expect(mutation?.name).toBe('addPullRequestReview');
  expect(mutation?.input).not.toHaveProperty('body');
  expect(faultsIn('addPullRequestReview', mutation?.input)).toEqual([]);
  expect(faultsIn('addPullRequestReview', { ...mutation?.input, threads: [{ path: 'x' }] })).not.toEqual([]);
});

it('keeps a line comment with its marker within what GitHub takes', () => {
  const comments = [{ ...aLineComment(21), body: 'x'.repeat(70_000) }];
  const [mutation] = mutationsOf(
    { nodeIds: NODE_IDS },
    { type: 'createReview', headSha: SHAS.head, comments },
  );
  const { threads = [] } = (mutation?.input ?? {}) as {
    readonly threads?: readonly { readonly body: string }[];
  };

  expect(threads.map(({ body }) => Buffer.byteLength(body))).toEqual([65_535]);
  expect(threads[0]?.body).toMatch(/x…\n\n<!-- landscape-reviewer identity=\S+ -->$/u);
});
