import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import pLimit from 'p-limit';
import { type Fact, ABSENT, known, unavailable } from '../facts/fact.ts';
import type { Archive } from '../facts/repository-facts.ts';
import { missingAfter } from './answers.ts';
import type { GitHub } from './github.ts';
import { ARCHIVE_LIMITS, type ArchiveLimits, NotReadError, siftArchive } from './sift-archive.ts';

/** Each holds what it found in memory; the others wait. */
const inTurn = pLimit(2);

export interface ArchiveRequest {
  /** `owner/name`, as the repository is called now. */
  readonly repository: string;
  readonly sha: string;
  /** The paths that are worth a look; reading ends as soon as all were seen. */
  readonly wanted: ReadonlySet<string>;
}

/**
 * What a commit's archive shows of eBPF: one request, and the download that it redirects to. Nothing is written down.
 * Absent: GitHub has none. `too-large`: beyond a limit.
 */
export async function readArchive(
  github: GitHub,
  request: ArchiveRequest,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<Fact<Archive>> {
  try {
    return known(await inTurn(async () => download(github, request, limits)));
  } catch (error) {
    return error instanceof NotReadError ? error.missing : missingAfter(error);
  }
}

async function download(github: GitHub, request: ArchiveRequest, limits: ArchiveLimits): Promise<Archive> {
  const address = await askForAddress(github, request);
  const signal = AbortSignal.timeout(limits.milliseconds);
  const body = await open(address, { signal, limits });
  return siftArchive(body, request.wanted, { limits, signal });
}

/** GitHub answers with where the archive is; the address is followed only to GitHub's own host for it. */
async function askForAddress(github: GitHub, { repository, sha }: ArchiveRequest): Promise<URL> {
  const [owner = '', repo = ''] = repository.split('/');
  const { url, headers } = await github.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
    owner,
    repo,
    ref: sha,
    request: { redirect: 'manual', retries: 1 },
  });
  const address = URL.parse(headers.location ?? 'nowhere:', url);
  if (address === null || !isArchiveHost(address, new URL(url)))
    throw new NotReadError(unavailable('forbidden'));
  return address;
}

/** `codeload.github.com` for `api.github.com`, and likewise where another GitHub serves its API. */
function isArchiveHost(address: URL, api: URL): boolean {
  if (address.origin === api.origin) return true;
  const host = `codeload.${api.host.replace(/^api\./, '')}`;
  return address.protocol === 'https:' && address.host === host;
}

interface Opening {
  readonly signal: AbortSignal;
  readonly limits: ArchiveLimits;
}

/** No token goes along: what is read is public. */
async function open(address: URL, { signal, limits }: Opening): Promise<Readable> {
  const headers = { accept: 'application/gzip', 'user-agent': 'landscape-reviewer' };
  const response = await fetch(address, { redirect: 'error', signal, headers }).catch(() => {
    throw new NotReadError(unavailable(signal.aborted ? 'timeout' : 'network'));
  });
  const isTooLarge = Number(response.headers.get('content-length')) > limits.packedBytes;
  const missing = isTooLarge ? unavailable('too-large') : missingBy(response.status);
  if (missing === undefined && response.body !== null)
    return Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
  await response.body?.cancel();
  throw new NotReadError(missing ?? unavailable('network'));
}

function missingBy(status: number): Fact<never> | undefined {
  if (status === 200) return undefined;
  if (status === 404) return ABSENT;
  if (status === 429) return unavailable('rate-limited');
  return unavailable(status >= 500 ? 'server-error' : 'forbidden');
}
