import { schema as published, validate } from '@octokit/graphql-schema';
import { type OperationDefinitionNode, buildSchema, getVariableValues, parse } from 'graphql';
import { expect, it } from 'vitest';
import { EVERY_ACTION } from '../support/written-actions.ts';
import { type ComposableQuery, alone, together } from '../../src/github/client/github.ts';
import { filesQuery } from '../../src/github/read/read-files.ts';
import { documentOf, mutationsOf } from '../../src/github/write/mutations.ts';
import { OPEN_PULL_REQUESTS_QUERY, surveyQuery } from '../../src/github/read/open-pull-requests.ts';
import * as pullRequest from '../../src/github/read/pull-request-query.ts';
import { LIST_QUERY } from '../../src/github/read/read-listed-landscape.ts';
import { HISTORY_QUERY, REPOSITORY_QUERY } from '../../src/github/read/repository-query.ts';
import { FOLDER_QUERY } from '../../src/github/read/read-tree.ts';

const PLACE = {
  nodeIds: { repository: 'R_1', pullRequest: 'PR_1', labels: { ready: 'LA_1' }, comments: { 1: 'IC_1' } },
  externalId: 'ebpf-io/list#7',
};
const EVERYTHING = EVERY_ACTION.flatMap((action) => mutationsOf(PLACE, action));

const COMPOSABLE: readonly ComposableQuery<unknown>[] = [
  REPOSITORY_QUERY,
  HISTORY_QUERY,
  FOLDER_QUERY,
  filesQuery(['text', 'id', 'entries']),
];
const asked = (query: ComposableQuery<unknown>) => ({ query, variables: {} });

it.each<readonly [name: string, text: string]>([
  ['pull request', pullRequest.PULL_REQUEST_QUERY],
  ['more comments', pullRequest.MORE_COMMENTS_QUERY],
  ['more threads', pullRequest.MORE_THREADS_QUERY],
  ['more labels', pullRequest.MORE_LABELS_QUERY],
  ['list', LIST_QUERY],
  ['head', pullRequest.HEAD_QUERY],
  ['everything that a review writes', documentOf(EVERYTHING).text],
  ['open pull requests', OPEN_PULL_REQUESTS_QUERY],
  ['survey', surveyQuery(2, 3)],
  ...COMPOSABLE.map((query) => [query.name, alone(asked(query)).text] as const),
  ['all that share a request', together([...COMPOSABLE, ...COMPOSABLE].map(asked)).text],
])("asks what GitHub's schema has: %s", (_, query) => {
  const problems = validate(query).map((problem) => problem.message);

  expect(problems).toEqual([]);
});

it("gives each mutation what GitHub's schema asks for", () => {
  const { text, variables } = documentOf(EVERYTHING);
  const schema = buildSchema(published.idl, { assumeValid: true });
  const [operation] = parse(text).definitions;
  const { variableDefinitions = [] } = operation as OperationDefinitionNode;

  expect(getVariableValues(schema, variableDefinitions, variables)).not.toHaveProperty('errors');
  expect(new Set(EVERYTHING.map(({ name }) => name)).size).toBe(10);
});
