import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RepositoryName } from '../github/read/pull-request-snapshot.ts';
import type { ReadingTools } from '../pipeline/reading-tools.ts';

/** Returns the exit status; throws where it cannot run. */
export type RunCommand = (call: CommandCall) => Promise<number>;

export interface CommandCall {
  readonly positionals: readonly string[];
  readonly values: OptionValues;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Tests bring their own: they talk to loopback only, and at a time that stands still. */
  readonly surroundings?: Surroundings;
}

type Surroundings = Partial<Pick<ReadingTools, 'now' | 'readLinks' | 'readRemote'>>;

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface OutputStream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
}

/** Colours on a terminal, none in a pipe or where the person wants none: https://no-color.org */
export function wantsStyle({ environment, stdout }: Pick<CommandCall, 'environment' | 'stdout'>): boolean {
  return stdout.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}

export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** What the person who started the program got wrong, and what to do, in one line. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

const GITHUB = 'https://api.github.com';

export interface GitHubAccess {
  readonly apiUrl: string;
  readonly token: string;
}

/** From the environment. Throws `CommandLineError` where that names no token, or no address; `or` is another way out. */
export function githubAccess(environment: CommandCall['environment'], or = ''): GitHubAccess {
  const apiUrl = apiUrlIn(environment);
  const token = tokenIn(environment);
  if (token !== undefined) return { apiUrl, token };
  throw new CommandLineError(
    `GitHub is asked with a token; set GITHUB_TOKEN, for example to what "gh auth token" prints${or}`,
  );
}

export function tokenIn({ GITHUB_TOKEN: token = '' }: CommandCall['environment']): string | undefined {
  return token === '' ? undefined : token;
}

export function apiUrlIn({ GITHUB_API_URL: url = '' }: CommandCall['environment']): string {
  if (url === '') return GITHUB;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url.replace(/\/$/, '');
  throw new CommandLineError(
    `GITHUB_API_URL is ${JSON.stringify(url)}, which is no address; write it like ${GITHUB}, or leave it out`,
  );
}

/** Throws `CommandLineError` where a file could not be written, before much is done for it; leaves no trace. */
export function requireWritable(path: string): void {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    // A pipe is opened once, and by whoever writes to it.
    if (found !== undefined && !found.isFile() && !found.isDirectory()) return;
    closeSync(openSync(path, 'a'));
    if (found === undefined) rmSync(path);
  } catch (cause) {
    throw new CommandLineError(reasonOf(path, (cause as NodeJS.ErrnoException).code), { cause });
  }
}

function reasonOf(path: string, code: string | undefined): string {
  if (code === 'EISDIR') return `${JSON.stringify(path)} is a folder; name a file to write to`;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return `there is no folder ${JSON.stringify(dirname(path))} to write to`;
  }
  return `${JSON.stringify(path)} may not be written (${code ?? 'for no known reason'})`;
}

const REPOSITORY = /^(?:https:\/\/github\.com\/)?([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/;

/** From `owner/repo` or the repository's address; throws `CommandLineError` on everything else. */
export function parseRepository(text: string): RepositoryName {
  const [, owner, name] = REPOSITORY.exec(text) ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new CommandLineError(`${JSON.stringify(text)} names no repository; it is written owner/repo`);
}
