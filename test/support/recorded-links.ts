import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkFacts } from '../../src/entry-checks/entry-check.ts';
import { known, unavailable } from '../../src/facts/fact.ts';
import type { ReadingTools } from '../../src/pipeline/reading-tools.ts';

/** In a world's folder, beside what GitHub answered: how the other addresses of its entries answered. */
export const LINKS_FILE = 'links.json';

/** Answers from a world in the place of the web. Where nothing was recorded, every address is alive. */
export function recordedLinkReader(world: string): ReadingTools['readLinks'] {
  const file = join(world, LINKS_FILE);
  const recorded = existsSync(file)
    ? new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, LinkFacts>))
    : undefined;
  return async (urls) =>
    Object.fromEntries(
      urls.map((url) => {
        if (recorded === undefined) return [url, known({ status: 'alive' })];
        const facts = recorded.get(url);
        return [url, facts === undefined ? unavailable('not-asked') : known(facts)];
      }),
    );
}
