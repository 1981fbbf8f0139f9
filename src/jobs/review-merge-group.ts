import { executeActions } from '../github/write/execute-actions.ts';
import { CHECK_RUN_NAME } from '../github/read/pull-request-query.ts';
import { readCheckRun } from '../github/read/read-check-run.ts';
import { planMergeGroup } from '../publish/plan-merge-group.ts';
import type { MergeGroupJob } from '../queue/queue.ts';
import { readPolicy } from '../pipeline/read-policy.ts';
import type { JobContext } from './job-context.ts';

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
