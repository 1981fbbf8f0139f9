import { z } from 'zod';
import type { PostedCheckRun } from '../publish/posted-review.ts';
import { query } from './answers.ts';
import type { GitHub } from './github.ts';
import { newestCheckRun } from './posted-check-run.ts';
import { CHECK_RUNS, commitNode } from './pull-request-query.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';

const CHECK_RUN_QUERY = `
  query CheckRun($owner: String!, $name: String!, $sha: GitObjectID!, $appId: Int, $checkName: String) {
    repository(owner: $owner, name: $name) { object(oid: $sha) { ... on Commit { oid ${CHECK_RUNS} } } }
  }`;

const checkRunAnswer = z.object({ repository: z.object({ object: commitNode.nullish() }).nullish() });

export interface CheckRunPlace {
  readonly headSha: string;
  readonly checkName: string;
  readonly appId: number;
  /** Absent: one without it, which belongs to no pull request. */
  readonly externalId?: string;
}

/** Whether one of this name was begun on the commit since then: what was asked for is then under way, or done. */
export async function isCheckRunBegun(
  github: GitHub,
  { owner, name: repo }: RepositoryName,
  place: Pick<CheckRunPlace, 'headSha' | 'checkName' | 'appId'> & { readonly since: Date },
): Promise<boolean> {
  const { data } = await github.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    owner,
    repo,
    ref: place.headSha,
    check_name: place.checkName,
    app_id: place.appId,
    filter: 'all',
    per_page: 100,
  });
  return data.check_runs.some(({ started_at: at }) => Date.parse(at ?? '') >= place.since.getTime());
}

/** This program's newest check run of a name on a commit. */
export async function readCheckRun(
  github: GitHub,
  repository: RepositoryName,
  { headSha, checkName, appId, externalId = '' }: CheckRunPlace,
): Promise<PostedCheckRun | undefined> {
  const variables = { ...repository, sha: headSha, appId, checkName };
  const { data } = await query(github, CHECK_RUN_QUERY, variables, { answer: checkRunAnswer });
  const commit = data.repository?.object ?? undefined;
  return newestCheckRun(commit, externalId);
}
