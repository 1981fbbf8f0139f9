import type { EmitterWebhookEvent } from '@octokit/webhooks';
import { placeOfExternalId } from '../github/read/posted-check-run.ts';
import { RECHECK_BUTTON } from '../github/read/pull-request-query.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { isDashboard } from '../publish/dashboard.ts';
import { tickedIn } from '../publish/dashboard-markdown.ts';
import type { DeliveredJobs, Job } from '../queue/queue.ts';

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

type EventName = (typeof EVENTS)[number];
export type WatchedDelivery = EmitterWebhookEvent<EventName>;
type Payload<Name extends EventName> = EmitterWebhookEvent<Name>['payload'];

/** What a delivery leads to: jobs to add, and pull requests whose waiting jobs are dropped. */
export type DeliveryEffect = Omit<DeliveredJobs, 'id'>;

/** What every job bears that a delivery leads to. */
type Origin = Pick<Job, 'installationId' | 'deliveryId' | 'owner' | 'name'>;

const REVIEWED_ACTIONS = new Set(['opened', 'reopened', 'synchronize', 'ready_for_review', 'unlocked']);
const INSTALLED_ACTIONS = new Set(['created', 'unsuspend', 'new_permissions_accepted']);
/** More changed paths than this in a push are not told apart: everything is looked through. */
const MAX_PUSHED_PATHS = 1000;
const COMMAND_WORD = '/landscape';

/** Decides, from the delivery alone, what has to be looked at. It is a hint: the job reads the truth live. */
export function jobsOfDelivery(delivery: WatchedDelivery): DeliveryEffect {
  const { name, payload } = delivery;
  if (name === 'installation_repositories')
    return { add: sweepEach(delivery, payload.repositories_added), drop: [] };
  if (name === 'installation') {
    const begun = INSTALLED_ACTIONS.has(payload.action) ? payload.repositories : [];
    return { add: sweepEach(delivery, begun ?? []), drop: [] };
  }
  const origin = originOf(delivery);
  if (origin === undefined) return { add: [], drop: [] };
  const isClosed = name === 'pull_request' && payload.action === 'closed';
  const { owner, name: repo } = origin;
  const drop = isClosed ? [{ owner, name: repo, number: payload.pull_request.number }] : [];
  return { add: jobsOf(delivery, origin), drop };
}

function jobsOf(delivery: WatchedDelivery, origin: Origin): readonly Job[] {
  switch (delivery.name) {
    case 'pull_request':
      return jobsOfPullRequest(delivery.payload, origin);
    case 'issue_comment':
      return jobsOfComment(delivery.payload, origin);
    case 'issues':
      return jobsOfIssue(delivery.payload, origin);
    case 'check_run':
      return jobsOfCheckRun(delivery.payload, origin);
    case 'check_suite':
      return jobsOfCheckSuite(delivery.payload, origin);
    case 'merge_group':
      return jobsOfMergeGroup(delivery.payload, origin);
    case 'push':
      return jobsOfPush(delivery.payload, origin);
    default:
      return [];
  }
}

/** Undefined on deliveries of a plain repository webhook, which this program cannot answer. */
function originOf({ id, payload }: WatchedDelivery): Origin | undefined {
  const { installation, repository } = payload as {
    readonly installation?: { readonly id: number } | null;
    readonly repository?: { readonly name: string; readonly owner?: { readonly login: string } | null };
  };
  const owner = repository?.owner?.login;
  if (!installation || owner === undefined) return undefined;
  return { installationId: installation.id, deliveryId: id, owner, name: repository?.name ?? '' };
}

function jobsOfPullRequest(payload: Payload<'pull_request'>, origin: Origin): readonly Job[] {
  const { number, head, updated_at: asOf } = payload.pull_request;
  if (payload.action === 'closed') {
    return [
      // Another pull request with the same head may have waited for this one.
      { kind: 'commit', ...origin, headSha: head.sha },
      { kind: 'dashboard', ...origin, ended: {}, asked: [] },
    ];
  }
  return isReviewed(payload) ? [{ kind: 'review', ...origin, number, asOf }] : [];
}

function isReviewed(payload: Payload<'pull_request'>): boolean {
  if (REVIEWED_ACTIONS.has(payload.action)) return true;
  if (payload.action === 'edited') {
    const { changes } = payload;
    return changes.title !== undefined || changes.body !== undefined || changes.base !== undefined;
  }
  // A bot's label is our own, or another program's business; which labels are ours is the job's to know.
  const { sender } = payload as { readonly sender?: typeof payload.sender };
  return (payload.action === 'labeled' || payload.action === 'unlabeled') && sender?.type !== 'Bot';
}

