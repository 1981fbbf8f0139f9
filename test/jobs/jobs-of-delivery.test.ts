import { describe, expect, it } from 'vitest';
import { type WatchedDelivery, jobsOfDelivery } from '../../src/jobs/jobs-of-delivery.ts';

const REPOSITORY = {
  owner: { login: 'ebpf-io' },
  name: 'site',
  full_name: 'ebpf-io/site',
  default_branch: 'main',
};

/** Deliveries hold far more; these are the fields that decide. */
function delivery(name: WatchedDelivery['name'], payload: object): WatchedDelivery {
  return {
    id: 'd1',
    name,
    payload: { installation: { id: 7 }, repository: REPOSITORY, sender: { type: 'User' }, ...payload },
  } as unknown as WatchedDelivery;
}

function pullRequest(action: string, more: object = {}): WatchedDelivery {
  return delivery('pull_request', { action, pull_request: { number: 5, head: { sha: 'c0ffee' } }, ...more });
}

const REVIEW = {
  kind: 'review',
  installationId: 7,
  owner: 'ebpf-io',
  name: 'site',
  number: 5,
  deliveryId: 'd1',
};

describe('jobsOfDelivery', () => {
  it.each([
    ['opened', {}],
    ['reopened', {}],
    ['synchronize', {}],
    ['ready_for_review', {}],
    ['unlocked', {}],
    ['edited', { changes: { title: { from: 'x' } } }],
    ['edited', { changes: { body: { from: 'x' } } }],
    ['edited', { changes: { base: { ref: { from: 'x' } } } }],
    ['labeled', {}],
    ['unlabeled', {}],
  ])('reviews a pull request that is %s', (action, more) => {
    expect(jobsOfDelivery(pullRequest(action, more))).toEqual({ add: [REVIEW], drop: [] });
  });

  it.each([
    ['assigned', {}],
    ['converted_to_draft', {}],
    ['locked', {}],
    ['edited', { changes: {} }],
    ['labeled', { sender: { type: 'Bot' } }],
    ['unlabeled', { sender: { type: 'Bot' } }],
    ['opened', { installation: undefined }],
  ])('leaves a pull request alone that is %s', (action, more) => {
    expect(jobsOfDelivery(pullRequest(action, more))).toEqual({ add: [], drop: [] });
  });

  it('tells of which time what is read must be at least', () => {
    const at = '2026-06-15T11:00:00Z';
    const edited = pullRequest('synchronize', {
      pull_request: { number: 5, head: { sha: 'c0ffee' }, updated_at: at },
    });
    const commented = delivery('issue_comment', {
      action: 'created',
      issue: { number: 5, state: 'open', pull_request: {}, updated_at: at },
      comment: { body: '/landscape help', user: { type: 'User' } },
    });

    for (const each of [edited, commented])
      expect(jobsOfDelivery(each).add).toMatchObject([{ ...REVIEW, asOf: at }]);
  });

  it('drops what waits for a pull request that is closed, and looks at others with the same head, and the dashboard', () => {
    expect(jobsOfDelivery(pullRequest('closed'))).toMatchObject({
      add: [
        { kind: 'commit', headSha: 'c0ffee', owner: 'ebpf-io', name: 'site' },
        { kind: 'dashboard', owner: 'ebpf-io', name: 'site', asked: [] },
      ],
      drop: [{ owner: 'ebpf-io', name: 'site', number: 5 }],
    });
  });

  describe('an edit of the dashboard', () => {
    const body = '<!-- landscape-reviewer kind=dashboard rows= -->\n\n- [x] <!-- again=all -->All';
    const edit = (action: string, more: object = {}, issue: object = {}) =>
      jobsOfDelivery(
        delivery('issues', {
          action,
          sender: { login: 'octocat', type: 'User' },
          issue: { number: 3, body, user: { type: 'Bot' }, ...issue },
          ...more,
        }),
      );

    it('asks for what a person ticked', () => {
      const asked = [{ by: 'octocat', issue: 3, what: ['all'] }];
      const common = { kind: 'dashboard', installationId: 7, owner: 'ebpf-io', name: 'site', ended: {} };

      expect(edit('edited')).toEqual({
        add: [{ ...common, deliveryId: 'd1', isAwaited: true, asked }],
        drop: [],
      });
      expect(edit('reopened', {}, { body: body.replace('[x]', '[ ]') }).add).toMatchObject([{ asked: [] }]);
    });

    it.each([
      ['closed', {}, {}],
      ['labeled', {}, {}],
      ['edited', { sender: { login: 'landscape-reviewer[bot]', type: 'Bot' } }, {}],
      ['edited', { installation: undefined }, {}],
      ['edited', {}, { user: { type: 'User' } }],
      ['edited', {}, { user: null }],
      ['edited', {}, { body: null }],
      ['edited', {}, { body: '<!-- landscape-reviewer kind=audit -->\n- [x] <!-- again=all -->' }],
    ])('is none: %s %j %j', (action, more, issue) => {
      expect(edit(action, more, issue)).toEqual({ add: [], drop: [] });
    });
  });

  it('looks through the open pull requests when the default branch moves', () => {
    const commits = [
      { added: ['a'], modified: ['b'], removed: [] },
      { added: [], modified: ['b'], removed: ['c'] },
    ];

    const { add } = jobsOfDelivery(delivery('push', { ref: 'refs/heads/main', commits }));

    expect(add).toMatchObject([{ kind: 'sweep', which: 'all', touched: ['a', 'b', 'c'] }]);
  });

  it('does not trust the paths of a forced push', () => {
    const { add } = jobsOfDelivery(delivery('push', { ref: 'refs/heads/main', commits: [], forced: true }));

    expect(add).toHaveLength(1);
    expect(add[0]).not.toHaveProperty('touched');
  });

  it('leaves pushes to other branches alone', () => {
    expect(jobsOfDelivery(delivery('push', { ref: 'refs/heads/topic', commits: [] })).add).toEqual([]);
  });

  it.each([
    ['installation', { action: 'created', repositories: [{ full_name: 'ebpf-io/site' }] }],
    ['installation_repositories', { action: 'added', repositories_added: [{ full_name: 'ebpf-io/site' }] }],
  ] as const)('looks through a repository that is new by %s', (name, payload) => {
    const { add } = jobsOfDelivery(delivery(name, payload));

    expect(add).toEqual([
      {
        kind: 'sweep',
        installationId: 7,
        owner: 'ebpf-io',
        name: 'site',
        deliveryId: 'd1',
        which: 'unfinished',
      },
    ]);
  });

  it('leaves an installation that ends alone', () => {
    const payload = { action: 'deleted', repositories: [{ full_name: 'ebpf-io/site' }] };

    expect(jobsOfDelivery(delivery('installation', payload)).add).toEqual([]);
  });
});
