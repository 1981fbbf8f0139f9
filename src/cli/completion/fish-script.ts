import type { Command, Option } from 'commander';
import { PROGRAM, parameterOf, REVISIONS, valueOf, visibleOptions } from '../program.ts';

export function fishScript(program: Command): string {
  const lines = [
    '-f',
    ...visibleOptions(program).map((option) => `-n __fish_use_subcommand ${optionOf(option)}`),
    ...program.commands.flatMap(linesOf),
  ];
  return `# fish completion for ${PROGRAM}\n${lines.map((line) => `complete -c ${PROGRAM} ${line}\n`).join('')}`;
}

function linesOf(command: Command): readonly string[] {
  const name = command.name();
  const parameter = parameterOf(command);
  const within = `__fish_seen_subcommand_from ${name}`;
  const completes = parameter?.kind === 'file' ? '-F' : `-a '${(parameter?.choices ?? []).join(' ')}'`;
  return [
    `-n __fish_use_subcommand -a ${name} -d ${quoted(command.summary())}`,
    ...(parameter === undefined || parameter.kind === 'nothing'
      ? []
      : [`-n '${within}; and __fish_is_nth_token 2' ${completes}`]),
    ...visibleOptions(command).map((option) => `-n '${within}' ${optionOf(option)}`),
  ];
}

function optionOf(option: Option): string {
  const { long = '', short, description } = option;
  const name = long.slice(2);
  const names = short === undefined ? `-l ${name}` : `-s ${short.slice(1)} -l ${name}`;
  return `${names}${completionOf(option)} -d ${quoted(description)}`;
}

function completionOf(option: Option): string {
  const value = valueOf(option);
  switch (value?.kind) {
    case 'choice':
      return ` -x -a '${(value?.choices ?? []).join(' ')}'`;
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
