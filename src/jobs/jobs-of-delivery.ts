import type { EmitterWebhookEvent } from '@octokit/webhooks';
import { type DeliveryEffect, NOTHING, installationOf } from './delivery-effect.ts';
import {
  effectOfCheckRun,
  effectOfCheckSuite,
  effectOfComment,
  effectOfIssue,
  effectOfMergeGroup,
} from './jobs-of-request.ts';
import type { SweepJob } from '../queue/queue.ts';

/** The deliveries that this program listens to. */
export const EVENTS = [
  'pull_request',
  'issue_comment',
  'issues',
  'check_run',
  'check_suite',
  'merge_group',
  'push',
  'installation',
  'installation_repositories',
] as const;

export type WatchedDelivery = EmitterWebhookEvent<(typeof EVENTS)[number]>;

const REVIEWED_ACTIONS = new Set(['opened', 'reopened', 'synchronize', 'ready_for_review', 'unlocked']);
/** More changed paths than this in a push are not told apart: everything is looked through. */
const MAX_PUSHED_PATHS = 1000;

/** Decides, from the delivery alone, what has to be looked at. It is a hint: the job reads the truth live. */
export function jobsOfDelivery(delivery: WatchedDelivery): DeliveryEffect {
  switch (delivery.name) {
    case 'pull_request':
      return effectOfPullRequest(delivery);
    case 'issue_comment':
      return effectOfComment(delivery);
    case 'issues':
      return effectOfIssue(delivery);
    case 'check_run':
      return effectOfCheckRun(delivery);
    case 'check_suite':
      return effectOfCheckSuite(delivery);
    case 'merge_group':
      return effectOfMergeGroup(delivery);
    case 'push':
      return effectOfPush(delivery);
    case 'installation':
      return effectOfInstallation(delivery);
    case 'installation_repositories':
      return sweepEach(delivery, delivery.payload.repositories_added);
    default:
      return NOTHING;
  }
}

function effectOfPullRequest({ id, payload }: EmitterWebhookEvent<'pull_request'>): DeliveryEffect {
  const { repository } = payload;
  const installationId = installationOf(payload);
  if (installationId === undefined) return NOTHING;
  const pullRequest = {
    owner: repository.owner.login,
    name: repository.name,
    number: payload.pull_request.number,
  };
  const common = { installationId, deliveryId: id };
  if (payload.action === 'closed') {
    const { owner, name, number } = pullRequest;
    const headSha = payload.pull_request.head.sha;
    // Another pull request with the same head may have waited for this one.
    const add = [
      { kind: 'commit', ...common, owner, name, headSha },
      { kind: 'dashboard', ...common, owner, name, ended: {}, asked: [] },
    ] as const;
    return { add, drop: [{ owner, name, number }] };
  }
  if (!isReviewed(payload)) return NOTHING;
  return { add: [{ kind: 'review', ...common, ...pullRequest }], drop: [] };
}

function isReviewed(payload: EmitterWebhookEvent<'pull_request'>['payload']): boolean {
  if (REVIEWED_ACTIONS.has(payload.action)) return true;
  if (payload.action === 'edited') {
    const { changes } = payload;
    return changes.title !== undefined || changes.body !== undefined || changes.base !== undefined;
  }
  // A bot's label is our own, or another program's business; which labels are ours is the job's to know.
  const { sender } = payload as { readonly sender?: typeof payload.sender };
  return (payload.action === 'labeled' || payload.action === 'unlabeled') && sender?.type !== 'Bot';
}

function effectOfPush({ id, payload }: EmitterWebhookEvent<'push'>): DeliveryEffect {
  const { repository } = payload;
  const installationId = installationOf(payload);
  const owner = repository.owner?.login;
  if (installationId === undefined || owner === undefined) return NOTHING;
  if (payload.ref !== `refs/heads/${repository.default_branch}` || payload.deleted) return NOTHING;
  const { commits } = payload as { readonly commits?: typeof payload.commits };
  const touched = (commits ?? []).flatMap((commit) => [
    ...(commit.added ?? []),
    ...(commit.modified ?? []),
    ...(commit.removed ?? []),
  ]);
  const sweep: SweepJob = {
    kind: 'sweep',
    installationId,
    owner,
    name: repository.name,
    deliveryId: id,
    which: 'all',
    // A forced push tells nothing of what it took away, and one without commits nothing at all.
    ...(payload.forced || commits === undefined || touched.length > MAX_PUSHED_PATHS
      ? {}
      : { touched: [...new Set(touched)] }),
  };
  return { add: [sweep], drop: [] };
}

function effectOfInstallation(delivery: EmitterWebhookEvent<'installation'>): DeliveryEffect {
  const { action } = delivery.payload;
  const begins = action === 'created' || action === 'unsuspend' || action === 'new_permissions_accepted';
  return begins ? sweepEach(delivery, delivery.payload.repositories ?? []) : NOTHING;
}

function sweepEach(
  { id, payload }: EmitterWebhookEvent<'installation' | 'installation_repositories'>,
  repositories: readonly { readonly full_name: string }[],
): DeliveryEffect {
  const add = repositories.map(({ full_name: fullName }): SweepJob => {
    const [owner = '', name = ''] = fullName.split('/');
    return {
      kind: 'sweep',
      installationId: payload.installation.id,
      owner,
      name,
      deliveryId: id,
      which: 'unfinished',
    };
  });
  return { add, drop: [] };
}
