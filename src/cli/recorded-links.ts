import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LinkFacts } from '../entry-checks/entry-check.ts';
import { known, unavailable } from '../facts/fact.ts';
import type { ReadingTools } from '../reading-tools.ts';
import { CommandLineError } from './command.ts';

/** In a world's folder, beside what GitHub answered: how the other addresses of its entries answered. */
export const LINKS_FILE = 'links.json';

const recordedLinks = z.record(
  z.string(),
  z.object({
    status: z.enum(['alive', 'dead', 'unreachable', 'could-not-be-checked', 'refused']),
    httpsAnswers: z.boolean().exactOptional(),
    statusCode: z.number().exactOptional(),
  }) satisfies z.ZodType<LinkFacts>,
);

/** Answers from a world in the place of the web. Where nothing was recorded, every address is alive. */
export function recordedLinkReader(world: string): ReadingTools['readLinks'] {
  const file = join(world, LINKS_FILE);
  const recorded = existsSync(file) ? parse(readFileSync(file, 'utf8'), file) : undefined;
  return async (urls) =>
    Object.fromEntries(
      urls.map((url) => {
        if (recorded === undefined) return [url, known({ status: 'alive' })];
        const facts = recorded.get(url);
        return [url, facts === undefined ? unavailable('not-asked') : known(facts)];
      }),
    );
}

function parse(text: string, file: string): ReadonlyMap<string, LinkFacts> {
  try {
    return new Map(Object.entries(recordedLinks.parse(JSON.parse(text))));
  } catch (error) {
    throw new CommandLineError(`${file} tells nothing that can be read of links`, { cause: error });
  }
}
