import { entryOf } from '../landscape/entry-change.ts';
import { isMissingForNow } from '../facts/missing-for-now.ts';
import { projectHomeOf } from '../facts/project-home.ts';
import type { FactsLookup } from '../github/read/read-project-facts.ts';
import { UnreachableError } from '../github/client/request-failure.ts';
import type { ReadRemote, ReadingTools } from '../pipeline/reading-tools.ts';
import { CommandLineError, type GitHubAccess } from './command.ts';
import { failureReason } from './failure-reason.ts';

type Reading = Pick<ReadingTools, 'readFacts' | 'readCloser' | 'readLinks' | 'readRemote'>;

/** What could not be read, the findings say. */
const QUIET = { error: () => undefined, info: () => undefined, warn: () => undefined };

export const OFFLINE_HINT = 'check the entries alone with --offline';

const lookUpNothing: FactsLookup = (change) => ({ home: projectHomeOf(entryOf(change)), related: [] });

/** Without a network nothing is known of a project but what its entry says. */
export const OFFLINE_READING: Reading = {
  readFacts: async () => Promise.resolve(lookUpNothing),
  readCloser: async (facts) => Promise.resolve(facts),
  readLinks: async () => Promise.resolve({}),
};

/** Facts and links from the network, each asked for once however often `--fix` looks again. */
export async function onlineReading(access: GitHubAccess): Promise<Reading> {
  const [
    { createTokenOctokit },
    { readCloser },
    { readProjectFacts },
    { repositoryReads },
    { createRemoteReader },
    { readLinks },
  ] = await Promise.all([
    import('../github/client/octokit.ts'),
    import('../github/read/read-closer.ts'),
    import('../github/read/read-project-facts.ts'),
    import('../github/read/repository-reads.ts'),
    import('../git/remote/remote-reader.ts'),
    import('../links/read-links.ts'),
  ]);
  const reads = repositoryReads(createTokenOctokit(access));
  const facts = new Map<string, Promise<FactsLookup>>();
  const closer = new Map<string, ReturnType<Reading['readCloser']>>();
  const links = new Map<string, ReturnType<Reading['readLinks']>>();
  const remote = new Map<string, ReturnType<ReadRemote>>();
  const readRemote = createRemoteReader({ log: QUIET });
  return {
    readFacts: async (requests, options) =>
      remember(facts, JSON.stringify(requests), async () =>
        reachable(await orOffline(readProjectFacts(reads, requests, options))),
      ),
    readCloser: async (project, options) =>
      remember(closer, JSON.stringify(project.home), async () =>
        orOffline(readCloser(reads, project, options)),
      ),
    readRemote: async (request, options) =>
      remember(remote, JSON.stringify(request), async () => readRemote(request, options)),
    readLinks: async (urls) => remember(links, JSON.stringify(urls), async () => readLinks(urls)),
  };
}

/** A review of which nothing could be looked up says nothing; the person should know why. */
function reachable(lookup: FactsLookup): FactsLookup {
  return (change) => {
    const facts = lookup(change);
    const { metadata, asked } = facts.repository ?? {};
    if (metadata !== undefined && isMissingForNow(metadata)) {
      throw new CommandLineError(
        `GitHub does not answer about ${asked} just now; run this again in a moment, or ${OFFLINE_HINT}`,
      );
    }
    return facts;
  };
}

async function orOffline<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    const reason = failureReason(error, { token: 'GITHUB_TOKEN' });
    throw new CommandLineError(`${reason}, or ${OFFLINE_HINT}`, { cause: error });
  }
}

async function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
