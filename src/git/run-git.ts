import { execFile } from 'node:child_process';

/** A whole website's diff fits in; what does not is no change to a list. */
const MAXIMUM_OUTPUT_BYTES = 128 * 1024 * 1024;
const TIME_LIMIT_MS = 60_000;

/** What stands in the way in a clone, in one line for the person who runs the command. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

export interface GitCall {
  readonly args: readonly string[];
  readonly input?: string;
  /** Beside the process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit statuses that are answers. */
  readonly accepts?: readonly number[];
}

export interface GitAnswer {
  readonly status: number;
  readonly output: Buffer;
}

/** Settings of the person's that would change what git prints or does here. */
const SETTINGS = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.fsmonitor=false',
];
const DUBIOUS_OWNER = /detected dubious ownership in repository(?: at '([^'\n]+)')?/;
const NO_PERMISSION = /(?:open\("([^"\n]+)"\)|could not open directory '([^'\n]+)'): Permission denied/;
const ENVIRONMENT = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** Runs git without a shell and within bounds; throws `GitError` where it fails. */
export async function runGit(folder: string, call: GitCall): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: folder,
      encoding: 'buffer',
      env: { ...process.env, ...ENVIRONMENT, ...call.env },
      maxBuffer: MAXIMUM_OUTPUT_BYTES,
      timeout: TIME_LIMIT_MS,
    } as const;
    const child = execFile('git', [...SETTINGS, ...call.args], options, (error, output, errors) => {
      const status = statusOf(error);
      if (status !== undefined && [0, ...(call.accepts ?? [])].includes(status)) resolve({ status, output });
      else reject(new GitError(reasonOf(error, errors.toString('utf8'), folder), { cause: error }));
    });
    // Git may end before it has read everything; its exit status then tells more than the broken pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(call.input ?? '');
  });
}

/** The output as text without its last line break. */
export async function askGit(folder: string, args: readonly string[]): Promise<string> {
  const { output } = await runGit(folder, { args });
  return output.toString('utf8').replace(/\n$/, '');
}

function statusOf(error: Error | null): number | undefined {
  if (error === null) return 0;
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'number' ? code : undefined;
}

function reasonOf(error: Error | null, said: string, folder: string): string {
  const { code, killed } = (error ?? {}) as { readonly code?: unknown; readonly killed?: boolean };
  if (code === 'ENOENT') return `git cannot be run in ${folder}: is it installed, and is the folder there?`;
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'the change is too large to be looked at';
  if (killed === true) return 'git took more than a minute';
  if (/not a git repository/i.test(said))
    return `${folder} is in no git repository; run this in a clone of the list, or name one with --directory`;
  const advice = adviceOn(said, folder);
  if (advice !== undefined) return advice;
  const line = said.split('\n').find((each) => /^(?:fatal|error):/.test(each)) ?? 'git failed without a word';
  return `git: ${line.replace(/^(?:fatal|error): /, '').slice(0, 300)}`;
}

function adviceOn(said: string, folder: string): string | undefined {
  const owned = DUBIOUS_OWNER.exec(said);
  if (owned !== null) {
    const place = owned[1] ?? folder;
    return `git does not trust ${place}, which belongs to somebody else; if you do: git config --global --add safe.directory ${place}`;
  }
  const [, file, directory] = NO_PERMISSION.exec(said) ?? [];
  const path = file ?? directory;
  if (path === undefined) return undefined;
  return `${path} cannot be read: permission denied; chmod u+r gives it to you, if it is yours`;
}
