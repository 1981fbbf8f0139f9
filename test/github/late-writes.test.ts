import { describe, expect, it, vi } from 'vitest';
import { executeActions } from '../../src/github/execute-actions.ts';
import { withPatience } from '../../src/github/patience.ts';
import type { Action } from '../../src/publish/action.ts';
import { renderMarker } from '../../src/publish/marker.ts';
import { aGitHub } from '../support/a-github.ts';
import { aSandbox } from '../support/a-sandbox.ts';
import { LIST, SHAS } from '../support/a-world.ts';
import { FRESH, comment, completion, head } from '../support/written-actions.ts';

describe('a run that has to stop', () => {
  it('writes nothing more, however long the next write waited for its turn', async () => {
    const sandbox = await aSandbox();
    const stopping = new AbortController();
    sandbox.fail({
      how: 'secondary-rate-limit',
      times: 1,
      match: ({ path }) => path.endsWith('/comments') && (stopping.abort(new Error('The job is lost')), true),
    });
    const actions: readonly Action[] = [
      { type: 'createCheckRun', headSha: SHAS.head },
      { type: 'createComment', body: comment('Hello') },
      completion(),
    ];
    const options = { ...FRESH, signal: stopping.signal };

    await expect(executeActions(aGitHub(sandbox), head, actions, options)).rejects.toThrow('The job is lost');

    expect(sandbox.state(LIST)).toMatchObject({ comments: [], checkRuns: [{ status: 'in_progress' }] });
  });

  it('stops between two writes', async () => {
    const sandbox = await aSandbox();
    const stopping = new AbortController();
    const written: string[] = [];
    const options = {
      ...FRESH,
      signal: stopping.signal,
      onWritten: ({ action }: { readonly action: Action }) => {
        written.push(action.type);
        stopping.abort(new Error('The job is lost'));
      },
    };
    const actions: readonly Action[] = [{ type: 'createCheckRun', headSha: SHAS.head }, completion()];

    await expect(executeActions(aGitHub(sandbox), head, actions, options)).rejects.toThrow('The job is lost');

    expect(written).toEqual(['createCheckRun']);
    expect(sandbox.requests.count).toBe(1);
  });
});

describe('what another process wrote meanwhile', () => {
  const actions: readonly Action[] = [{ type: 'createComment', body: comment('Newer') }];
  const longAgo = { ...FRESH, readAt: -60_000 };

  it('is looked for where the last look is some seconds ago, and changed', async () => {
    const sandbox = await aSandbox();
    await executeActions(aGitHub(sandbox), head, [{ type: 'createComment', body: comment('Older') }], FRESH);

    await executeActions(aGitHub(sandbox), head, actions, longAgo);

    expect(sandbox.state(LIST).comments.map(({ body }) => body)).toEqual([comment('Newer')]);
  });

  it('is not what somebody else wrote with the same mark, nor a reply of our own', async () => {
    const sandbox = await aSandbox();
    sandbox.people(LIST).comment(comment('I am the review'), 'contributor');
    const reply = `${renderMarker({ kind: 'reply', command: '1' })}\n\nA reply`;
    await executeActions(aGitHub(sandbox), head, [{ type: 'createReply', commentId: 1, body: reply }], FRESH);

    await executeActions(aGitHub(sandbox), head, actions, longAgo);

    expect(sandbox.state(LIST).comments.map(({ body }) => body)).toEqual([
      comment('I am the review'),
      reply,
      comment('Newer'),
    ]);
  });

  it('is looked for after a wait for the turn to write', async () => {
    const sandbox = await aSandbox();
    const github = withPatience(aGitHub(sandbox, { clockScale: 0.05 }));
    let isElsewhere = false;
    sandbox.fail({
      how: 'secondary-rate-limit',
      retryAfterSeconds: 4,
      times: 1,
      match: ({ method, path }) => {
        const isHit = method === 'POST' && path.endsWith('/comments') && !isElsewhere;
        isElsewhere ||= isHit;
        return isHit;
      },
    });
    // Young enough to be believed when the wait begins, too old when it ends.
    const readAt = performance.now() - 2_900;
    const late = executeActions(github, head, actions, { ...FRESH, readAt });
    await vi.waitFor(() => expect(isElsewhere).toBe(true));
    await executeActions(aGitHub(sandbox), head, [{ type: 'createComment', body: comment('Older') }], FRESH);

    await late;

    expect(sandbox.state(LIST).comments.map(({ body }) => body)).toEqual([comment('Newer')]);
  });

  it('costs no look where the pull request was read just now', async () => {
    const sandbox = await aSandbox();

    await executeActions(aGitHub(sandbox), head, actions, { ...FRESH, readAt: performance.now() });

    expect(sandbox.requests.count).toBe(1);
  });
});
