import type { Argument, Command, Option } from 'commander';

/** What a value may be completed to; `nothing`: only the person knows it. */
type ValueKind = 'choice' | 'directory' | 'file' | 'revision' | 'nothing';

const KINDS: Readonly<Record<string, ValueKind>> = { DIR: 'directory', FILE: 'file', REVISION: 'revision' };

/** What is completed of a command. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly parameter?: {
    readonly name: string;
    readonly kind: ValueKind;
    readonly choices: readonly string[];
  };
}

export interface CompletedOption {
  readonly name: string;
  readonly short?: string;
  readonly description: string;
  /** Absent for a switch. `name`: how the help calls it. */
  readonly value?: { readonly name: string; readonly kind: ValueKind; readonly choices: readonly string[] };
}

/** The program as the scripts need it: its own options, and its commands with theirs. */
export interface CompletedProgram {
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
}

export function completedProgram(program: Command): CompletedProgram {
  return { options: optionsOf(program), commands: program.commands.map(completedCommand) };
}

function completedCommand(command: Command): CompletedCommand {
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    summary: command.summary(),
    options: optionsOf(command),
    ...(argument === undefined ? {} : { parameter: parameterOf(argument) }),
  };
}

function parameterOf(argument: Argument) {
  const { argChoices: choices } = argument;
  const name = argument.name();
  const kind: ValueKind = choices === undefined ? (name === 'file' ? 'file' : 'nothing') : 'choice';
  return { name, kind, choices: choices ?? [] };
}

function optionsOf(command: Command): readonly CompletedOption[] {
  return command.createHelp().visibleOptions(command).map(completedOption);
}

function completedOption({ flags, short, long, description, argChoices }: Option): CompletedOption {
  const value = /<(.+)>/u.exec(flags)?.[1];
  const kind = argChoices === undefined ? (KINDS[value ?? ''] ?? 'nothing') : 'choice';
  return {
    name: (long ?? '').slice(2),
    description,
    ...(short === undefined ? {} : { short: short.slice(1) }),
    ...(value === undefined ? {} : { value: { name: value, kind, choices: argChoices ?? [] } }),
  };
}

/** Prints the names of branches and tags, one a line; a stranger may have chosen them, so nothing may expand them. */
export const REVISIONS =
  "git for-each-ref --format='%(refname:strip=2)' refs/heads refs/remotes refs/tags 2>/dev/null";
