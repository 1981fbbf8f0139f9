import type { ForgeAddress } from './forge-address.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** Where the project's source code lives, from the entry's addresses alone. */
export type ProjectHome =
  | { readonly kind: 'github'; readonly nameWithOwner: string; readonly subdirectory?: string }
  /** A public home elsewhere: kernel.org, GitLab, Codeberg, SourceHut, … */
  | {
      readonly kind: 'elsewhere';
      readonly urls: readonly string[];
      /** The one among them that can be cloned. */
      readonly forge?: ForgeAddress;
    }
  | { readonly kind: 'none' };

/** Everything that is known of one proposed project. */
export interface ProjectFacts {
  readonly home: ProjectHome;
  /** Present where `home` is on GitHub, or could be cloned. */
  readonly repository?: RepositoryFacts;
  /** Submodules and dependencies of the same owner that were searched because the repository itself had too little. */
  readonly related: readonly RepositoryFacts[];
  /** A step further away, or another owner's; searched only where all that left open what eBPF is to the project. */
  readonly further?: readonly RepositoryFacts[];
}

/** Whether the repository of a home elsewhere could be read, so that it is judged like any other. */
export function isReadElsewhere({ home, repository }: ProjectFacts): boolean {
  return home.kind === 'elsewhere' && repository?.metadata.status === 'known';
}

/** What the pull request itself says; a stranger's texts. */
export interface PullRequestText {
  readonly title: string;
  readonly body: string;
  readonly author: string;
}
