import type { Command, Option } from 'commander';
import { createProgram, ENVIRONMENT, EXIT_STATUSES, PROGRAM } from '../../src/cli/program.ts';

export const COMMANDS_PAGE = 'docs/command-line.md';
/** The two ends between which the commands stand in it. */
const START = '<!-- commands:start -->';
const END = '<!-- commands:end -->';

/** The page with the commands' reference between its markers. */
export function fillCommands(page: string): string {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`the page has no ${START} … ${END}`);
  return `${before}${START}\n\n${commandReference()}\n\n${END}${after}`;
}

/** The commands as a page of a manual, in Markdown. */
function commandReference(): string {
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
