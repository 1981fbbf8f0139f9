import type { LinkFacts } from '../entry-checks/entry-check.ts';
import { known, unavailable } from '../facts/fact.ts';
import type { Fact } from '../facts/fact.ts';
import { askLink, type AskSettings, createHostGate } from './ask-link.ts';
import { type LinkRules, PUBLIC_WEB } from './link-target.ts';

export interface ReadLinksOptions extends Partial<LinkRules> {
  readonly timeoutMilliseconds?: number;
  /** Certificate authorities besides the usual ones. */
  readonly ca?: string;
}

const MAX_LINKS = 10;
const MAX_PER_HOST = 2;
const TIMEOUT_MILLISECONDS = 5_000;

/**
 * Asks each link once, without cookies or credentials, and reaches public addresses only. Links beyond the first
 * ten are `not-asked`. For an http link it is also asked whether https answers.
 */
export async function readLinks(
  links: readonly string[],
  options: ReadLinksOptions = {},
): Promise<Readonly<Record<string, Fact<LinkFacts>>>> {
  const settings: AskSettings = {
    ...PUBLIC_WEB,
    timeoutMilliseconds: TIMEOUT_MILLISECONDS,
    gate: createHostGate(MAX_PER_HOST),
    ...options,
  };
  const unique = [...new Set(links)];
  const read = unique.map(async (link, index): Promise<readonly [string, Fact<LinkFacts>]> => {
    if (index >= MAX_LINKS) return [link, unavailable('not-asked')];
    return [link, known(await askBothSchemes(link, settings))];
  });
  return Object.fromEntries(await Promise.all(read));
}

async function askBothSchemes(link: string, settings: AskSettings): Promise<LinkFacts> {
  if (!/^http:/i.test(link)) return askLink(link, settings);
  const [facts, overHttps] = await Promise.all([
    askLink(link, settings),
    askLink(link.replace(/^http:/i, 'https:'), settings),
  ]);
  return { ...facts, httpsAnswers: overHttps.status === 'alive' };
}
