import type { PullRequest } from './entities.ts';
import type { GitHub } from './github.ts';
import { mergeBase } from './history.ts';
import { addLabels, removeLabel } from './labels.ts';
import type { People } from './people.ts';
import { requireCommit } from './revisions.ts';
import { teller } from './teller.ts';

/** Those who edit, label, and decide. */
export function keepers(
  github: GitHub,
  pullRequest: PullRequest,
): Pick<People, 'edit' | 'label' | 'unlabel' | 'setPermission' | keyof ReturnType<typeof deciders>> {
  const { repository } = pullRequest;
  const tell = teller(github, pullRequest);
  return {
    ...deciders(github, pullRequest),
    edit({ title, body, base }) {
      const changes = {
        ...(title !== undefined && { title: { from: pullRequest.title } }),
        ...(body !== undefined && { body: { from: pullRequest.body } }),
        ...(base !== undefined && {
          base: { ref: { from: pullRequest.baseRef }, sha: { from: pullRequest.baseSha } },
        }),
      };
      pullRequest.title = title ?? pullRequest.title;
      pullRequest.body = body ?? pullRequest.body;
      if (base !== undefined) changeBase(pullRequest, base);
      tell('edited', undefined, { changes });
    },
    label(name, by = 'maintainer') {
      for (const label of addLabels(github, pullRequest, [name])) tell('labeled', by, { label });
    },
    unlabel(name, by = 'maintainer') {
      const label = removeLabel(pullRequest, name);
      if (label !== undefined) tell('unlabeled', by, { label });
    },
    setPermission(login, permission) {
      repository.collaborators.set(login.toLowerCase(), permission);
    },
  };
}

/** Those who move it from one state to another. */
function deciders(
  github: GitHub,
  pullRequest: PullRequest,
): Pick<People, 'convertToDraft' | 'readyForReview' | 'close' | 'reopen' | 'merge' | 'lock' | 'unlock'> {
  const { repository } = pullRequest;
  const tell = teller(github, pullRequest);
  return {
    convertToDraft() {
      pullRequest.isDraft = true;
      tell('converted_to_draft', undefined);
    },
    readyForReview() {
      pullRequest.isDraft = false;
      tell('ready_for_review', undefined);
    },
    close() {
      pullRequest.state = 'closed';
      pullRequest.closedAt = github.now();
      tell('closed', undefined);
    },
    reopen() {
      pullRequest.state = 'open';
      pullRequest.closedAt = undefined;
      tell('reopened', undefined);
    },
    merge(by = 'maintainer') {
      pullRequest.state = 'closed';
      pullRequest.mergedAt = pullRequest.closedAt = github.now();
      repository.branches.set(pullRequest.baseRef, pullRequest.headSha);
      tell('closed', by);
    },
    lock(by = 'maintainer') {
      pullRequest.isLocked = true;
      tell('locked', by);
    },
    unlock(by = 'maintainer') {
      pullRequest.isLocked = false;
      tell('unlocked', by);
    },
  };
}

function changeBase(pullRequest: PullRequest, branch: string): void {
  const { repository } = pullRequest;
  const [base, head] = [requireCommit(repository, branch), requireCommit(repository, pullRequest.headSha)];
  pullRequest.baseRef = branch;
  pullRequest.baseSha = base.oid;
  pullRequest.mergeBaseSha = mergeBase(repository, base, head)?.oid ?? base.oid;
}
