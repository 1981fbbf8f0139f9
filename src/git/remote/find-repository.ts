import type { RemotePlace } from '../../facts/remote-place.ts';
import { type LinkRules, type LinkTarget, vetLink } from '../../links/link-target.ts';
import { requestHead } from '../../links/request-head.ts';

export interface FindSettings extends LinkRules {
  /** Certificate authorities besides the usual ones. */
  readonly ca?: string;
}

/** Where a repository is, at an address that was vetted. */
export interface FoundRepository extends LinkTarget {
  readonly subdirectory?: string;
}

const MAXIMUM_REQUESTS = 6;
const TIMEOUT_MS = 5000;
/** What git's own protocol answers with, and no web page. */
const ADVERTISEMENT = 'application/x-git-upload-pack-advertisement';

/** The first of the places at which a git server answers; undefined where none does. Follows no redirect. */
export async function findRepository(
  places: readonly RemotePlace[],
  settings: FindSettings,
): Promise<FoundRepository | undefined> {
  const candidates = places.flatMap(({ urls, subdirectory }) => urls.map((url) => ({ url, subdirectory })));
  for (const { url, subdirectory } of candidates.slice(0, MAXIMUM_REQUESTS)) {
    const target = await askGitServer(url, settings);
    if (target !== undefined) return { ...target, ...(subdirectory === undefined ? {} : { subdirectory }) };
  }
  return undefined;
}

async function askGitServer(url: string, { ca, ...rules }: FindSettings): Promise<LinkTarget | undefined> {
  try {
    const target = await vetLink(url, rules);
    const asked = new URL(`${target.url.href}/info/refs?service=git-upload-pack`);
    const head = await requestHead(
      { ...target, url: asked },
      { method: 'GET', signal: AbortSignal.timeout(TIMEOUT_MS), ...(ca === undefined ? {} : { ca }) },
    );
    return head.statusCode < 300 && head.contentType === ADVERTISEMENT ? target : undefined;
  } catch {
    // No public address, no such host, no answer: nothing is to be read there.
    return undefined;
  }
}
