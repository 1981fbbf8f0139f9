import { parseMarker } from '../publish/marker.ts';
import type { z } from 'zod';
import type { Missing, PostedCheckRun } from '../publish/posted-review.ts';
import type { Conclusion } from '../review/review.ts';
import type { CommitNode, commitPage } from './pull-request-query.ts';
import type { PullRequestPlace } from './pull-request-snapshot.ts';

const CONCLUSIONS: readonly Conclusion[] = ['success', 'failure', 'neutral', 'action_required'];

const MISSING: readonly Missing[] = ['locked', 'refused'];

const EXTERNAL_ID = /^([\w-]{1,100})\/([\w.-]{1,100})#(\d{1,10})$/u;

/** Two pull requests may share a head commit; each has a check run of its own. */
export function externalIdOf({ repository, number }: PullRequestPlace): string {
  return `${repository.owner}/${repository.name}#${number}`;
}

/** The pull request that a check run of this program's is about; undefined where the text is not one of ours. */
export function placeOfExternalId(externalId: string | null | undefined): PullRequestPlace | undefined {
  const [, owner, name, number] = EXTERNAL_ID.exec(externalId ?? '') ?? [];
  if (owner === undefined || name === undefined) return undefined;
  return { repository: { owner, name }, number: Number(number) };
}

/** This program's newest check run on the head; right after a push GitHub may still list the commits without it. */
export function postedCheckRunOf(
  commits: z.infer<typeof commitPage> | undefined,
  { headSha, ...place }: PullRequestPlace & { readonly headSha: string },
): PostedCheckRun | undefined {
  const head = commits?.nodes.find(({ commit }) => commit.oid === headSha);
  return newestCheckRun(head?.commit, externalIdOf(place));
}

/** The newest of a commit's check runs that bear an external id; the empty one where there is none. */
export function newestCheckRun(
  commit: CommitNode | undefined,
  externalId: string,
): PostedCheckRun | undefined {
  const suites = commit?.checkSuites?.nodes ?? [];
  const [newest] = suites
    .flatMap((suite) => suite.checkRuns.nodes)
    .filter((run) => (run.externalId ?? '').toLowerCase() === externalId.toLowerCase())
    .sort((a, b) => b.databaseId - a.databaseId);
  if (newest === undefined) return undefined;
  const conclusion = CONCLUSIONS.find((each) => each === newest.conclusion?.toLowerCase());
  const { fingerprint, missing: named, basis } = parseMarker(newest.text ?? '') ?? {};
  const missing = MISSING.find((each) => each === named);
  return {
    id: newest.databaseId,
    status: statusOf(newest.status),
    ...(conclusion === undefined ? {} : { conclusion }),
    ...(typeof newest.completedAt === 'string' ? { completedAt: new Date(newest.completedAt) } : {}),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(missing === undefined ? {} : { missing }),
    ...(basis === undefined ? {} : { basis }),
  };
}

function statusOf(status: string): PostedCheckRun['status'] {
  if (status === 'COMPLETED') return 'completed';
  return status === 'IN_PROGRESS' ? 'in_progress' : 'queued';
}
