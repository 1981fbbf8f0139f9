import { describe, expect, it } from 'vitest';
import { openQuestion } from '../support/open-question.ts';

describe('the buttons of the check run', () => {
  it('has the button "Re-check"', async () => {
    const { checkRun } = await openQuestion();

    expect(checkRun()?.actions).toMatchObject([{ label: 'Re-check', identifier: 'recheck' }]);
  });

  it.each([
    ['check_run', 'rerequested', {}],
    ['check_run', 'requested_action', { requested_action: { identifier: 'recheck' } }],
    ['check_suite', 'rerequested', {}],
  ])('makes a new check run by %s.%s, on a pull request from a fork', async (event, action, overrides) => {
    const { program, pullRequest, settle, checkRun, review } = await openQuestion();
    const [before, comment] = [checkRun(), review()];
    const { target, sandbox } = program;

    const { status } = await sandbox.deliver({ target, event, action, pullRequest, overrides });
    await settle();

    expect(status).toBe(202);
    expect(checkRun()?.id).not.toBe(before?.id);
    expect({ ...checkRun(), id: 0 }).toEqual({ ...before, id: 0 });
    expect(review()).toBe(comment);
  });

  it('finds the pull request by its commit where the check run names none', async () => {
    const { program, pullRequest, settle, checkRun } = await openQuestion();
    const before = checkRun();
    const { target, sandbox } = program;
    const overrides = {
      check_run: { ...before, external_id: '', head_sha: sandbox.state(pullRequest).headSha },
    };

    await sandbox.deliver({ target, event: 'check_run', action: 'rerequested', pullRequest, overrides });
    await settle();

    expect(checkRun()?.id).not.toBe(before?.id);
  });

  it('leaves the buttons of others alone', async () => {
    const { program, pullRequest, settle, checkRun } = await openQuestion();
    const before = checkRun();
    const { target, sandbox } = program;
    const overrides = { requested_action: { identifier: 'deploy' } };

    await sandbox.deliver({ target, event: 'check_run', action: 'requested_action', pullRequest, overrides });
    await settle();

    expect(checkRun()?.id).toBe(before?.id);
  });
});
