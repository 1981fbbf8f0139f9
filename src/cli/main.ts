#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import type { Command, CommandCall } from './command.ts';
import { CommandLineError } from './command-line-error.ts';
import { COMMANDS } from './commands.ts';
import { failureReason } from './failure-reason.ts';
import { commandHelp, programHelp } from './help.ts';
import { hearOutputErrors } from './output-errors.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { readVersion } from './version.ts';

type Output = Pick<CommandCall, 'stdout' | 'stderr' | 'surroundings'>;

/** Runs one command line; returns the exit status. */
export async function runCommandLine(
  args: readonly string[],
  environment: CommandCall['environment'],
  { stdout, stderr, surroundings = {} }: Output,
): Promise<number> {
  try {
    const [name, ...others] = args;
    if (name === undefined) {
      stderr.write(programHelp(COMMANDS));
      return 2;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      const asked = others[0] === undefined ? undefined : commandNamed(others[0]);
      stdout.write(asked === undefined ? programHelp(COMMANDS) : commandHelp(asked));
      return 0;
    }
    if (name === '--version') {
      stdout.write(`${readVersion()}\n`);
      return 0;
    }
    return await runCommand(commandNamed(name), others, { environment, stdout, stderr, surroundings });
  } catch (error) {
    stderr.write(`landscape-reviewer: ${failureReason(error, { token: 'GITHUB_TOKEN' })}\n`);
    return 2;
  }
}

function commandNamed(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined)
    throw new CommandLineError(`there is no command ${JSON.stringify(name)}; see --help`);
  return command;
}

async function runCommand(
  command: Command,
  args: readonly string[],
  streams: Omit<CommandCall, 'positionals' | 'values'>,
): Promise<number> {
  const parsed = parseCommandLine(command, args);
  if (parsed.values['help'] === true) {
    streams.stdout.write(commandHelp(command));
    return 0;
  }
  const run = await command.load();
  return run({ ...parsed, ...streams });
}

// A module that is imported, as by the tests, runs nothing.
if (import.meta.main) {
  enableCompileCache();
  let isPrinted = true;
  hearOutputErrors(process, () => {
    isPrinted = false;
    process.exitCode = 2;
  });
  const status = await runCommandLine(process.argv.slice(2), process.env, process);
  process.exitCode = isPrinted ? status : 2;
}
