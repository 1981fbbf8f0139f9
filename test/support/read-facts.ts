import { DEFAULT_SETTINGS, factLimitsOf } from '../../src/requirements/registry.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import type { FactRequest } from '../../src/facts/required-facts.ts';
import type { GitHub } from '../../src/github/client/github.ts';
import { readProjectFacts } from '../../src/github/read/read-project-facts.ts';
import { repositoryReads } from '../../src/github/read/repository-reads.ts';
import type { Sandbox } from '../local-github/sandbox.ts';
import { aGitHub } from './a-github.ts';
import { anEntry } from './an-entry.ts';

/** Everything about the project of every world that is made here. */
export const request = (overrides: Partial<FactRequest> = {}): FactRequest => {
  return { repository: 'acme/project', extent: 'everything', contributors: false, ...overrides };
};

/** Of the first request's repository. */
export async function readFacts(
  sandbox: Sandbox,
  requests: readonly FactRequest[] = [request()],
  github: GitHub = aGitHub(sandbox),
  { isFrugal = false } = {},
): Promise<RepositoryFacts> {
  const options = { now: sandbox.now, limits: factLimitsOf(DEFAULT_SETTINGS), isFrugal };
  const factsOf = await readProjectFacts(repositoryReads(github), requests, options);
  const repositoryUrl = `https://github.com/${requests[0]?.repository}`;
  const after = anEntry({ repositoryUrl, urls: [] });
  const { repository } = factsOf({ kind: 'added', after });
  if (repository === undefined) throw new Error('the entry has its home on GitHub');
  return repository;
}
