import { parseArgs } from 'node:util';
import type { Command, CommandOption, OptionValues } from './command.ts';
import { CommandLineError } from './command-line-error.ts';
import { HELP_OPTION, usageOf } from './help.ts';

interface ParsedArguments {
  readonly positionals: readonly string[];
  readonly values: OptionValues;
}

/** Reads a command's arguments; throws `CommandLineError` on what it does not know. */
export function parseCommandLine(command: Command, args: readonly string[]): ParsedArguments {
  const known = [...command.options, HELP_OPTION];
  const parsed = parse(known, args);
  for (const { name, choices } of known) {
    const value = parsed.values[name];
    if (choices !== undefined && typeof value === 'string' && !choices.includes(value)) {
      throw new CommandLineError(`--${name} is one of ${choices.join(', ')}, not ${JSON.stringify(value)}`);
    }
  }
  const surplus = parsed.positionals[countOfParameters(command)];
  if (surplus !== undefined && parsed.values[HELP_OPTION.name] !== true) {
    throw new CommandLineError(
      `${JSON.stringify(surplus)} is one argument too many${hintFor(command)}; it is used as ${usageOf(command)}`,
    );
  }
  return parsed;
}

function countOfParameters({ parameters }: Command): number {
  return parameters === '' ? 0 : parameters.split(' ').length;
}

/** What people take for an argument where there is none. */
function hintFor({ parameters, options }: Command): string {
  const isInClone = parameters === '' && options.some(({ name }) => name === 'directory');
  return isInClone ? '; a clone is named with --directory' : '';
}

function parse(options: readonly CommandOption[], args: readonly string[]): ParsedArguments {
  const settings = options.map(({ name, short, value }) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) } as const,
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(settings) as Record<string, { type: 'boolean' | 'string'; short?: string }>,
    });
    return { values, positionals };
  } catch (error) {
    const [line = 'unusable options'] = error instanceof Error ? error.message.split(/\n|\. /) : [];
    throw new CommandLineError(`${line}; see --help`, { cause: error });
  }
}
