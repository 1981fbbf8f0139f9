import { postCheckRun } from '../github/post-check-run.ts';
import { CHECK_RUN_NAME } from '../github/pull-request-query.ts';
import { readCheckRun } from '../github/read-check-run.ts';
import { type Writing, withSignal } from '../github/writing.ts';
import { planMergeGroup } from '../publish/plan-merge-group.ts';
import type { MergeGroupJob } from '../queue/queue.ts';
import { readPolicy } from '../read-policy.ts';

/** Completes the check run on a merge queue's commit, where the configuration asks for one on everything. */
export async function reviewMergeGroup(
  { owner, name, headSha }: MergeGroupJob,
  { github, appId, signal }: Pick<Writing, 'github' | 'appId' | 'signal'>,
): Promise<void> {
  const repository = { owner, name };
  const policy = await readPolicy(github, repository);
  if (policy.unrelated === 'none') return;
  const checkName = CHECK_RUN_NAME;
  const writing = withSignal({ github, appId, signal, readAt: performance.now() });
  const posted = await readCheckRun(github, repository, { headSha, checkName, appId });
  const language = policy.language === 'auto' ? 'en' : policy.language;
  const group = { headSha, checkName, ...(posted === undefined ? {} : { posted }) };
  for (const action of planMergeGroup(group, policy, language)) {
    if (action.type === 'postCheckRun') await postCheckRun(writing, repository, action);
  }
}
