import { valueOf } from '../../facts/fact.ts';
import {
  type Fix,
  type FixAction,
  type FixBranch,
  type PostedFix,
  branchOf,
  isFixBody,
} from '../../publish/plan-fix-pull-request.ts';
import type { GitHub } from '../client/github.ts';
import { statusOf } from '../client/request-failure.ts';
import type { RepositoryName } from '../read/pull-request-snapshot.ts';
import { fileAt, readFiles } from '../read/read-files.ts';
import { bodyWithin } from './body-limit.ts';
import type { AppAuthor } from './own-issues.ts';

/** GitHub's own, under what is made with an App's token and signed. */
const SIGNER = 'web-flow';
/** 422 is GitHub's word for a name that leads to no commit. */
const NO_COMMIT: ReadonlySet<number | undefined> = new Set([404, 422]);
const PLAIN_FILE = { mode: '100644', type: 'blob' } as const;

/** The newest pull requests from the branch of each reason, whoever opened them; never those of a fork. */
export async function readPostedFixes(
  github: GitHub,
  { owner, name }: RepositoryName,
  { fixes, author }: { readonly fixes: readonly Fix[]; readonly author: AppAuthor },
): Promise<readonly PostedFix[]> {
  const read = fixes.map(async ({ reason }) => {
    const ref = branchOf(reason);
    const asked = { owner, repo: name, state: 'all', head: `${owner}:${ref}` } as const;
    const { data } = await github.request('GET /repos/{owner}/{repo}/pulls', asked);
    return data
      .filter(({ head, base }) => head.ref === ref && head.repo?.full_name === base.repo.full_name)
      .map(({ number, state, merged_at: mergedAt, body, user }): PostedFix => ({
        number,
        reason,
        state: state === 'open' ? 'open' : mergedAt === null ? 'closed' : 'merged',
        isOwn: user?.login === loginOf(author) && isFixBody(body ?? ''),
        body: body ?? '',
      }));
  });
  return (await Promise.all(read)).flat();
}

export async function readFixBranch(
  github: GitHub,
  repository: RepositoryName,
  { fix, author }: { readonly fix: Fix; readonly author: AppAuthor },
): Promise<FixBranch> {
  const commit = await readCommit(github, repository, `heads/${branchOf(fix.reason)}`).catch(
    (error: unknown) => {
      if (NO_COMMIT.has(statusOf(error))) return undefined;
      throw error;
    },
  );
  if (commit === undefined) return 'absent';
  const [writer, committer] = [commit.author?.['login'], commit.committer?.['login']];
  const own = loginOf(author);
  if (writer !== own || (committer !== own && committer !== SIGNER)) return 'taken';
  const requests = fix.lists.map(({ path }) => ({ commit: commit.sha, path, want: 'text' }) as const);
  const files = await readFiles(github, repository, requests);
  const isCurrent = fix.lists.every(({ after }, index) => valueOf(fileAt(files, index))?.text === after);
  return isCurrent ? 'current' : 'behind';
}

function loginOf({ slug }: AppAuthor): string {
  return `${slug}[bot]`;
}

async function readCommit(github: GitHub, { owner, name: repo }: RepositoryName, ref: string) {
  const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref });
  return data;
}

export interface FixTarget {
  readonly branch: string;
  /** Where the repaired lists were read: what came since is the merge's to join. */
  readonly baseSha: string;
  readonly baseRef: string;
}

export async function executeFixAction(
  github: GitHub,
  repository: RepositoryName,
  action: FixAction,
  target: FixTarget,
): Promise<void> {
  const place = { owner: repository.owner, repo: repository.name };
  if (action.type === 'pushBranch') {
    await pushBranch(github, repository, action, target);
  } else if (action.type === 'openPullRequest') {
    await github.request('POST /repos/{owner}/{repo}/pulls', {
      ...place,
      title: action.title,
      body: bodyWithin(action.body),
      head: target.branch,
      base: target.baseRef,
    });
  } else {
    await github.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...place,
      pull_number: action.number,
      body: bodyWithin(action.body),
    });
  }
}

/**
 * The branch becomes one commit on the base, in a single step at the end: GitHub closes a pull request whose branch is
 * the base for a moment. Nobody is named as the commit's author, so that GitHub signs it for the App.
 */
async function pushBranch(
  github: GitHub,
  repository: RepositoryName,
  { isNew, title, files }: Extract<FixAction, { type: 'pushBranch' }>,
  { branch, baseSha }: FixTarget,
): Promise<void> {
  const place = { owner: repository.owner, repo: repository.name };
  const base = await readCommit(github, repository, baseSha);
  const { data: tree } = await github.request('POST /repos/{owner}/{repo}/git/trees', {
    ...place,
    base_tree: base.commit.tree.sha,
    tree: files.map(({ path, after: content }) => ({ path, content, ...PLAIN_FILE })),
  });
  const { data: commit } = await github.request('POST /repos/{owner}/{repo}/git/commits', {
    ...place,
    message: title,
    tree: tree.sha,
    parents: [baseSha],
  });
  if (isNew) {
    const ref = `refs/heads/${branch}`;
    await github.request('POST /repos/{owner}/{repo}/git/refs', { ...place, ref, sha: commit.sha });
  } else {
    const moved = { ref: `heads/${branch}`, sha: commit.sha, force: true };
    await github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...place, ...moved });
  }
}
