import { describe, expect, it } from 'vitest';
import { executeActions } from '../../src/github/execute-actions.ts';
import type { Action } from '../../src/publish/action.ts';
import type { FailureRule } from '../local-github/http/failures.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';
import {
  FRESH,
  aLineComment,
  appId,
  comment,
  completion,
  head,
  readPosted,
} from '../support/written-actions.ts';

describe('a write that GitHub refuses', () => {
  const NOT_OURS = 'Resource not accessible by integration';
  const hello: Action = { type: 'createComment', body: comment('Hello') };
  const label: Action = { type: 'createLabel', role: 'ready', name: 'landscape/ready' };
  const labels: Action = { type: 'addLabels', names: ['landscape/ready'] };
  it.each<[string, Action, FailureRule, string]>([
    ['a comment that the App may not write', hello, { how: 403, message: NOT_OURS }, NOT_OURS],
    ['a comment on what seems gone', hello, { how: 404, message: 'Not Found' }, 'Not Found'],
    ['a comment without saying why', hello, { how: 410, message: '' }, 'HTTP 410'],
    [
      'a comment for a moment',
      hello,
      {
        how: 422,
        message: 'Validation Failed',
        errors: [{ resource: 'IssueComment', code: 'unprocessable' }],
      },
      'Validation Failed',
    ],
    ['a label that is not ours to make', label, { how: 403, message: NOT_OURS }, NOT_OURS],
    [
      'a label that it finds wrong',
      labels,
      { how: 422, message: 'Validation Failed', errors: [{ message: 'Name is too long' }] },
      'Name is too long',
    ],
  ])(
    'says in the completed check run that GitHub refused %s, and why',
    async (_, action, failure, reason) => {
      const sandbox = await aSandbox();
      sandbox.fail({ ...failure, match: ({ path }) => /\/(?:comments|labels)$/.test(path) });
      const actions: readonly Action[] = [
        { type: 'createCheckRun', headSha: SHAS.head },
        action,
        completion(),
      ];

      const execution = await executeActions(aGitHub(sandbox), head, actions, FRESH);

      expect(execution).toEqual({
        status: 'written',
        refused: [{ type: action.type, kind: 'other', reason }],
      });
      const [checkRun] = sandbox.state(LIST).checkRuns;
      expect(checkRun).toMatchObject({ status: 'completed', conclusion: 'success' });
      expect(checkRun?.summary).toMatch(
        /^> ℹ️ GitHub would not take the (?:comment|labels) of this review: [^\n]+\n\nAll is well$/u,
      );
      expect(checkRun?.summary).toContain(`\`${reason}\``);
      expect(await readPosted(aGitHub(sandbox), appId)).toMatchObject({ checkRun: { missing: 'refused' } });
    },
  );

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

    const execution = await executeActions(aGitHub(sandbox), head, actions, FRESH);

    expect(execution).toMatchObject({
      refused: [
        { type: 'createReview', kind: 'locked' },
        { type: 'createComment', kind: 'locked' },
      ],
    });
    expect(sandbox.state(LIST).checkRuns[0]?.summary).toContain('The conversation is locked');
    const posted = await readPosted(aGitHub(sandbox), appId);
    expect(posted).toMatchObject({ isLocked: true, checkRun: { missing: 'locked' } });
  });

  it('says nothing of a reaction that could not be given', async () => {
    const sandbox = await aSandbox();
    const commentId = sandbox.people(LIST).comment('/landscape help');
    sandbox.fail({ how: 403, match: ({ path }) => path.endsWith('/reactions') });
    const actions: readonly Action[] = [{ type: 'addReaction', commentId, reaction: 'eyes' }, completion()];

    const { refused } = { refused: [], ...(await executeActions(aGitHub(sandbox), head, actions, FRESH)) };

    expect(refused).toHaveLength(1);
    expect(sandbox.state(LIST).checkRuns[0]?.summary).toBe('All is well');
  });
});
