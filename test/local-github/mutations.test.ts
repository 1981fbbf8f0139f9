import { describe, expect, it } from 'vitest';
import { aSandbox, asInstallation } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';

describe('mutations', () => {
  const PULL = '{ repository(owner: "ebpf-io", name: "list") { id pullRequest(number: 7) { id } } }';

  async function writing() {
    const sandbox = await aSandbox();
    const client = await asInstallation(sandbox);
    const { data } = (await client.graphql(PULL)) as unknown as {
      data: { repository: { id: string; pullRequest: { id: string } } };
    };
    const { id: repositoryId, pullRequest } = data.repository;
    return { sandbox, client, repositoryId, pullRequestId: pullRequest.id };
  }

  it('are carried out one after another, each with an outcome of its own', async () => {
    const { sandbox, client, repositoryId, pullRequestId } = await writing();
    const answer = await client.graphql(
      `mutation($review: AddPullRequestReviewInput!, $comment: AddCommentInput!, $run: CreateCheckRunInput!) {
        a: addPullRequestReview(input: $review) { pullRequestReview { id } }
        b: addComment(input: $comment) { subject { id } }
        c: createCheckRun(input: $run) { checkRun { id } }
      }`,
      {
        review: {
          pullRequestId,
          event: 'COMMENT',
          threads: [{ path: 'list.json', line: 2, body: 'Outside' }],
        },
        comment: { subjectId: pullRequestId, body: 'Hello' },
        run: {
          repositoryId,
          name: 'landscape',
          headSha: SHAS.head,
          status: 'COMPLETED',
          conclusion: 'NEUTRAL',
          output: { title: 'A', summary: 'B' },
        },
      },
    );

    expect(answer).toMatchObject({
      data: { a: null, b: { subject: { id: pullRequestId } }, c: { checkRun: {} } },
      errors: [{ type: 'UNPROCESSABLE', path: ['a'], message: 'Line could not be resolved' }],
    });
    expect(sandbox.state(LIST)).toMatchObject({
      comments: [{ body: 'Hello', author: 'landscape-reviewer[bot]' }],
      lineComments: [],
      checkRuns: [{ status: 'completed', conclusion: 'neutral' }],
    });
  });

  it.each([
    ['on a locked conversation', 'FORBIDDEN', { body: 'Hello' }, true],
    ['of more than 65,536 characters', 'UNPROCESSABLE', { body: 'x'.repeat(65_537) }, false],
    ['on nothing', 'NOT_FOUND', { body: 'Hello', subjectId: 'PR_1' }, false],
  ])('refuse a comment %s', async (_, type, input, isLocked) => {
    const { sandbox, client, pullRequestId } = await writing();
    if (isLocked) sandbox.people(LIST).lock();
    const answer = await client.graphql(
      'mutation($input: AddCommentInput!) { addComment(input: $input) { clientMutationId } }',
      { input: { subjectId: pullRequestId, ...input } },
    );
    expect(answer['errors']).toMatchObject([{ type, path: ['addComment'] }]);
    expect(sandbox.state(LIST).comments).toEqual([]);
  });

  it('say nothing of a check run with too many annotations, and make none', async () => {
    const { sandbox, client, repositoryId } = await writing();
    const annotation = {
      path: 'list.json',
      annotationLevel: 'NOTICE',
      message: 'x',
      location: { startLine: 1, endLine: 1 },
    };
    const output = { title: 'A', summary: 'B', annotations: Array.from({ length: 51 }, () => annotation) };
    const answer = await client.graphql(
      'mutation($input: CreateCheckRunInput!) { createCheckRun(input: $input) { checkRun { id } } }',
      { input: { repositoryId, name: 'landscape', headSha: SHAS.head, output } },
    );
    expect(answer).toEqual({ data: { createCheckRun: { checkRun: null } } });
    expect(sandbox.state(LIST).checkRuns).toEqual([]);
  });

  it('can be refused one at a time', async () => {
    const { sandbox, client, pullRequestId } = await writing();
    sandbox.fail({ how: 'refused', mutation: 'addComment', times: 1 });
    const text = 'mutation($input: AddCommentInput!) { addComment(input: $input) { clientMutationId } }';
    const variables = { input: { subjectId: pullRequestId, body: 'Hello' } };
    expect((await client.graphql(text, variables))['errors']).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect(await client.graphql(text, variables)).not.toHaveProperty('errors');
    expect(sandbox.state(LIST).comments).toHaveLength(1);
  });
});
