import { PROGRAM } from '../program.ts';
import {
  type CompletedCommand,
  type CompletedOption,
  type CompletedProgram,
  REVISIONS,
} from './completed.ts';

/** The script for fish: a line for each command, parameter and option. */
export function fishScript({ commands, options }: CompletedProgram): string {
  const lines = [
    '-f',
    ...options.map((option) => `-n __fish_use_subcommand ${optionOf(option)}`),
    ...commands.flatMap(linesOf),
  ];
  return `# fish completion for ${PROGRAM}\n${lines.map((line) => `complete -c ${PROGRAM} ${line}\n`).join('')}`;
}

function linesOf({ name, summary, options, parameter }: CompletedCommand): readonly string[] {
  const within = `__fish_seen_subcommand_from ${name}`;
  const completes = parameter?.kind === 'file' ? '-F' : `-a '${(parameter?.choices ?? []).join(' ')}'`;
  return [
    `-n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...(parameter === undefined || parameter.kind === 'nothing'
      ? []
      : [`-n '${within}; and __fish_is_nth_token 2' ${completes}`]),
    ...options.map((option) => `-n '${within}' ${optionOf(option)}`),
  ];
}

function optionOf(option: CompletedOption): string {
  const { name, short, description } = option;
  const names = short === undefined ? `-l ${name}` : `-s ${short} -l ${name}`;
  return `${names}${valueOf(option)} -d ${quoted(description)}`;
}

function valueOf({ value }: CompletedOption): string {
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
