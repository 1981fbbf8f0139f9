import { parseArgs } from 'node:util';
import { CommandLineError } from './command-line-error.ts';
import { reviewCommand } from './review-command.ts';

const HELP = `Usage: landscape-reviewer <command> [options]

Commands:
  review <owner/repo#123>   Review a pull request on GitHub without writing anything

Options:
      --json                Print the review as data
  -h, --help                Print this help

Environment:
  GITHUB_TOKEN              Reads with it; public pull requests can be read without one
  GITHUB_API_URL            Another GitHub; https://api.github.com by default
  NO_COLOR                  No styles, even on a terminal

Exit status: 0 done, 2 could not run.
`;

interface Output {
  readonly stdout: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
  readonly stderr: Pick<NodeJS.WriteStream, 'write'>;
}

/** Runs one command line; returns the exit status. */
export async function runCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { stdout, stderr }: Output,
): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const [command, pullRequest] = positionals;
    if (values.help === true || command === undefined) {
      stdout.write(HELP);
      return values.help === true ? 0 : 2;
    }
    if (command !== 'review') throw new CommandLineError(`there is no command "${command}"; see --help`);
    if (pullRequest === undefined)
      throw new CommandLineError('which pull request? Write it as owner/repo#123');
    const token = environment['GITHUB_TOKEN'];
    stdout.write(
      await reviewCommand({
        pullRequest,
        json: values.json === true,
        isStyled: stdout.isTTY && (environment['NO_COLOR'] ?? '') === '',
        apiUrl: (environment['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, ''),
        ...(token === undefined || token === '' ? {} : { token }),
        now: new Date(),
      }),
    );
    return 0;
  } catch (error) {
    stderr.write(`landscape-reviewer: ${reasonOf(error)}\n`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new CommandLineError(error instanceof Error ? error.message : 'unusable options', { cause: error });
  }
}

/** One line for a person; a stack trace helps nobody who runs a command. */
function reasonOf(error: unknown): string {
  if (error instanceof CommandLineError) return error.message;
  const { status, message } = error as { readonly status?: number; readonly message?: string };
  if (status === 401) return 'GitHub does not accept the token in GITHUB_TOKEN';
  if (status !== undefined && status !== 500) return `GitHub answered ${status}: ${firstLine(message)}`;
  return firstLine(message);
}

function firstLine(text = 'something unexpected happened'): string {
  return text.split('\n')[0]?.slice(0, 300) ?? '';
}

// A module that is imported, as by the tests, runs nothing.
if (import.meta.main) {
  process.exitCode = await runCommandLine(process.argv.slice(2), process.env, process);
}
