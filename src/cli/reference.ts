import type { Command, Option } from 'commander';
import { createProgram, ENVIRONMENT, EXIT_STATUSES, PROGRAM } from './program.ts';

/** The commands as a page of a manual, in Markdown. */
export function commandReference(): string {
  return [
    ...createProgram().commands.map(commandSection),
    `## Environment\n\n${table(['variable', 'what'], ENVIRONMENT)}`,
    `## Exit status\n\n${table(['status', 'means'], EXIT_STATUSES)}`,
  ].join('\n\n');
}

function commandSection(command: Command): string {
  return [
    `## \`${PROGRAM} ${command.name()} ${command.usage()}\``,
    command.description(),
    table(['option', 'what it does'], command.createHelp().visibleOptions(command).map(rowOf)),
  ].join('\n\n');
}

function rowOf({ flags, description, argChoices }: Option): readonly [string, string] {
  return [flags, argChoices === undefined ? description : `${description}: ${argChoices.join(', ')}`];
}

function table(heads: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([left, right]) => `| \`${left}\` | ${right.replaceAll('|', String.raw`\|`)} |`);
  return [`| ${heads.join(' | ')} |`, '|---|---|', ...lines].join('\n');
}
