import type { EmitterWebhookEvent } from '@octokit/webhooks';
import { type DeliveryEffect, NOTHING, installationOf } from './delivery-effect.ts';
import { placeOfExternalId } from '../github/read/posted-check-run.ts';
import { isDashboard } from '../publish/dashboard.ts';
import { tickedIn } from '../publish/dashboard-markdown.ts';
import { RECHECK_BUTTON } from '../github/read/pull-request-query.ts';

/** What every command begins with. */
const COMMAND_WORD = '/landscape';

/** A person's comment on an open pull request that holds a command, or held one until it was edited or deleted. */
export function effectOfComment({ id, payload }: EmitterWebhookEvent<'issue_comment'>): DeliveryEffect {
  const { issue, comment, repository } = payload;
  const installationId = installationOf(payload);
  if (installationId === undefined || !('pull_request' in issue) || !issue.pull_request) return NOTHING;
  // Our own comments are an app's as well.
  if (issue.state !== 'open' || comment.user?.type !== 'User') return NOTHING;
  const before = 'changes' in payload ? (payload.changes.body?.from ?? '') : '';
  const hasCommand = `${comment.body}\n${before}`.toLowerCase().includes(COMMAND_WORD);
  if (!hasCommand) return NOTHING;
  const { owner, name } = repository;
  const place = { owner: owner.login, name, number: issue.number };
  return { add: [{ kind: 'review', installationId, deliveryId: id, isAwaited: true, ...place }], drop: [] };
}

/** A person edited or opened again what may be the dashboard; whose issue it is, and what the person may, is read live. */
export function effectOfIssue({ id, payload }: EmitterWebhookEvent<'issues'>): DeliveryEffect {
  const { action, issue, repository, sender } = payload;
  const installationId = installationOf(payload);
  const isTouched = action === 'edited' || action === 'reopened';
  if (installationId === undefined || !isTouched || sender.type !== 'User') return NOTHING;
  if (issue.user?.type !== 'Bot' || !isDashboard(issue.body ?? '')) return NOTHING;
  const what = tickedIn(issue.body ?? '');
  const asked = what.length === 0 ? [] : [{ by: sender.login, issue: issue.number, what }];
  const place = { owner: repository.owner.login, name: repository.name };
  const common = { installationId, deliveryId: id, isAwaited: true, ...place } as const;
  return { add: [{ kind: 'dashboard', ...common, ended: {}, asked }], drop: [] };
}

/** "Re-run" and the button "Re-check"; GitHub sends them to the app alone whose check run it is. */
export function effectOfCheckRun({ id, payload }: EmitterWebhookEvent<'check_run'>): DeliveryEffect {
  const { action, check_run: checkRun, repository } = payload;
  const isButton = action === 'requested_action' && payload.requested_action?.identifier === RECHECK_BUTTON;
  const installationId = installationOf(payload);
  if (installationId === undefined || (action !== 'rerequested' && !isButton)) return NOTHING;
  const home = { owner: repository.owner.login, name: repository.name };
  const common = { installationId, deliveryId: id, isAwaited: true as const, ...home };
  const about = placeOfExternalId(checkRun.external_id);
  const isHere = about !== undefined && isSame(about.repository, home);
  if (!isHere) return { add: [{ kind: 'commit', headSha: checkRun.head_sha, ...common }], drop: [] };
  return { add: [{ kind: 'review', number: about.number, renewsCheckRun: true, ...common }], drop: [] };
}

/** "Re-run all checks" names the commit only: GitHub leaves the pull requests of forks out. */
export function effectOfCheckSuite({ id, payload }: EmitterWebhookEvent<'check_suite'>): DeliveryEffect {
  const installationId = installationOf(payload);
  if (installationId === undefined || payload.action !== 'rerequested') return NOTHING;
  const { repository, check_suite: suite } = payload;
  const place = { owner: repository.owner.login, name: repository.name };
  return {
    add: [
      { kind: 'commit', installationId, deliveryId: id, isAwaited: true, headSha: suite.head_sha, ...place },
    ],
    drop: [],
  };
}

/** A merge queue waits for the required check runs; whether it gets one is the configuration's to say. */
export function effectOfMergeGroup({ id, payload }: EmitterWebhookEvent<'merge_group'>): DeliveryEffect {
  const { repository, merge_group: group } = payload;
  const installationId = installationOf(payload);
  const isAsked = payload.action === 'checks_requested';
  if (installationId === undefined || repository === undefined || !isAsked) return NOTHING;
  const place = { owner: repository.owner.login, name: repository.name };
  return {
    add: [{ kind: 'merge-group', installationId, deliveryId: id, headSha: group.head_sha, ...place }],
    drop: [],
  };
}

/** A renamed repository has check runs of its former name. */
function isSame(
  one: { readonly owner: string; readonly name: string },
  other: { readonly owner: string; readonly name: string },
): boolean {
  return `${one.owner}/${one.name}`.toLowerCase() === `${other.owner}/${other.name}`.toLowerCase();
}
