import type { Fact } from '../../facts/fact.ts';
import type { Archive, Commit, ContributorCount, Tree } from '../../facts/repository-facts.ts';
import { type CountOptions, readContributors } from './contributors.ts';
import type { GitHub } from '../client/github.ts';
import type { RepositoryName } from './pull-request-snapshot.ts';
import { type ArchiveRequest, readArchive } from './read-archive.ts';
import { type FileRequest, type GitFile, readFiles } from './read-files.ts';
import { readFolders, readTree } from './read-tree.ts';
import { type CommitRange, readCommits } from './read-history.ts';
import { type Overview, type OverviewOptions, readOverview } from './read-overview.ts';

/** What is asked about a project's repository. What cannot be had is a missing fact; only what ends the job is thrown. */
export interface RepositoryReads {
  readonly overview: (repository: RepositoryName, options: OverviewOptions) => Promise<Overview>;
  /** Of the default branch; `isFrugal` shares requests with others, and leaves some deep folders closed. */
  readonly tree: (
    repository: RepositoryName,
    options: { readonly isFrugal?: boolean },
  ) => Promise<Fact<Tree>>;
  readonly contributors: (
    repository: RepositoryName,
    options: CountOptions,
  ) => Promise<Fact<ContributorCount>>;
  /** In the order of the requests. */
  readonly files: (
    repository: RepositoryName,
    requests: readonly FileRequest[],
  ) => Promise<readonly Fact<GitFile>[]>;
  readonly commits: (repository: RepositoryName, range: CommitRange) => Promise<Fact<readonly Commit[]>>;
  readonly archive: (request: ArchiveRequest) => Promise<Fact<Archive>>;
}

/** Asks GitHub each time. */
export function repositoryReads(github: GitHub): RepositoryReads {
  return {
    overview: async (repository, options) => readOverview(github, repository, options),
    tree: async (repository, { isFrugal = false }) =>
      isFrugal ? readFolders(github, repository) : readTree(github, repository),
    contributors: async (repository, options) => readContributors(github, repository, options),
    files: async (repository, requests) => readFiles(github, repository, requests),
    commits: async (repository, range) => readCommits(github, repository, range),
    archive: async (request) => readArchive(github, request),
  };
}
