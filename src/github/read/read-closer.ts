import { archivesToRead } from '../../facts/closer-look.ts';
import { unavailable } from '../../facts/fact.ts';
import type { ProjectFacts } from '../../facts/project-facts.ts';
import { furtherRepositories } from '../../facts/related-repositories.ts';
import type { RepositoryFacts } from '../../facts/repository-facts.ts';
import { coreSelectors } from '../../facts/select-files.ts';
import { technologyOf } from '../../facts/configured-core.ts';
import { type FactsOptions, readRepositoryFacts } from './read-repository-facts.ts';
import type { RepositoryReads } from './repository-reads.ts';
import { ARCHIVE_LIMITS } from './read-archive.ts';

/**
 * The same project, after a closer look: with the archives that may settle what the core technology is to it, and with repositories
 * a step further away. What cannot be read is unavailable, and leaves the sample as it is. Throws `RateLimitedError`
 * only.
 */
export async function readCloser(
  reads: RepositoryReads,
  facts: ProjectFacts,
  options: FactsOptions,
): Promise<ProjectFacts> {
  const [archives, further] = await Promise.all([
    readArchives(reads, facts, options),
    readFurther(reads, facts, options),
  ]);
  const withArchive = (repository: RepositoryFacts): RepositoryFacts => ({
    ...repository,
    archive: archives.get(repository.asked) ?? repository.archive,
  });
  const { repository, related } = facts;
  return {
    ...facts,
    ...(repository === undefined ? {} : { repository: withArchive(repository) }),
    related: related.map(withArchive),
    further,
  };
}

async function readArchives(
  reads: RepositoryReads,
  facts: ProjectFacts,
  { limits: { core } }: FactsOptions,
): Promise<ReadonlyMap<string, RepositoryFacts['archive']>> {
  const read = archivesToRead(facts, technologyOf(core)).map(async ({ asked, bytes, ...request }) => {
    const isTooLarge = bytes > ARCHIVE_LIMITS.bytes;
    const archive = isTooLarge
      ? unavailable('too-large')
      : await reads.archive({ ...request, ...(core === undefined ? {} : { core }) });
    return [asked, archive] as const;
  });
  return new Map(await Promise.all(read));
}

async function readFurther(
  reads: RepositoryReads,
  facts: ProjectFacts,
  options: FactsOptions,
): Promise<readonly RepositoryFacts[]> {
  const core = technologyOf(options.limits.core);
  const read = furtherRepositories(facts, core).map(async (repository) =>
    readRepositoryFacts(reads, {
      ...options,
      request: { repository, extent: 'everything', contributors: false },
      selectors: coreSelectors(core),
      withMonths: false,
    }),
  );
  return Promise.all(read);
}
