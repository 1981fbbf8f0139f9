import { describe, expect, it } from 'vitest';
import { type WatchedDelivery, jobsOfDelivery } from '../../src/jobs/jobs-of-delivery.ts';

const REPOSITORY = { owner: { login: 'ebpf-io' }, name: 'site', full_name: 'ebpf-io/site' };
const PLACE = { installationId: 7, deliveryId: 'd1', owner: 'ebpf-io', name: 'site' };

function jobsOf(name: WatchedDelivery['name'], payload: object) {
  const delivery = {
    id: 'd1',
    name,
    payload: { installation: { id: 7 }, repository: REPOSITORY, sender: { type: 'User' }, ...payload },
  };
  return jobsOfDelivery(delivery as unknown as WatchedDelivery).add;
}

function comment(action: string, more: { issue?: object; comment?: object; changes?: object } = {}) {
  const { issue, comment: given, ...others } = more;
  return jobsOf('issue_comment', {
    action,
    issue: { number: 5, state: 'open', pull_request: { url: '' }, ...issue },
    comment: { body: '/landscape help', user: { type: 'User' }, ...given },
    ...others,
  });
}

describe('a comment', () => {
  it.each([
    ['created', {}],
    ['created', { comment: { body: 'Hello\n/LANDSCAPE help' } }],
    ['edited', {}],
    ['edited', { comment: { body: 'Sorry' }, changes: { body: { from: '/landscape help' } } }],
    ['deleted', {}],
  ])('with a command leads to a review when it is %s', (action, more) => {
    expect(comment(action, more)).toEqual([{ kind: 'review', number: 5, isAwaited: true, ...PLACE }]);
  });

  it.each([
    ['without a command', { comment: { body: 'Thanks!' } }],
    ['that was edited and never held one', { comment: { body: 'b' }, changes: { body: { from: 'a' } } }],
    ['by an app, such as this one', { comment: { user: { type: 'Bot' } } }],
    ['by an account that is gone', { comment: { user: null } }],
    ['on an issue', { issue: { pull_request: undefined } }],
    ['on a closed pull request', { issue: { state: 'closed' } }],
  ])('%s leads to nothing', (_, more) => {
    expect(comment('created', more)).toEqual([]);
  });
});

function checkRun(action: string, externalId: string, more: object = {}) {
  return jobsOf('check_run', { action, check_run: { external_id: externalId, head_sha: 'abc' }, ...more });
}

const AWAITED = { ...PLACE, isAwaited: true };
const RENEWAL = [{ kind: 'review', number: 5, renewsCheckRun: true, ...AWAITED }];
const BY_COMMIT = [{ kind: 'commit', headSha: 'abc', ...AWAITED }];

describe('a check run', () => {
  it('is renewed by "Re-run" and by our own button', () => {
    const button = { requested_action: { identifier: 'recheck' } };

    expect(checkRun('rerequested', 'ebpf-io/site#5')).toEqual(RENEWAL);
    expect(checkRun('requested_action', 'Ebpf-io/Site#5', button)).toEqual(RENEWAL);
  });

  it.each(['', 'ebpf-io/former-name#5', 'ebpf-io/site#5 and more', '#5'])(
    'that bears %j is found by its commit',
    (externalId) => {
      expect(checkRun('rerequested', externalId)).toEqual(BY_COMMIT);
    },
  );

  it.each([
    ['created', {}],
    ['completed', {}],
    ['requested_action', { requested_action: { identifier: 'deploy' } }],
    ['requested_action', {}],
    ['rerequested', { installation: undefined }],
  ])('that is %s leads to nothing: %o', (action, more) => {
    expect(checkRun(action, 'ebpf-io/site#5', more)).toEqual([]);
  });
});

describe('a check suite', () => {
  it('is asked for again by its commit', () => {
    const payload = { check_suite: { head_sha: 'abc', pull_requests: [] } };

    expect(jobsOf('check_suite', { action: 'rerequested', ...payload })).toEqual(BY_COMMIT);
    expect(jobsOf('check_suite', { action: 'completed', ...payload })).toEqual([]);
  });
});
