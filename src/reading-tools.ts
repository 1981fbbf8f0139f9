import type { LinkFacts } from './entry-checks/entry-check.ts';
import type { Fact } from './facts/fact.ts';
import type { FactRequest } from './facts/required-facts.ts';
import type { GitHub } from './github/github.ts';
import { type ListSource, gitHubListSource } from './github/list-source.ts';
import type { RepositoryName } from './github/pull-request-snapshot.ts';
import { type FactsLookup, readProjectFacts } from './github/read-project-facts.ts';
import type { FactsOptions } from './github/read-repository-facts.ts';

/** What a review reads besides the pull request itself: GitHub serves all of it, or a clone and GitHub between them. */
export interface ReadingTools {
  readonly list: ListSource;
  readonly readFacts: (requests: readonly FactRequest[], options: FactsOptions) => Promise<FactsLookup>;
  readonly readLinks: (urls: readonly string[]) => Promise<Readonly<Record<string, Fact<LinkFacts>>>>;
  readonly log: { readonly error: (fields: object, message: string) => void };
  readonly now: Date;
  /** Whether commands in comments are understood, and so are worth telling of. */
  readonly showsCommands: boolean;
}

interface GitHubTools extends Pick<ReadingTools, 'readLinks' | 'log' | 'now'> {
  readonly github: GitHub;
  readonly app?: object;
}

/** Everything from GitHub; commands are heard only where it is an app that reviews. */
export function readingTools(
  repository: RepositoryName,
  { github, app, readLinks, log, now }: GitHubTools,
): ReadingTools {
  return {
    list: gitHubListSource(github, repository),
    readFacts: async (requests, options) => readProjectFacts(github, requests, options),
    readLinks,
    log,
    now,
    showsCommands: app !== undefined,
  };
}
