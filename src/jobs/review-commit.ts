import { listOpenPullRequests } from '../github/read/open-pull-requests.ts';
import type { CommitJob } from '../queue/queue.ts';
import type { JobContext } from './job-context.ts';

/** Adds a review job for each open pull request with this head that has a check run to renew. */
export async function reviewCommit(job: CommitJob, { github, queue, appId, log }: JobContext): Promise<void> {
  const { installationId, deliveryId, isUrgent, isAwaited, owner, name, headSha } = job;
  let added = 0;
  for await (const page of listOpenPullRequests(github, { owner, name }, { appId })) {
    const wanted = page.filter((one) => one.headSha === headSha && one.checkRun !== undefined);
    for (const { number } of wanted) {
      await queue.add({
        kind: 'review',
        installationId,
        deliveryId,
        owner,
        name,
        number,
        renewsCheckRun: true,
        ...(isUrgent === true ? { isUrgent } : {}),
        ...(isAwaited === true ? { isAwaited } : {}),
      });
      added += 1;
    }
  }
  log.info({ added, headSha }, 'Looked for the pull requests of a commit');
}
