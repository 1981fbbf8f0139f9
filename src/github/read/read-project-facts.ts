import { valueOf } from '../../facts/fact.ts';
import type { ProjectFacts } from '../../facts/project-facts.ts';
import { projectHomeOf } from '../../facts/project-home.ts';
import { relatedRepositories } from '../../facts/related-repositories.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import type { FactRequest } from '../../facts/required-facts.ts';
import { allSelectors, coreSelectors } from '../../facts/select-files.ts';
import { technologyOf } from '../../facts/configured-core.ts';
import { type EntryChange, entryOf } from '../../landscape/entry-change.ts';
import { type FactsOptions, notAsked, readRepositoryFacts } from './read-repository-facts.ts';
import type { RepositoryReads } from './repository-reads.ts';

const MAXIMUM_RELATED = 5;
const FRUGAL_RELATED = 2;

export type FactsLookup = (change: EntryChange) => ProjectFacts;

type Searched = Pick<ProjectFacts, 'related'> & { readonly repository: RepositoryFacts };

interface ProjectFactsOptions extends FactsOptions {
  /** Told after each project, for those who watch. */
  readonly onRead?: () => void;
}

/** Reads all that is asked for, every repository at once; a repository that was not asked for is `not-asked`. */
export async function readProjectFacts(
  reads: RepositoryReads,
  requests: readonly FactRequest[],
  { onRead, ...options }: ProjectFactsOptions,
): Promise<FactsLookup> {
  const read = await Promise.all(
    requests.map(async (request) => {
      const project = await readProject(reads, request, options);
      onRead?.();
      return [keyOf(request.repository), project] as const;
    }),
  );
  return lookupIn(new Map(read));
}

/** Looks a change's project up among those that were read, by `keyOf` of the repository as it was asked for. */
export function lookupIn(projects: ReadonlyMap<string, Omit<ProjectFacts, 'home'>>): FactsLookup {
  return (change) => {
    const home = projectHomeOf(entryOf(change));
    if (home.kind !== 'github') return { home, related: [] };
    const project = projects.get(keyOf(home.nameWithOwner));
    return { home, ...(project ?? { repository: notAsked(home.nameWithOwner), related: [] }) };
  };
}

/** Of lookups that know one repository each, by its name. */
export function lookupAmong(lookups: ReadonlyMap<string, FactsLookup>): FactsLookup {
  return (change) => {
    const home = projectHomeOf(entryOf(change));
    const lookup = home.kind === 'github' ? lookups.get(keyOf(home.nameWithOwner)) : undefined;
    return (lookup ?? lookupIn(new Map()))(change);
  };
}

async function readProject(
  reads: RepositoryReads,
  request: FactRequest,
  options: FactsOptions,
): Promise<Searched> {
  const core = technologyOf(options.limits.core);
  const repository = await readRepositoryFacts(reads, {
    ...options,
    request,
    selectors: allSelectors(core),
    withMonths: true,
  });
  if (request.extent === 'metadata') return { repository, related: [] };
  const names = relatedRepositories(repository, core).slice(
    0,
    options.isFrugal === true ? FRUGAL_RELATED : MAXIMUM_RELATED,
  );
  const contributors = request.contributors && !isCountSettled(repository, options);
  const related = names.map(async (name) =>
    readRepositoryFacts(reads, {
      ...options,
      request: { repository: name, extent: 'everything', contributors },
      selectors: coreSelectors(core),
      withMonths: false,
    }),
  );
  return { repository, related: await Promise.all(related) };
}

/** Where the repository alone has contributors enough, nobody needs to know those of the others. */
function isCountSettled({ contributors }: RepositoryFacts, { limits }: FactsOptions): boolean {
  return (valueOf(contributors)?.logins ?? 0) > limits.contributors;
}

/** GitHub's names are the same in any case. */
export function keyOf(nameWithOwner: string): string {
  return nameWithOwner.toLowerCase();
}
