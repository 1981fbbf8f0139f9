import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type ExtractEvents, extract } from 'tar-stream';
import { type Fact, unavailable, ABSENT, known } from '../../facts/fact.ts';
import type { Archive } from '../../facts/repository-facts.ts';
import type { CoreTechnology } from '../../facts/core-technology.ts';
import { type CoreSignals, technologyOf } from '../../facts/configured-core.ts';
import { LFS_POINTER } from './read-files.ts';
import type { ReadableStream } from 'node:stream/web';
import pLimit from 'p-limit';
import { missingAfter } from '../client/answers.ts';
import type { GitHub } from '../client/github.ts';

/** How much of an archive is read at most. Of what is larger nothing is used, as a part of it proves nothing. */
export interface ArchiveLimits {
  /** As it is sent. */
  readonly packedBytes: number;
  /** As it is unpacked. */
  readonly bytes: number;
  readonly entries: number;
  /** Of one file; beyond that it is data. */
  readonly fileBytes: number;
  /** Of all texts that are kept. */
  readonly keptBytes: number;
  readonly milliseconds: number;
}

const MEGABYTE = 1024 * 1024;
export const ARCHIVE_LIMITS: ArchiveLimits = {
  packedBytes: 64 * MEGABYTE,
  bytes: 384 * MEGABYTE,
  entries: 60_000,
  fileBytes: 2 * MEGABYTE,
  keptBytes: 16 * MEGABYTE,
  milliseconds: 20_000,
};

/** Fewer and larger pieces than zlib would make by itself. */
const CHUNK_BYTES = 128 * 1024;
/** So far git looks for a zero byte before it calls a file binary. */
const BINARY_LOOK_AHEAD = 8000;
/** Of a text, the beginning that is kept: what a file is for shows by then. */
const TEXT_BYTES = 200_000;

/** What was asked could not be read; the fact that it comes to. */
export class NotReadError extends Error {
  override readonly name = 'NotReadError';
  readonly missing: Fact<never>;

  constructor(missing: Fact<never>, options?: ErrorOptions) {
    super('An archive could not be read', options);
    this.missing = missing;
  }
}

interface Sifting {
  readonly mayTell: CoreTechnology['mayTell'];
  readonly limits: ArchiveLimits;
  /** Aborted when its time is over. */
  readonly signal: AbortSignal;
}

/**
 * Unpacks a `.tar.gz` as it comes and keeps the texts among the wanted files that may tell of the core technology, until all were
 * seen. Nothing else in it counts: not its links, not what its paths point at, not what has another name. Throws
 * `NotReadError`.
 */
export async function siftArchive(
  body: Readable,
  wanted: ReadonlySet<string>,
  { mayTell, limits, signal }: Sifting,
): Promise<Archive> {
  const sieve = new Sieve(wanted, limits, mayTell);
  const entries = extract();
  entries.on('entry', (header, content, next) => {
    sieve.take(content, next);
  });
  const stages = [
    upTo(limits.packedBytes),
    createGunzip({ chunkSize: CHUNK_BYTES }),
    upTo(limits.bytes),
  ] as const;
  try {
    await pipeline(body, ...stages, entries, { signal: AbortSignal.any([signal, sieve.signal]) });
  } catch (error) {
    if (!sieve.isDone) throw asNotRead(error, sieve.isTooLarge || signal.aborted);
  }
  return sieve.archive;
}

/** What is too slow is too large for the time there is; anything else is GitHub's or the network's. */
function asNotRead(error: unknown, isTooLarge: boolean): NotReadError {
  if (error instanceof NotReadError) return error;
  return new NotReadError(unavailable(isTooLarge ? 'too-large' : 'network'), { cause: error });
}

function upTo(limit: number): (source: AsyncIterable<Buffer>) => AsyncGenerator<Buffer> {
  return async function* counted(source) {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > limit) throw new NotReadError(unavailable('too-large'));
      yield chunk;
    }
  };
}

type Entry = ExtractEvents['entry'][1];

class Sieve {
  readonly #limits: ArchiveLimits;
  readonly #open: Set<string>;
  readonly #mayTell: CoreTechnology['mayTell'];
  readonly #texts = new Map<string, string>();
  readonly #silent: string[] = [];
  readonly #end = new AbortController();
  #isTooLarge = false;
  #entries = 0;
  #keptBytes = 0;

  constructor(wanted: ReadonlySet<string>, limits: ArchiveLimits, mayTell: CoreTechnology['mayTell']) {
    this.#mayTell = mayTell;
    this.#open = new Set(wanted);
    this.#limits = limits;
  }

  /** Aborted where there is nothing more to be seen, or too much. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get isDone(): boolean {
    return this.#open.size === 0 && !this.#isTooLarge;
  }

  get isTooLarge(): boolean {
    return this.#isTooLarge;
  }

  get archive(): Archive {
    return { texts: Object.fromEntries(this.#texts), silent: this.#silent };
  }

  take(entry: Entry, next: () => void): void {
    const { name, size, type } = entry.header;
    // GitHub puts a folder around everything: `owner-name-commit/`.
    const path = name.slice(name.indexOf('/') + 1);
    const isWanted = this.#open.delete(path) && type === 'file' && size <= this.#limits.fileBytes;
    const chunks: Buffer[] = [];
    // The archive breaks off with it, and says so itself.
    entry.on('error', () => undefined);
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) return this.#giveUp();
    if (isWanted) entry.on('data', (chunk) => chunks.push(chunk as Buffer));
    entry.on('end', () => {
      if (isWanted) this.#look(path, Buffer.concat(chunks));
      if (this.isDone) this.#end.abort();
      else next();
    });
    entry.resume();
  }

  #look(path: string, content: Buffer): void {
    // One character a byte, which is quick, and enough to look for words.
    const bytes = content.toString('latin1');
    if (bytes.startsWith(LFS_POINTER)) return;
    if (content.subarray(0, BINARY_LOOK_AHEAD).includes(0) || !this.#mayTell(bytes)) {
      this.#silent.push(path);
      return;
    }
    const kept = content.subarray(0, TEXT_BYTES);
    this.#keptBytes += kept.length;
    if (this.#keptBytes > this.#limits.keptBytes) this.#giveUp();
    else this.#texts.set(path, kept.toString('utf8'));
  }

  #giveUp(): void {
    this.#isTooLarge = true;
    this.#end.abort();
  }
}

/** Each holds what it found in memory; the others wait. */
const inTurn = pLimit(2);

export interface ArchiveRequest {
  /** `owner/name`, as the repository is called now. */
  readonly repository: string;
  readonly sha: string;
  /** The paths that are worth a look; reading ends as soon as all were seen. */
  readonly wanted: ReadonlySet<string>;
  /** The signs that are looked for; absent: those of eBPF. */
  readonly core?: CoreSignals;
}

/**
 * What a commit's archive shows of the core technology: one request, and the download that it redirects to. Nothing is written down.
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
  return siftArchive(body, request.wanted, { ...technologyOf(request.core), limits, signal });
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

/** No token goes along: what is read is public. */
async function open(address: URL, { signal, limits }: Pick<Sifting, 'signal' | 'limits'>): Promise<Readable> {
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
