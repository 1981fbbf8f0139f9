import type { UnavailableReason } from './fact.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** Where the project's source code lives, from the entry's addresses alone. */
export type ProjectHome =
  | { readonly kind: 'github'; readonly nameWithOwner: string; readonly subdirectory?: string }
  /** A public home elsewhere: kernel.org, GitLab, Codeberg, SourceHut, … */
  | {
      readonly kind: 'elsewhere';
      readonly urls: readonly string[];
      /** Where an address names a folder of the repository that was read. */
      readonly subdirectory?: string;
      /** There is a repository, and it could not be read. */
      readonly unread?: UnavailableReason;
    }
  | { readonly kind: 'none' };

/** Everything that is known of one proposed project. */
export interface ProjectFacts {
  readonly home: ProjectHome;
  /** Present where `home` is on GitHub, and elsewhere where it was read. */
  readonly repository?: RepositoryFacts;
  /** Submodules and dependencies of the same owner that were searched because the repository itself had too little. */
  readonly related: readonly RepositoryFacts[];
  /** A step further away, or another owner's; searched only where all that left open what eBPF is to the project. */
  readonly further?: readonly RepositoryFacts[];
}

/** The folder of its repository that is the project; absent where all of it is. */
export function partOf(home: ProjectHome): string | undefined {
  return home.kind === 'none' ? undefined : home.subdirectory;
}

/** What the pull request itself says; a stranger's texts. */
export interface PullRequestText {
  readonly title: string;
  readonly body: string;
  readonly author: string;
}
