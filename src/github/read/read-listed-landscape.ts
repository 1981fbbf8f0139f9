import { z } from 'zod';
import type { Landscape } from '../../landscape/landscape.ts';
import type { Policy } from '../../config/policy.ts';
import { query, requireWhole } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';
import { createSideParser } from './landscape-parser.ts';
import type { ConfigurationText, RepositoryName } from './pull-request-snapshot.ts';
import {
  CONFIGURATION,
  CONFIGURATION_VALUES,
  CONFIGURATION_VARIABLES,
  OWNER_DEFAULTS,
  configurationTextsOf,
  configuredAnswer,
} from './read-configuration.ts';
import { type FileRequest, fileAt, readFiles } from './read-files.ts';
import { listedPathsOf, readStarredPaths } from './read-landscapes.ts';

export const LIST_QUERY = `
  query List($owner: String!, $name: String!, ${CONFIGURATION_VARIABLES}) {
    repository(owner: $owner, name: $name) { hasIssuesEnabled ${CONFIGURATION} defaultBranchRef { name target { oid } } }
    ${OWNER_DEFAULTS}
  }`;

const listAnswer = configuredAnswer({
  hasIssuesEnabled: z.boolean(),
  defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }).nullish() }).nullish(),
});

export interface ListRepository {
  readonly headSha: string;
  readonly defaultBranch: string;
  /** False: nothing can be told there by an issue. */
  readonly hasIssues: boolean;
  readonly configurations: readonly ConfigurationText[];
}

/** Undefined: there is no such repository, it is empty, or the token may not read it. */
export async function readListRepository(
  github: GitHub,
  repository: RepositoryName,
): Promise<ListRepository | undefined> {
  const variables = { ...repository, ...CONFIGURATION_VALUES };
  const { data, errors } = await query(github, LIST_QUERY, variables, { answer: listAnswer });
  requireWhole({ errors }, 'The list');
  const { defaultBranchRef: branch, hasIssuesEnabled: hasIssues = false } = data.repository ?? {};
  const headSha = branch?.target?.oid;
  if (branch === undefined || branch === null || headSha === undefined) return undefined;
  return { headSha, defaultBranch: branch.name, hasIssues, configurations: configurationTextsOf(data) };
}

/**
 * Every list of the policy, and what the entries' logos need, at one commit. Throws where GitHub does not hand out
 * a file that may be there: without it its projects would seem to be gone.
 */
export async function readListedLandscape(
  github: GitHub,
  repository: RepositoryName,
  { commit, policy }: { readonly commit: string; readonly policy: Pick<Policy, 'lists'> },
): Promise<Landscape> {
  const reading = { readFiles: async (all: readonly FileRequest[]) => readFiles(github, repository, all) };
  const starred = await readStarredPaths(reading, commit, policy);
  const paths = [...new Set([...listedPathsOf(policy), ...starred])];
  const requests = paths.map((path): FileRequest => ({ commit, path, want: 'text' }));
  const files = await readFiles(github, repository, requests);
  const present = paths.map((path, index) => [path, fileAt(files, index)] as const);
  return createSideParser(policy)(commit, new Map(present.filter(([, { status }]) => status !== 'absent')));
}
