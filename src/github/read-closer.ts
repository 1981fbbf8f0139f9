import { archivesToRead } from '../facts/closer-look.ts';
import { unavailable } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import type { RepositoryFacts } from '../facts/repository-facts.ts';
import type { GitHub } from './github.ts';
import { readArchive } from './read-archive.ts';
import { ARCHIVE_LIMITS } from './sift-archive.ts';

/**
 * The same project, after a closer look: with the archives that may settle what eBPF is to it. What cannot be read
 * is unavailable, and leaves the sample as it is. Throws `RateLimitedError` only.
 */
export async function readCloser(github: GitHub, facts: ProjectFacts): Promise<ProjectFacts> {
  const read = archivesToRead(facts).map(async ({ asked, bytes, ...request }) => {
    const isTooLarge = bytes > ARCHIVE_LIMITS.bytes;
    const archive = isTooLarge ? unavailable('too-large') : await readArchive(github, request);
    return [asked, archive] as const;
  });
  const archives = new Map(await Promise.all(read));
  const withArchive = (repository: RepositoryFacts): RepositoryFacts => ({
    ...repository,
    archive: archives.get(repository.asked) ?? repository.archive,
  });
  const { repository } = facts;
  return {
    ...facts,
    ...(repository === undefined ? {} : { repository: withArchive(repository) }),
    related: facts.related.map(withArchive),
  };
}
