import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnavailableReason } from '../../facts/fact.ts';

/** What a stranger's repository may take; whatever goes beyond is killed. */
export interface RemoteLimits {
  /** For one repository as a whole. */
  readonly milliseconds: number;
  /** Of each file that git writes: a pack, or its index. */
  readonly fileBytes: number;
  /** Of the addresses that one of its processes may use. */
  readonly memoryBytes: number;
  /** Of what git prints. */
  readonly outputBytes: number;
}

export const REMOTE_LIMITS: RemoteLimits = {
  milliseconds: 25_000,
  fileBytes: 64 * 1024 * 1024,
  memoryBytes: 256 * 1024 * 1024,
  outputBytes: 24 * 1024 * 1024,
};

export class RemoteGitError extends Error {
  override readonly name = 'RemoteGitError';
  readonly reason: UnavailableReason | 'no-git';

  constructor(reason: UnavailableReason | 'no-git', said = '') {
    super(said === '' ? reason : `${reason}: ${said}`);
    this.reason = reason;
  }
}

/** A repository's address, and the one network address that its host may be reached at. */
export interface RemoteTarget {
  readonly url: URL;
  readonly address: string;
  /** A file of certificate authorities. */
  readonly caFile?: string;
}

interface RemoteCall {
  readonly args: readonly string[];
  readonly input?: string;
  /** Absent: nothing but the folder is to be read. */
  readonly isOnline?: boolean;
  /** Of each file that this call writes, where less is allowed than usual. */
  readonly fileBytes?: number;
  /** The same of time. */
  readonly milliseconds?: number;
}

/** A bare repository of its own in a folder of its own, in which nothing of the machine's settings holds. */
export interface RemoteGit {
  readonly folder: string;
  readonly run: (call: RemoteCall) => Promise<Buffer>;
}

/** Opens an empty one, and removes it whatever becomes of `use`. Throws `RemoteGitError` where git or the host fails. */
export async function withRemoteGit<T>(
  target: RemoteTarget,
  limits: RemoteLimits,
  use: (git: RemoteGit) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'landscape-remote-'));
  const signal = AbortSignal.timeout(limits.milliseconds);
  const run = async (call: RemoteCall) => {
    const own = call.milliseconds === undefined ? [] : [AbortSignal.timeout(call.milliseconds)];
    try {
      return await runGit(call, { folder, target, limits, signal: AbortSignal.any([signal, ...own]) });
    } catch (error) {
      // Whoever is killed leaves it behind, and the next call would wait for nobody.
      await rm(join(folder, 'shallow.lock'), { force: true });
      throw error;
    }
  };
  try {
    await run({ args: ['init', '--quiet', '--bare', '--template=', '.'] });
    return await use({ folder, run });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Surroundings {
  readonly folder: string;
  readonly target: RemoteTarget;
  readonly limits: RemoteLimits;
  readonly signal: AbortSignal;
}

/** Blocks of `ulimit -f` in POSIX, and of `ulimit -v`. */
const FILE_BLOCK = 512;
const MEMORY_BLOCK = 1024;
/** The shell sets the limits of git and of all that git starts. */
const WITHIN = 'ulimit -f "$1" && ulimit -v "$2" && shift 2 && exec git "$@"';

async function runGit(call: RemoteCall, { folder, target, limits, signal }: Surroundings): Promise<Buffer> {
  const fileBlocks = Math.ceil((call.fileBytes ?? limits.fileBytes) / FILE_BLOCK);
  const memoryBlocks = Math.ceil(limits.memoryBytes / MEMORY_BLOCK);
  const args = [...settingsOf(target, call.isOnline === true), ...call.args];
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', WITHIN, 'sh', `${fileBlocks}`, `${memoryBlocks}`, ...args], {
      cwd: folder,
      env: environmentIn(folder),
      // A group of its own: git starts others, and all of them end together.
      detached: true,
      stdio: 'pipe',
    });
    const output: Buffer[] = [];
    let length = 0;
    let said = '';
    let cause: UnavailableReason | undefined;
    const stop = (reason: UnavailableReason): void => {
      cause ??= reason;
      killGroup(child.pid);
    };
    const onTimeout = (): void => stop('timeout');
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limits.outputBytes) stop('too-large');
      else output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-2000);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.input ?? '');
    child.on('error', () => reject(new RemoteGitError('no-git')));
    child.on('close', (status) => {
      signal.removeEventListener('abort', onTimeout);
      // What git started may outlive it.
      killGroup(child.pid);
      if (status === 0 && cause === undefined) resolve(Buffer.concat(output));
      else
        reject(new RemoteGitError(cause ?? reasonOf(status, said), said.split('\n').at(-2)?.slice(0, 200)));
    });
    signal.addEventListener('abort', onTimeout);
    if (signal.aborted) onTimeout();
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Nothing of the process's own: no proxy, no credentials, no settings. */
function environmentIn(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_DIR: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'true',
    LC_ALL: 'C',
  };
}

/** What the remote is, what it may have git do, and how it is reached: at the one address that was vetted. */
function settingsOf({ url, address, caFile }: RemoteTarget, isOnline: boolean): readonly string[] {
  const port = url.port === '' ? '443' : url.port;
  const settings = {
    'protocol.allow': 'never',
    'protocol.https.allow': isOnline ? 'always' : 'never',
    'http.curloptResolve': `${url.hostname.replaceAll(/[[\]]/g, '')}:${port}:${address}`,
    'http.followRedirects': 'false',
    'http.proxy': '',
    // Bytes in so many seconds: less is a drip.
    'http.lowSpeedLimit': '1000',
    'http.lowSpeedTime': '8',
    ...(caFile === undefined ? {} : { 'http.sslCAInfo': caFile }),
    'credential.helper': '',
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    // Whatever is larger is never held in memory as a whole.
    'core.bigFileThreshold': '1m',
    'core.packedGitLimit': '64m',
    'pack.threads': '1',
    // Packs only, never a file for each object.
    'fetch.unpackLimit': '1',
    'fetch.writeCommitGraph': 'false',
    'maintenance.auto': 'false',
    'gc.auto': '0',
    'submodule.recurse': 'false',
    'fetch.recurseSubmodules': 'false',
    // Nothing is ever checked out, so that odd objects can do no harm, and old ones need not be turned down.
    'transfer.fsckObjects': 'false',
    'transfer.bundleURI': 'false',
    'fetch.uriProtocols': '',
    'remote.origin.url': url.href,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
  };
  return ['--no-pager', ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
}

const SERVER_FAILS = /returned error: 5\d\d|early EOF|unexpected disconnect|hung up/i;
const TOO_MUCH = /out of memory|memory exhausted|mmap failed|file too large/i;
/** What unpacks ended without a word: it was killed at a limit. */
const KILLED = /^(?:warning: .*\n)*fatal: fetch-pack: invalid index-pack output\n$/;

function reasonOf(status: number | null, said: string): UnavailableReason | 'no-git' {
  if (status === 127 && /not found/.test(said)) return 'no-git';
  if (TOO_MUCH.test(said) || KILLED.test(said)) return 'too-large';
  return SERVER_FAILS.test(said) ? 'server-error' : 'network';
}
