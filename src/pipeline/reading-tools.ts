import type { LinkFacts } from '../entry-checks/entry-check.ts';
import type { Fact } from '../facts/fact.ts';
import type { ProjectFacts } from '../facts/project-facts.ts';
import type { RemoteProject, RemoteRequest } from '../facts/remote-projects.ts';
import type { FactRequest } from '../facts/required-facts.ts';
import type { GitHub } from '../github/client/github.ts';
import { type ListSource, gitHubListSource } from '../github/read/read-files.ts';
import type { PullRequestSnapshot, RepositoryName } from '../github/read/pull-request-snapshot.ts';
import { readCloser } from '../github/read/read-closer.ts';
import { type FactsLookup, keyOf, lookupAmong, readProjectFacts } from '../github/read/read-project-facts.ts';
import type { FactsOptions } from '../github/read/read-repository-facts.ts';
import { type RepositoryReads, repositoryReads } from '../github/read/repository-reads.ts';
import { withSharedQueries } from '../github/client/shared-queries.ts';

/** Reads a project that is not on GitHub; undefined where its addresses lead to no repository. */
export type ReadRemote = (
  request: RemoteRequest,
  options: FactsOptions,
) => Promise<RemoteProject | undefined>;

/** What a review reads besides the pull request itself: GitHub serves all of it, or a clone and GitHub between them. */
export interface ReadingTools {
  readonly list: ListSource;
  readonly readFacts: (requests: readonly FactRequest[], options: FactsOptions) => Promise<FactsLookup>;
  /** Begins to read what `readFacts` will probably be asked for. */
  readonly readEarly?: (requests: readonly FactRequest[], options: FactsOptions) => void;
  /** Reads on about one project, where what was read leaves open what eBPF is to it. */
  readonly readCloser: (facts: ProjectFacts, options: FactsOptions) => Promise<ProjectFacts>;
  /** Absent: nobody can. */
  readonly readRemote?: ReadRemote;
  readonly readLinks: (urls: readonly string[]) => Promise<Readonly<Record<string, Fact<LinkFacts>>>>;
  readonly log: { readonly error: (fields: object, message: string) => void };
  readonly now: Date;
  /** Whether commands in comments are understood, and so are worth telling of. */
  readonly showsCommands: boolean;
}

/** Stands between a review and all that it reads: to record it, or to play what was recorded. */
export interface ReadingInterceptor {
  /** The pull request as `read` finds it; undefined where there is none. */
  readonly readPullRequest: (
    read: () => Promise<PullRequestSnapshot | undefined>,
  ) => Promise<PullRequestSnapshot | undefined>;
  readonly readingTools: (reading: ReadingTools) => ReadingTools;
}

/** From so many projects on, what is read of them shares requests. */
const MANY_PROJECTS = 4;

interface GitHubTools extends Pick<ReadingTools, 'readLinks' | 'readRemote' | 'log' | 'now'> {
  readonly github: GitHub;
  /** What the client tells of projects, remembered; `isFresh` asks again. */
  readonly rememberedReads?: (github: GitHub, isFresh: boolean) => RepositoryReads;
  /** Somebody may just have mended what an earlier review found. */
  readonly isReviewedAgain: boolean;
  readonly app?: { readonly hearsCommands?: boolean };
}

/** Everything from GitHub; commands are heard only where it is an app that reviews. */
export function readingTools(repository: RepositoryName, tools: GitHubTools): ReadingTools {
  const { github, app, readRemote, readLinks, log, now } = tools;
  const begun = new Map<string, Promise<FactsLookup>>();
  const readOne = async (request: FactRequest, options: FactsOptions) => {
    const key = JSON.stringify(request);
    const lookup = begun.get(key) ?? readProjectFacts(readsOf(tools, 1), [request], options);
    begun.set(key, lookup);
    return lookup;
  };
  return {
    list: gitHubListSource(github, repository),
    readEarly: (requests, options) => {
      // Whoever asks for it gets to know why it failed.
      for (const request of requests) readOne(request, options).catch(() => undefined);
    },
    readFacts: async (requests, options) => {
      if (requests.length >= MANY_PROJECTS)
        return readProjectFacts(readsOf(tools, requests.length), requests, options);
      const lookups = requests.map(
        async (request) => [keyOf(request.repository), await readOne(request, options)] as const,
      );
      return lookupAmong(new Map(await Promise.all(lookups)));
    },
    readCloser: async (facts, options) => readCloser(readsOf(tools, 1), facts, options),
    ...(readRemote === undefined ? {} : { readRemote }),
    readLinks,
    log,
    now,
    showsCommands: app !== undefined && app.hearsCommands !== false,
  };
}

function readsOf(tools: GitHubTools, projects: number): RepositoryReads {
  const github = projects < MANY_PROJECTS ? tools.github : withSharedQueries(tools.github);
  return tools.rememberedReads?.(github, tools.isReviewedAgain) ?? repositoryReads(github);
}
