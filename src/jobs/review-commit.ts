import { listOpenPullRequests } from '../github/read/open-pull-requests.ts';
import type { CommitJob, MergeGroupJob } from '../queue/queue.ts';
import type { JobContext } from './job-context.ts';
import { executeActions } from '../github/write/execute-actions.ts';
import { CHECK_RUN_NAME } from '../github/read/pull-request-query.ts';
import { readCheckRun } from '../github/read/read-check-run.ts';
import { planMergeGroup } from '../publish/plan-no-review.ts';
import { readPolicy } from '../pipeline/read-policy.ts';

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

/** Completes the check run on a merge queue's commit, where the configuration asks for one on everything. */
export async function reviewMergeGroup(
  { owner, name, headSha }: MergeGroupJob,
  { github, appId, signal }: JobContext,
): Promise<void> {
  const repository = { owner, name };
  const policy = await readPolicy(github, repository);
  if (policy.unrelated === 'none' || policy.mode === 'silent') return;
  const checkName = CHECK_RUN_NAME;
  const { posted, nodeIds } = await readCheckRun(github, repository, { headSha, checkName, appId });
  const language = policy.language === 'auto' ? 'en' : policy.language;
  const group = { headSha, checkName, ...(posted === undefined ? {} : { posted }) };
  const actions = planMergeGroup(group, policy, language);
  await executeActions(github, { repository, nodeIds }, actions, { language, request: { signal } });
}
