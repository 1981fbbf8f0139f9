import pLimit, { type LimitFunction } from 'p-limit';
import pTimeout from 'p-timeout';
import type { LinkFacts, LinkStatus } from '../entry-checks/entry-check.ts';
import { type Fact, known, unavailable } from '../facts/fact.ts';
import { type LinkRules, PUBLIC_WEB, RefusedLink, vetLink } from './link-target.ts';
import { requestHead, type ResponseHead } from './request-head.ts';

export interface ReadLinksOptions extends Partial<LinkRules> {
  /** For a link as a whole, once its turn has come: every look-up, redirect and request of it. */
  readonly timeoutMilliseconds?: number;
  /** Certificate authorities besides the usual ones. */
  readonly ca?: string;
}

type Settings = LinkRules & Pick<ReadLinksOptions, 'ca'> & { readonly timeoutMilliseconds: number };

const MAX_LINKS = 10;
const MAX_PER_HOST = 2;
const MAX_REDIRECTS = 3;
const REDIRECT_CODES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Says that the page is gone. Any other answer may be meant for robots alone. */
const DEAD_CODES: ReadonlySet<number> = new Set([404, 410]);
/** The range was refused because the page is shorter: it is there. */
const RANGE_NOT_SATISFIABLE = 416;
const UNREACHABLE_CODES: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'ECONNREFUSED']);

/**
 * Asks each link once, without cookies or credentials, and reaches public addresses only. Links beyond the first
 * ten are `not-asked`. For an http link it is also asked whether https answers.
 */
export async function readLinks(
  links: readonly string[],
  options: ReadLinksOptions = {},
): Promise<Readonly<Record<string, Fact<LinkFacts>>>> {
  const settings = { ...PUBLIC_WEB, timeoutMilliseconds: 5_000, ...options };
  const turns = new Map<string, LimitFunction>();
  const ask = async (link: string): Promise<LinkFacts> => {
    const host = URL.parse(link)?.hostname ?? '';
    const turn = turns.get(host) ?? pLimit(MAX_PER_HOST);
    turns.set(host, turn);
    return turn(async () => askLink(link, settings));
  };
  const read = [...new Set(links)].map(async (link, index): Promise<readonly [string, Fact<LinkFacts>]> => {
    if (index >= MAX_LINKS) return [link, unavailable('not-asked')];
    if (!/^http:/i.test(link)) return [link, known(await ask(link))];
    const [facts, overHttps] = await Promise.all([ask(link), ask(link.replace(/^http:/i, 'https:'))]);
    return [link, known({ ...facts, httpsAnswers: overHttps.status === 'alive' })];
  });
  return Object.fromEntries(await Promise.all(read));
}

/** What becomes of a link. Never rejects: whatever goes wrong is a status. */
async function askLink(link: string, settings: Settings): Promise<LinkFacts> {
  const signal = AbortSignal.timeout(settings.timeoutMilliseconds);
  try {
    // A look-up of a host's name knows no signal, so that the limit is needed beside it.
    return await pTimeout(followLink(link, settings, signal), { milliseconds: settings.timeoutMilliseconds });
  } catch (error) {
    return { status: statusOfError(error) };
  }
}

async function followLink(link: string, settings: Settings, signal: AbortSignal): Promise<LinkFacts> {
  let current: string | undefined = link;
  for (let hop = 0; hop <= MAX_REDIRECTS && current !== undefined; hop += 1) {
    const head = await askOnce(current, settings, signal);
    if (!REDIRECT_CODES.has(head.statusCode) || head.location === undefined) return factsOf(head.statusCode);
    current = URL.parse(head.location, current)?.href;
  }
  return { status: 'could-not-be-checked' };
}

/** HEAD first; where that is not answered with the page itself, a GET of its first 64 KiB has the last word. */
async function askOnce(link: string, settings: Settings, signal: AbortSignal): Promise<ResponseHead> {
  const target = await vetLink(link, settings);
  signal.throwIfAborted();
  const request = { signal, ...(settings.ca !== undefined && { ca: settings.ca }) };
  const head = await requestHead(target, { ...request, method: 'HEAD' });
  if (isAlive(head.statusCode) || REDIRECT_CODES.has(head.statusCode)) return head;
  return requestHead(target, { ...request, method: 'GET' });
}

function factsOf(statusCode: number): LinkFacts {
  if (isAlive(statusCode)) return { status: 'alive', statusCode };
  return { status: DEAD_CODES.has(statusCode) ? 'dead' : 'could-not-be-checked', statusCode };
}

function isAlive(statusCode: number): boolean {
  return (statusCode >= 200 && statusCode < 300) || statusCode === RANGE_NOT_SATISFIABLE;
}

function statusOfError(error: unknown): LinkStatus {
  if (error instanceof RefusedLink) return 'refused';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return UNREACHABLE_CODES.has(code) ? 'unreachable' : 'could-not-be-checked';
}
