import { projectHomeOf } from '../facts/project-home.ts';
import { presentEntryOf } from '../facts/required-facts.ts';
import type { FactsLookup } from '../github/read-project-facts.ts';
import type { ReadingTools } from '../reading-tools.ts';
import { CommandLineError } from './command-line-error.ts';

type Reading = Pick<ReadingTools, 'readFacts' | 'readLinks'>;

const lookUpNothing: FactsLookup = (change) => ({ home: projectHomeOf(presentEntryOf(change)), related: [] });

/** Without a network nothing is known of a project but what its entry says. */
export const OFFLINE_READING: Reading = {
  readFacts: async () => Promise.resolve(lookUpNothing),
  readLinks: async () => Promise.resolve({}),
};

/** Facts and links from the network, each asked for once however often `--fix` looks again. */
export async function onlineReading(access: { apiUrl: string; token?: string }): Promise<Reading> {
  const [{ createTokenOctokit }, { readProjectFacts }, { readLinks }] = await Promise.all([
    import('../github/octokit.ts'),
    import('../github/read-project-facts.ts'),
    import('../links/read-links.ts'),
  ]);
  const github = createTokenOctokit(access);
  const facts = new Map<string, Promise<FactsLookup>>();
  const links = new Map<string, ReturnType<Reading['readLinks']>>();
  return {
    readFacts: async (requests, options) =>
      remember(facts, JSON.stringify(requests), async () =>
        reachable(await readProjectFacts(github, requests, options)),
      ),
    readLinks: async (urls) => remember(links, JSON.stringify(urls), async () => readLinks(urls)),
  };
}

/** A review of which nothing could be looked up says nothing; the person should know why. */
function reachable(lookup: FactsLookup): FactsLookup {
  return (change) => {
    const facts = lookup(change);
    const metadata = facts.repository?.metadata;
    if (metadata?.status === 'unavailable' && metadata.reason === 'network') {
      throw new CommandLineError(
        'GitHub cannot be reached; check the network, or check the entries alone with --offline',
      );
    }
    return facts;
  };
}

async function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
