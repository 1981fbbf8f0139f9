import { validate } from '@octokit/graphql-schema';
import { expect, it } from 'vitest';
import { filesQuery } from '../../src/github/files-query.ts';
import { OPEN_PULL_REQUESTS_QUERY, surveyQuery } from '../../src/github/open-pull-requests-query.ts';
import * as pullRequest from '../../src/github/pull-request-query.ts';
import { CONFIGURATION_QUERY } from '../../src/github/read-configuration.ts';
import { HISTORY_QUERY, REPOSITORY_QUERY } from '../../src/github/repository-query.ts';

it.each([
  ['pull request', pullRequest.PULL_REQUEST_QUERY],
  ['more comments', pullRequest.MORE_COMMENTS_QUERY],
  ['more threads', pullRequest.MORE_THREADS_QUERY],
  ['more labels', pullRequest.MORE_LABELS_QUERY],
  ['configuration', CONFIGURATION_QUERY],
  ['head', pullRequest.HEAD_QUERY],
  ['minimize', pullRequest.MINIMIZE_MUTATION],
  ['open pull requests', OPEN_PULL_REQUESTS_QUERY],
  ['survey', surveyQuery(2, 3)],
  ['repository', REPOSITORY_QUERY],
  ['history', HISTORY_QUERY],
  ['files', filesQuery(['text', 'id', 'entries'])],
])("asks what GitHub's schema has: %s", (_, query) => {
  const problems = validate(query).map((problem) => problem.message);

  expect(problems).toEqual([]);
});
