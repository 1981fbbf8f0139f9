import type { Fact, UnavailableReason } from './fact.ts';
import type { ProjectFacts } from './project-facts.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** At another attempt it may be different; what is forbidden, too large or was not asked for stays so. */
const PASSING: ReadonlySet<UnavailableReason | undefined> = new Set<UnavailableReason>([
  'rate-limited',
  'timeout',
  'server-error',
  'network',
]);

/** Whether another attempt may find out what this one could not. */
export function isMissingForNow(fact: Fact<unknown>): boolean {
  return fact.status === 'unavailable' && PASSING.has(fact.reason);
}

/** Whether that holds for anything that GitHub was asked about a project; of another host a person is asked at once. */
export function isProjectMissingForNow({ home, repository, related, further = [] }: ProjectFacts): boolean {
  if (home.kind === 'elsewhere') return false;
  return [repository ?? [], related, further].flat().some((each) => isRepositoryMissingForNow(each));
}

function isRepositoryMissingForNow(facts: RepositoryFacts): boolean {
  const { metadata, history, releases, tree, files, archive, contributors, ownerHealthFiles } = facts;
  const { pullRequests } = facts;
  const others = [metadata, history, releases, tree, archive, contributors, pullRequests, ownerHealthFiles];
  const all = [...others, ...Object.values(files)];
  const isHistoryCut = history.status === 'known' && PASSING.has(history.value.missing);
  return isHistoryCut || all.some((fact) => isMissingForNow(fact));
}
