import type { CheckInput } from '../entry-checks/entry-check.ts';
import { isRepositoryItself } from '../entry-checks/links-to-check.ts';
import { type NearAddress, nearAddresses } from '../entry-checks/near-addresses.ts';
import { valueOf } from '../facts/fact.ts';
import { projectHomeOf } from '../facts/project-home.ts';
import type { FactsOptions } from '../github/read/read-repository-facts.ts';
import type { ReadingTools } from './reading-tools.ts';

type Tools = Pick<ReadingTools, 'readFacts' | 'readLinks'>;

/** Of the addresses that lead nowhere, those that nearly are another one that is there: that one, by the first. */
export async function readNear(
  input: Pick<CheckInput, 'changes' | 'base' | 'factsOf' | 'links'>,
  tools: Tools,
  options: FactsOptions,
): Promise<Readonly<Record<string, string>>> {
  const guesses = nearAddresses(input);
  const there = await Promise.all(guesses.map(async (guess) => isThere(guess, tools, options)));
  const found = guesses.filter((_, index) => there[index]);
  return Object.fromEntries(found.toReversed().map(({ dead, near }) => [dead, near]));
}

/** GitHub is asked for a repository, the web for anything else. */
async function isThere({ entry, near }: NearAddress, tools: Tools, options: FactsOptions): Promise<boolean> {
  const guessed = { kind: 'added', after: { ...entry, repositoryUrl: near } } as const;
  const home = projectHomeOf(guessed.after);
  if (home.kind === 'github' && isRepositoryItself(near)) {
    const request = { repository: home.nameWithOwner, extent: 'metadata', contributors: false } as const;
    const lookup = await tools.readFacts([request], options);
    return lookup(guessed).repository?.metadata.status === 'known';
  }
  const facts = (await tools.readLinks([near]))[near];
  return facts !== undefined && valueOf(facts)?.status === 'alive';
}
