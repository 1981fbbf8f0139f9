import type { Command, CommandOption } from '../command.ts';
import { HELP_OPTION, PROGRAM, VERSION_OPTION } from '../help.ts';
import { REVISIONS, valueKindOf } from './option-value.ts';

/** The script for fish: a line for each command, parameter and option. */
export function fishScript(commands: readonly Command[]): string {
  const lines = [
    '-f',
    ...[HELP_OPTION, VERSION_OPTION].map((option) => `-n __fish_use_subcommand ${optionOf(option)}`),
    ...commands.flatMap(linesOf),
  ];
  return `# fish completion for ${PROGRAM}\n${lines.map((line) => `complete -c ${PROGRAM} ${line}\n`).join('')}`;
}

function linesOf({ name, summary, options, completes }: Command): readonly string[] {
  const within = `__fish_seen_subcommand_from ${name}`;
  const parameter = completes === 'file' ? '-F' : `-a '${(completes ?? []).join(' ')}'`;
  return [
    `-n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...(completes === undefined ? [] : [`-n '${within}; and __fish_is_nth_token 2' ${parameter}`]),
    ...[...options, HELP_OPTION].map((option) => `-n '${within}' ${optionOf(option)}`),
  ];
}

function optionOf(option: CommandOption): string {
  const { name, short, description } = option;
  const names = short === undefined ? `-l ${name}` : `-s ${short} -l ${name}`;
  return `${names}${valueOf(option)} -d ${quoted(description)}`;
}

function valueOf(option: CommandOption): string {
  switch (valueKindOf(option)) {
    case 'choice':
      return ` -x -a '${(option.choices ?? []).join(' ')}'`;
    case 'directory':
      return " -x -a '(__fish_complete_directories)'";
    case 'file':
      return ' -r -F';
    case 'revision':
      return ` -x -a ${quoted(`(${REVISIONS})`)}`;
    case 'nothing':
      return ' -x';
    case undefined:
      return '';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
