import { refusalIn } from '../github/client/refusal.ts';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { executeFixAction, readFixBranch, readPostedFixes } from '../github/write/fix-pull-requests.ts';
import type { AppAuthor } from '../github/write/own-issues.ts';
import {
  type Fix,
  type FixAction,
  type PostedFix,
  branchOf,
  fixesInTurn,
  fixesOf,
  planFix,
} from '../publish/plan-fix-pull-request.ts';
import type { AuditResult } from './audit-repository.ts';
import type { JobContext } from './job-context.ts';

interface FixContext extends Pick<JobContext, 'github' | 'log' | 'signal'> {
  readonly author: AppAuthor;
}

export interface OfferedFixes {
  readonly actions: readonly FixAction['type'][];
  /** Why GitHub would not take one of them, in its words. */
  readonly refused?: string;
}

/** Another replica made the same branch or pull request meanwhile. */
const ALREADY_THERE = /already exists/iu;

/** Brings open pull requests of the audit up to date; where there is none, opens one with what needs no judgement. */
export async function offerFixes(
  repository: RepositoryName,
  result: AuditResult,
  context: FixContext,
): Promise<OfferedFixes> {
  const done: FixAction['type'][] = [];
  const fixes = fixesOf(result.input.landscape.lists, result.audit);
  const offer = async (fix: Fix, posted?: PostedFix) => {
    const before = done.length;
    for await (const type of bring(fix, { repository, result, fixes, posted, ...context })) done.push(type);
    return done.length > before;
  };
  try {
    const posted = await readPostedFixes(context.github, repository, { fixes, ...context });
    for (const open of posted.filter(({ state, isOwn }) => state === 'open' && isOwn)) {
      const fix = fixes.find(({ reason }) => reason === open.reason);
      if (fix !== undefined) await offer(fix, open);
    }
    for (const fix of fixesInTurn(fixes, posted)) if (await offer(fix)) break;
    return { actions: done };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    if (ALREADY_THERE.test(refusal.reason)) return { actions: done };
    context.log.warn({ refused: refusal.reason }, 'GitHub does not take the pull request of the audit');
    return { actions: done, refused: refusal.reason };
  }
}

interface BringContext extends FixContext {
  readonly repository: RepositoryName;
  readonly result: AuditResult;
  readonly fixes: readonly Fix[];
  readonly posted: PostedFix | undefined;
}

/** Each write that was made. */
async function* bring(fix: Fix, context: BringContext): AsyncGenerator<FixAction['type']> {
  const { github, repository, posted, fixes, author, result, signal } = context;
  const { audit, policy, defaultBranch } = result;
  const branch = fix.lists.length === 0 ? 'absent' : await readFixBranch(github, repository, { fix, author });
  const language = policy.language === 'auto' ? 'en' : policy.language;
  const target = { branch: branchOf(fix.reason), baseSha: audit.commit, baseRef: defaultBranch };
  for (const action of planFix(fix, { posted, branch, language })) {
    signal.throwIfAborted();
    if (action.type === 'openPullRequest') {
      const now = await readPostedFixes(github, repository, { fixes, author });
      if (now.some(({ state }) => state === 'open')) return;
    }
    await executeFixAction(github, repository, action, target);
    yield action.type;
  }
}
