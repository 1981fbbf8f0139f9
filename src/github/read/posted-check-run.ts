import { parseMarker } from '../../publish/marker.ts';
import type { z } from 'zod';
import type { Missing, Neighbour, PostedCheckRun } from '../../publish/posted-review.ts';
import type { Conclusion } from '../../review/review.ts';
import type { CommitNode, commitPage } from './pull-request-query.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';

const CONCLUSIONS: readonly Conclusion[] = ['success', 'failure', 'neutral', 'action_required'];

const MISSING: readonly Missing[] = ['locked', 'refused'];

const EXTERNAL_ID = /^([\w-]{1,100})\/([\w.-]{1,100})#(\d{1,10})$/u;

/** Two pull requests may share a head commit; each has a check run of its own. */
export function externalIdOf({ repository, number }: PullRequestPlace): string {
  return `${repository.owner}/${repository.name}#${number}`;
}

type Commits = z.infer<typeof commitPage>;

/** The pull request that a check run of this program's is about; undefined where the text is not one of ours. */
export function placeOfExternalId(externalId: string | null | undefined): PullRequestPlace | undefined {
  const [, owner, name, number] = EXTERNAL_ID.exec(externalId ?? '') ?? [];
  if (owner === undefined || name === undefined) return undefined;
  return { repository: { owner, name }, number: Number(number) };
}

/** This program's newest check run on the head; right after a push GitHub may still list the commits without it. */
export function postedCheckRunOf(
  commits: Commits | undefined,
  { headSha, ...place }: PullRequestPlace & { readonly headSha: string },
): PostedCheckRun | undefined {
  return newestCheckRun(headOf(commits, headSha), externalIdOf(place));
}

function headOf(commits: Commits | undefined, headSha: string): CommitNode | undefined {
  return commits?.nodes.find(({ commit }) => commit.oid === headSha)?.commit;
}

/** Of the other pull requests with check runs on the head, the newest each. */
export function neighboursOf(
  commits: Commits | null | undefined,
  { headSha, ...place }: PullRequestPlace & { readonly headSha: string },
): readonly Neighbour[] {
  return neighboursOn(headOf(commits ?? undefined, headSha), place);
}

/** Of the other pull requests that have check runs on the commit, the newest each. */
export function neighboursOn(commit: CommitNode | undefined, place: PullRequestPlace): readonly Neighbour[] {
  const own = externalIdOf(place).toLowerCase();
  const prefix = own.slice(0, own.lastIndexOf('#') + 1);
  const ids = new Set(runsOf(commit).map(({ externalId }) => externalId?.toLowerCase() ?? ''));
  return [...ids].flatMap((id) => {
    const number = id.startsWith(prefix) && id !== own ? placeOfExternalId(id)?.number : undefined;
    const checkRun = newestCheckRun(commit, id);
    return number === undefined || checkRun === undefined ? [] : [{ number, checkRun }];
  });
}

function runsOf(commit: CommitNode | undefined) {
  return (commit?.checkSuites?.nodes ?? []).flatMap((suite) => suite.checkRuns.nodes);
}

/** The newest of a commit's check runs that bear an external id; the empty one where there is none. */
export function newestCheckRun(
  commit: CommitNode | undefined,
  externalId: string,
): PostedCheckRun | undefined {
  const [newest] = runsOf(commit)
    .filter((run) => (run.externalId ?? '').toLowerCase() === externalId.toLowerCase())
    .sort((a, b) => b.databaseId - a.databaseId);
  if (newest === undefined) return undefined;
  const conclusion = CONCLUSIONS.find((each) => each === newest.conclusion?.toLowerCase());
  const { fingerprint, missing: named, basis, own } = parseMarker(newest.text ?? '') ?? {};
  const ownConclusion = CONCLUSIONS.find((each) => each === own);
  const missing = MISSING.find((each) => each === named);
  return {
    id: newest.id,
    databaseId: newest.databaseId,
    status: statusOf(newest.status),
    ...(conclusion === undefined ? {} : { conclusion }),
    ...(typeof newest.completedAt === 'string' ? { completedAt: new Date(newest.completedAt) } : {}),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(missing === undefined ? {} : { missing }),
    ...(basis === undefined ? {} : { basis }),
    ...(ownConclusion === undefined ? {} : { ownConclusion }),
  };
}

function statusOf(status: string): PostedCheckRun['status'] {
  if (status === 'COMPLETED') return 'completed';
  return status === 'IN_PROGRESS' ? 'in_progress' : 'queued';
}
