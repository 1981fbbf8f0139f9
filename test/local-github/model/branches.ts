import type { Account, PullRequest, Repository } from './entities.ts';
import { fullName, isPullRequest } from './entities.ts';
import type { GitHub } from './github.ts';
import { commitsBetween, mergeBase } from './history.ts';
import { requireCommit } from './revisions.ts';
import { teller } from './teller.ts';

const NOTHING = '0'.repeat(40);

/** What a repository's own branch points to from now on; the open pull requests from it follow. */
export function moveBranch(
  github: GitHub,
  repository: Repository,
  { branch, oid, sender }: { readonly branch: string; readonly oid: string; readonly sender: Account },
): void {
  const before = repository.branches.get(branch);
  repository.branches.set(branch, oid);
  const commits = [{ id: oid, added: [], modified: [], removed: [] }];
  const extra = { ref: `refs/heads/${branch}`, before: before ?? NOTHING, after: oid, commits };
  github.onHappening({ event: 'push', action: undefined, repository, sender, extra });
  for (const pullRequest of openFrom(repository, branch)) follow(github, pullRequest, { oid, sender });
}

export function openFrom(repository: Repository, branch: string): readonly PullRequest[] {
  return [...repository.issues.values()].filter(
    (each): each is PullRequest =>
      isPullRequest(each) &&
      each.state === 'open' &&
      each.headRef.ref === branch &&
      each.headRef.repository === fullName(repository),
  );
}

/** GitHub closes a pull request whose branch has nothing of its own any more. */
function follow(
  github: GitHub,
  pullRequest: PullRequest,
  { oid, sender }: { readonly oid: string; readonly sender: Account },
): void {
  const { repository, headSha: before, baseRef } = pullRequest;
  const [base, head] = [requireCommit(repository, baseRef), requireCommit(repository, oid)];
  const tell = teller(github, pullRequest);
  pullRequest.headSha = oid;
  pullRequest.baseSha = base.oid;
  pullRequest.mergeBaseSha = mergeBase(repository, base, head)?.oid ?? base.oid;
  tell('synchronize', sender.login, { extra: { before, after: oid } });
  if (commitsBetween(repository, base, head).length > 0) return;
  pullRequest.state = 'closed';
  pullRequest.closedAt = github.now();
  tell('closed', sender.login);
}
