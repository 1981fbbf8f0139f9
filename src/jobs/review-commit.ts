import type { Logger } from 'pino';
import type { GitHub } from '../github/client/github.ts';
import { listOpenPullRequests } from '../github/read/open-pull-requests.ts';
import type { CommitJob, Queue } from '../queue/queue.ts';

export interface CommitContext {
  readonly github: GitHub;
  readonly queue: Pick<Queue, 'add'>;
  readonly appId: number;
  readonly log: Pick<Logger, 'info'>;
}

/** Adds a review job for each open pull request with this head that has a check run to renew. */
export async function reviewCommit(job: CommitJob, context: CommitContext): Promise<void> {
  const { installationId, deliveryId, isUrgent, isAwaited, owner, name, headSha } = job;
  let added = 0;
  for await (const page of listOpenPullRequests(context.github, { owner, name }, { appId: context.appId })) {
    const wanted = page.filter((one) => one.headSha === headSha && one.checkRun !== undefined);
    for (const { number } of wanted) {
      const place = { owner, name, number };
      await context.queue.add({
        kind: 'review',
        installationId,
        deliveryId,
        renewsCheckRun: true,
        ...(isUrgent === true ? { isUrgent } : {}),
        ...(isAwaited === true ? { isAwaited } : {}),
        ...place,
      });
      added += 1;
    }
  }
  context.log.info({ added, headSha }, 'Looked for the pull requests of a commit');
}
