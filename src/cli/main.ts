import { setFlagsFromString } from 'node:v8';
import { type Command, CommanderError } from 'commander';
import { type CommandCall, CommandLineError, type OptionValues, type RunCommand } from './command.ts';
import { failureReason } from './failure-reason.ts';
import { createProgram, PROGRAM } from './program.ts';

type Output = Pick<CommandCall, 'stdout' | 'stderr' | 'surroundings'>;

/** Of each command its modules, which are loaded when it is asked for: nobody waits for those of the others. */
const LOADERS = {
  check: async () => {
    // What a long list is read to lives on anyway: more room for what is new makes nothing faster, and a third of the memory.
    setFlagsFromString('--semi-space-growth-factor=1');
    return (await import('./check-command.ts')).runCheck;
  },
  review: async () => (await import('./review-command.ts')).runReview,
  audit: async () => {
    // An audit waits for GitHub most of its time: it can afford to be small, if that is said before much is loaded.
    setFlagsFromString('--optimize-for-size');
    return (await import('./audit-command.ts')).runAudit;
  },
  badge: async () => (await import('./badge-command.ts')).runBadge,
  doctor: async () => (await import('./doctor-command.ts')).runDoctor,
  config: async () => (await import('./config-command.ts')).runConfig,
  completion: async () => (await import('./completion/completion.ts')).runCompletion,
} satisfies Readonly<Record<string, () => Promise<RunCommand>>>;

/** Runs one command line; returns the exit status. */
export async function runCommandLine(
  args: readonly string[],
  environment: CommandCall['environment'],
  { stdout, stderr, surroundings = {} }: Output,
): Promise<number> {
  let status = 0;
  const program = createProgram(
    async (command) => {
      const values = command.opts<OptionValues>();
      requireValues(values, args);
      const run = await LOADERS[command.name() as keyof typeof LOADERS]();
      status = await run({ positionals: command.args, values, environment, stdout, stderr, surroundings });
    },
    { stdout, stderr },
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // The help is all that there is to say where no command was named.
    if (error instanceof CommanderError && error.code === 'commander.help') return 2;
    const reason =
      error instanceof CommanderError
        ? misuse(error, program, args[0])
        : failureReason(error, { token: 'GITHUB_TOKEN' });
    stderr.write(`${PROGRAM}: ${reason}\n`);
    return 2;
  }
}

/** An option that took the next one for its value. */
function requireValues(values: OptionValues, args: readonly string[]): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' && value.startsWith('--') && args.includes(value)) {
      throw new CommandLineError(`--${name} wants a value, and ${value} is an option; see --help`);
    }
  }
}

const COUNTED: ReadonlySet<string> = new Set(['commander.excessArguments', 'commander.missingArgument']);

function misuse({ code, message }: CommanderError, program: Command, name: string | undefined): string {
  const said = message
    .replace(/^error: /u, '')
    .replaceAll(/\s*\n/gu, ' ')
    .replace(/\.$/u, '');
  const command = program.commands.find((each) => each.name() === name);
  if (command === undefined || !COUNTED.has(code)) return `${said}; see --help`;
  const hint = command.registeredArguments.length === 0 ? '; a clone is named with --directory' : '';
  return `${said}${hint}; it is used as ${PROGRAM} ${name} ${command.usage()}`;
}

/**
 * Hears what goes wrong with what is printed, which no `try` ever sees. A reader who has enough, as `head` in a pipe,
 * is no error; `fail` is called for everything else, with one line said.
 */
function hearOutputErrors({ stdout, stderr }: NodeJS.Process, fail: () => void): void {
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    stderr.write(
      `${PROGRAM}: what is printed cannot be written: ${message}; make room, or print elsewhere\n`,
    );
    fail();
  });
  // There is nowhere left to say it.
  stderr.on('error', ({ code }: NodeJS.ErrnoException) => code === 'EPIPE' || fail());
}

/** The process's entry: its arguments and environment in, its exit status out. */
export async function main(): Promise<void> {
  let isPrinted = true;
  hearOutputErrors(process, () => {
    isPrinted = false;
    process.exitCode = 2;
  });
  const status = await runCommandLine(process.argv.slice(2), process.env, process);
  process.exitCode = isPrinted ? status : 2;
}