/** A person's comment on an open pull request that holds a command, or held one until it was edited or deleted. */
function jobsOfComment(payload: Payload<'issue_comment'>, origin: Origin): readonly Job[] {
  const { issue, comment } = payload;
  if (!('pull_request' in issue) || !issue.pull_request) return [];
  // Our own comments are an app's as well.
  if (issue.state !== 'open' || comment.user?.type !== 'User') return [];
  const before = 'changes' in payload ? (payload.changes.body?.from ?? '') : '';
  const hasCommand = `${comment.body}\n${before}`.toLowerCase().includes(COMMAND_WORD);
  const { number, updated_at: asOf } = issue;
  return hasCommand ? [{ kind: 'review', ...origin, number, isAwaited: true, asOf }] : [];
}

/** A person edited or opened again what may be the dashboard; whose issue it is, and what the person may, is read live. */
function jobsOfIssue({ action, issue, sender }: Payload<'issues'>, origin: Origin): readonly Job[] {
  const isTouched = action === 'edited' || action === 'reopened';
  if (!isTouched || sender.type !== 'User') return [];
  if (issue.user?.type !== 'Bot' || !isDashboard(issue.body ?? '')) return [];
  const what = tickedIn(issue.body ?? '');
  const asked = what.length === 0 ? [] : [{ by: sender.login, issue: issue.number, what }];
  return [{ kind: 'dashboard', ...origin, isAwaited: true, ended: {}, asked }];
}

/** "Re-run" and the button "Re-check"; GitHub sends them to the app alone whose check run it is. */
function jobsOfCheckRun(payload: Payload<'check_run'>, origin: Origin): readonly Job[] {
  const { action, check_run: checkRun } = payload;
  const isButton = action === 'requested_action' && payload.requested_action?.identifier === RECHECK_BUTTON;
  if (action !== 'rerequested' && !isButton) return [];
  const about = placeOfExternalId(checkRun.external_id);
  // A renamed repository has check runs of its former name.
  return about !== undefined && isSame(about.repository, origin)
    ? [{ kind: 'review', ...origin, isAwaited: true, number: about.number, renewsCheckRun: true }]
    : [{ kind: 'commit', ...origin, isAwaited: true, headSha: checkRun.head_sha }];
}

/** "Re-run all checks" names the commit only: GitHub leaves the pull requests of forks out. */
function jobsOfCheckSuite(
  { action, check_suite: suite }: Payload<'check_suite'>,
  origin: Origin,
): readonly Job[] {
  if (action !== 'rerequested') return [];
  return [{ kind: 'commit', ...origin, isAwaited: true, headSha: suite.head_sha }];
}

/** A merge queue waits for the required check runs; whether it gets one is the configuration's to say. */
function jobsOfMergeGroup(
  { action, merge_group: group }: Payload<'merge_group'>,
  origin: Origin,
): readonly Job[] {
  return action === 'checks_requested' ? [{ kind: 'merge-group', ...origin, headSha: group.head_sha }] : [];
}

function jobsOfPush(payload: Payload<'push'>, origin: Origin): readonly Job[] {
  if (payload.ref !== `refs/heads/${payload.repository.default_branch}` || payload.deleted) return [];
  const { commits } = payload as { readonly commits?: typeof payload.commits };
  const touched = (commits ?? []).flatMap(({ added, modified, removed }) => [
    ...(added ?? []),
    ...(modified ?? []),
    ...(removed ?? []),
  ]);
  // A forced push tells nothing of what it took away, and one without commits nothing at all.
  const isTold = !payload.forced && commits !== undefined && touched.length <= MAX_PUSHED_PATHS;
  return [{ kind: 'sweep', ...origin, which: 'all', ...(isTold && { touched: [...new Set(touched)] }) }];
}

function sweepEach(
  { id: deliveryId, payload }: EmitterWebhookEvent<'installation' | 'installation_repositories'>,
  repositories: readonly { readonly full_name: string }[],
): readonly Job[] {
  return repositories.map(({ full_name: fullName }) => {
    const [owner = '', name = ''] = fullName.split('/');
    return {
      kind: 'sweep',
      installationId: payload.installation.id,
      deliveryId,
      owner,
      name,
      which: 'unfinished',
    };
  });
}

function isSame(one: RepositoryName, other: RepositoryName): boolean {
  return `${one.owner}/${one.name}`.toLowerCase() === `${other.owner}/${other.name}`.toLowerCase();
}
