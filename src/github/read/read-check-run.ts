import { z } from 'zod';
import type { Neighbour, PostedCheckRun } from '../../publish/posted-review.ts';
import { query, requireWhole } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import { neighboursOn, newestCheckRun } from './posted-check-run.ts';
import { CHECK_RUN_NAME, CHECK_RUNS, commitNode } from './pull-request-query.ts';
import type { NodeIds, PullRequestPlace, RepositoryName } from './pull-request-snapshot.ts';
import { UnreadableError } from '../client/request-failure.ts';

function queryWith(fields: readonly string[] = []): string {
  return `query CheckRun($owner: String!, $name: String!, $sha: GitObjectID!, $appId: Int, $checkName: String) {
    repository(owner: $owner, name: $name) { id object(oid: $sha) { ... on Commit { oid ${CHECK_RUNS} } } ${fields.join(' ')} }
  }`;
}

const pullRequestState = z.object({ state: z.string(), headRefOid: z.string() }).nullish();
const neighboursAnswer = z.object({ repository: z.record(z.string(), z.unknown()).nullish() });
const checkRunAnswer = z.object({
  repository: z.object({ id: z.string(), object: commitNode.nullish() }).nullish(),
});

export interface CheckRunPlace {
  readonly headSha: string;
  readonly checkName: string;
  readonly appId: number;
  /** Absent: one without it, which belongs to no pull request. */
  readonly externalId?: string;
}

/** Whether one on the lists was begun on the commit since then: what was asked for is then under way, or done. */
export async function isCheckRunBegun(
  github: GitHub,
  { owner, name: repo }: RepositoryName,
  place: Pick<CheckRunPlace, 'headSha' | 'appId'> & { readonly since: Date },
): Promise<boolean> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo,
    ref: place.headSha,
    check_name: CHECK_RUN_NAME,
    app_id: place.appId,
    filter: 'all',
    per_page: 100,
  });
  return data.check_runs.some(({ started_at: at }) => Date.parse(at ?? '') >= place.since.getTime());
}

/** The check runs of other pull requests on the commit, of those that are open and have it as their head. */
export async function readNeighbours(
  github: GitHub,
  place: PullRequestPlace,
  { headSha, appId, numbers }: Pick<CheckRunPlace, 'headSha' | 'appId'> & { numbers: readonly number[] },
): Promise<readonly Neighbour[]> {
  const states = numbers.map((number) => `p${number}: pullRequest(number: ${number}) { state headRefOid }`);
  const variables = { ...place.repository, sha: headSha, appId, checkName: CHECK_RUN_NAME };
  const read = await query(github, queryWith(states), variables, { answer: neighboursAnswer });
  requireWhole(read, 'What stands on the head');
  const { object, ...others } = read.data.repository ?? {};
  return neighboursOn(commitNode.nullish().parse(object) ?? undefined, place).filter(({ number }) => {
    const { state, headRefOid } = pullRequestState.parse(others[`p${number}`]) ?? {};
    return state === 'OPEN' && headRefOid === headSha;
  });
}

/** This program's newest check run of a name on a commit, and where to write one. */
export async function readCheckRun(
  github: GitHub,
  repository: RepositoryName,
  { headSha, checkName, appId, externalId = '' }: CheckRunPlace,
): Promise<{ readonly posted: PostedCheckRun | undefined; readonly nodeIds: NodeIds }> {
  const variables = { ...repository, sha: headSha, appId, checkName };
  const { data } = await query(github, queryWith(), variables, { answer: checkRunAnswer });
  if (!data.repository) throw new UnreadableError('The repository cannot be read');
  const posted = newestCheckRun(data.repository.object ?? undefined, externalId);
  return { posted, nodeIds: { repository: data.repository.id, labels: {}, comments: {} } };
}
