import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/publish/action.ts';
import type { FailureRule } from '../local-github/http/failures.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';
import { aLineComment, comment, completion, readPosted, write } from '../support/written-actions.ts';

const isOfLabels = ({ path }: { readonly path: string }) => path.endsWith('/labels');

describe('a write that GitHub refuses', () => {
  const NOT_OURS = 'Resource not accessible by integration';
  const hello: Action = { type: 'createComment', body: comment('Hello') };
  const label: Action = { type: 'createLabel', role: 'ready', name: 'landscape/ready' };
  it.each<[string, Action, FailureRule, string]>([
    ['a comment that the App may not write', hello, { how: 'refused', mutation: 'addComment' }, NOT_OURS],
    [
      'a comment on what seems gone',
      hello,
      { how: 'refused', mutation: 'addComment', type: 'NOT_FOUND', message: 'Could not resolve to a node' },
      'Could not resolve to a node',
    ],
    [
      'a comment without saying why',
      hello,
      { how: 'refused', mutation: 'addComment', type: 'UNPROCESSABLE', message: '' },
      'UNPROCESSABLE',
    ],
    ['a label that is not ours to make', label, { how: 403, message: NOT_OURS, match: isOfLabels }, NOT_OURS],
    [
      'a label that it finds wrong',
      label,
      {
        how: 422,
        message: 'Validation Failed',
        errors: [{ message: 'Name is too long' }],
        match: isOfLabels,
      },
      'Name is too long',
    ],
  ])(
    'says in the completed check run that GitHub refused %s, and why',
    async (_, action, failure, reason) => {
      const sandbox = await aSandbox();
      sandbox.fail(failure);

      const refused = await write(sandbox, [action, completion()]);

      expect(refused).toEqual([{ type: action.type, kind: 'other', reason }]);
      const { checkRuns } = sandbox.state(LIST);
      expect(checkRuns).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
      expect(checkRuns[0]?.summary).toMatch(
        /^> ℹ️ GitHub would not take the (?:comment|labels) of this review: [^\n]+\n\nAll is well$/u,
      );
      expect(checkRuns[0]?.summary).toContain(`\`${reason}\``);
      expect(await readPosted(aGitHub(sandbox), sandbox.app.id)).toMatchObject({
        checkRun: { missing: 'refused' },
      });
    },
  );

  it('leaves the annotations of the check run that it tells in as they are', async () => {
    const sandbox = await aSandbox();
    sandbox.fail({ how: 'refused', mutation: 'addComment' });

    await write(sandbox, [hello, completion(3)]);

    expect(sandbox.state(LIST).checkRuns[0]?.annotations).toHaveLength(3);
  });

  it('does not count a lock as something that may come right by itself', async () => {
    const sandbox = await aSandbox();
    sandbox.people(LIST).lock();
    const review: Action = { type: 'createReview', headSha: SHAS.head, comments: [aLineComment(21)] };
    const actions: readonly Action[] = [
      { type: 'createCheckRun', headSha: SHAS.head },
      review,
      hello,
      completion(),
    ];

    const refused = await write(sandbox, actions);

    expect(refused).toMatchObject([
      { type: 'createReview', kind: 'locked' },
      { type: 'createComment', kind: 'locked' },
    ]);
    expect(sandbox.state(LIST).checkRuns[0]?.summary).toContain('The conversation is locked');
    const posted = await readPosted(aGitHub(sandbox), sandbox.app.id);
    expect(posted).toMatchObject({ isLocked: true, checkRun: { missing: 'locked' } });
  });

  it('says nothing of a reaction that could not be given', async () => {
    const sandbox = await aSandbox();
    const commentId = sandbox.people(LIST).comment('/landscape help');
    sandbox.fail({ how: 'refused', mutation: 'addReaction' });
    const actions: readonly Action[] = [{ type: 'addReaction', commentId, reaction: 'eyes' }, completion()];

    const refused = await write(sandbox, actions);

    expect(refused).toHaveLength(1);
    expect(sandbox.state(LIST).checkRuns[0]?.summary).toBe('All is well');
  });
});
