import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unavailable } from '../../src/facts/fact.ts';
import { remotePlacesOf } from '../../src/facts/remote-place.ts';
import type { RepositoryFacts } from '../../src/facts/repository-facts.ts';
import { EBPF } from '../../src/facts/ebpf.ts';
import { allSelectors, selectFiles } from '../../src/facts/select-files.ts';
import { webOf } from '../../src/git/remote/platform.ts';
import type { ReadRemote } from '../../src/pipeline/reading-tools.ts';
import { readRepository } from './world-repository.ts';

/** In a world's folder: repositories that are not on GitHub, by host and path, in the form of its others. */
export const HOMES = 'homes';

/** Answers from a world in the place of other hosts; whatever it does not hold is no repository. */
export function recordedRemoteReader(world: string): ReadRemote {
  return async ({ urls }, { now }) => {
    for (const place of remotePlacesOf(urls)) {
      const url = place.urls.map((each) => new URL(each)).find((each) => existsSync(folderOf(world, each)));
      if (url === undefined) continue;
      const { subdirectory } = place;
      const repository = readHome(folderOf(world, url), url, { now, ...place });
      return Promise.resolve({ repository, ...(subdirectory === undefined ? {} : { subdirectory }) });
    }
    return Promise.resolve(undefined);
  };
}

function folderOf(world: string, { hostname, pathname }: URL): string {
  return join(world, HOMES, hostname, pathname);
}

function readHome(
  folder: string,
  url: URL,
  { now, subdirectory }: { readonly now: Date; readonly subdirectory?: string },
): RepositoryFacts {
  const selectors = allSelectors(EBPF, subdirectory);
  const facts = readRepository(folder, now, (tree) => selectFiles(tree, selectors).map(({ path }) => path));
  if (facts.metadata.status !== 'known') return facts;
  const metadata = { ...facts.metadata.value, web: webOf(url) };
  return {
    ...facts,
    asked: url.href,
    metadata: { ...facts.metadata, value: metadata },
    pullRequests: unavailable('not-asked'),
  };
}
