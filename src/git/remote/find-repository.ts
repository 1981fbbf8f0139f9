import type { UnavailableReason } from '../../facts/fact.ts';
import { isCodeAddress } from '../../facts/project-home.ts';
import { type RemotePlace, remotePlacesOf, repositoryOnPage } from '../../facts/remote-place.ts';
import { type LinkRules, type LinkTarget, RefusedLink, vetLink } from '../../links/link-target.ts';
import { requestHead } from '../../links/request-head.ts';
import { requestText } from '../../links/request-text.ts';
import { RemoteGitError } from './remote-git.ts';

export interface FindSettings extends LinkRules {
  /** Certificate authorities besides the usual ones. */
  readonly ca?: string;
}

interface TimedSettings extends FindSettings {
  readonly deadline: AbortSignal;
  /** How hosts failed that did. */
  readonly failed: Map<string, UnavailableReason>;
}

/** Where a repository is, at an address that was vetted. */
export interface FoundRepository extends LinkTarget {
  readonly subdirectory?: string;
}

const MAXIMUM_REQUESTS = 6;
const MAXIMUM_PAGES = 2;
const TIMEOUT_MS = 5000;
/** For all of them. */
const TIME_LIMIT_MS = 15_000;
const FAILS_FROM = 500;
/** What git's own protocol answers with, and no web page. */
const ADVERTISEMENT = 'application/x-git-upload-pack-advertisement';

/**
 * The first of an entry's addresses at which a git server answers, else the repository that one of those pages speaks of;
 * undefined where there is none. Follows no redirect. Throws `RemoteGitError` where there is none, and a code host failed.
 */
export async function findRepository(
  urls: readonly string[],
  rules: FindSettings,
): Promise<FoundRepository | undefined> {
  const settings = { ...rules, deadline: AbortSignal.timeout(TIME_LIMIT_MS), failed: new Map() };
  const found =
    (await firstRepository(remotePlacesOf(urls), settings)) ?? (await repositoryOnPages(urls, settings));
  if (found !== undefined) return found;
  const [reason] = urls.filter(isCodeAddress).flatMap((url) => settings.failed.get(new URL(url).host) ?? []);
  if (reason !== undefined) throw new RemoteGitError(reason);
  return undefined;
}

async function repositoryOnPages(
  urls: readonly string[],
  settings: TimedSettings,
): Promise<FoundRepository | undefined> {
  for (const url of urls.slice(0, MAXIMUM_PAGES)) {
    const address = await readPage(url, settings);
    if (address !== undefined) return firstRepository(remotePlacesOf([address]), settings);
  }
  return undefined;
}

async function firstRepository(
  places: readonly RemotePlace[],
  settings: TimedSettings,
): Promise<FoundRepository | undefined> {
  const candidates = places.flatMap(({ urls, subdirectory }) => urls.map((url) => ({ url, subdirectory })));
  for (const { url, subdirectory } of candidates.slice(0, MAXIMUM_REQUESTS)) {
    const target = await askGitServer(url, settings);
    if (target !== undefined) return { ...target, ...(subdirectory === undefined ? {} : { subdirectory }) };
  }
  return undefined;
}

async function askGitServer(url: string, settings: TimedSettings): Promise<LinkTarget | undefined> {
  return ask(url, settings, async (target) => {
    const asked = new URL(`${target.url.href}/info/refs?service=git-upload-pack`);
    const head = await requestHead({ ...target, url: asked }, { method: 'GET', ...requestOf(settings) });
    if (head.statusCode >= FAILS_FROM) settings.failed.set(target.url.host, 'server-error');
    return head.statusCode < 300 && head.contentType === ADVERTISEMENT ? target : undefined;
  });
}

async function readPage(link: string, settings: TimedSettings): Promise<string | undefined> {
  return ask(link.replace(/^http:/i, 'https:'), settings, async (target) => {
    const html = await requestText(target, requestOf(settings));
    return html === undefined ? undefined : repositoryOnPage(html, target.url);
  });
}

function requestOf({ ca, deadline }: TimedSettings) {
  const signal = AbortSignal.any([deadline, AbortSignal.timeout(TIMEOUT_MS)]);
  return { signal, ...(ca === undefined ? {} : { ca }) };
}

/** No public address, no such host, no answer: nothing is to be read there. */
async function ask<T>(
  url: string,
  settings: TimedSettings,
  request: (target: LinkTarget) => Promise<T | undefined>,
): Promise<T | undefined> {
  try {
    settings.deadline.throwIfAborted();
    return await request(await vetLink(url, settings));
  } catch (error) {
    if (!(error instanceof RefusedLink)) settings.failed.set(URL.parse(url)?.host ?? '', 'network');
    return undefined;
  }
}
