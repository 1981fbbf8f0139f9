import type { Command } from './command.ts';
import { ENVIRONMENT, EXIT_STATUSES, HELP_OPTION, optionRow, usageOf } from './help.ts';

/** The commands as a page of a manual, in Markdown. */
export function commandReference(commands: readonly Command[]): string {
  return [
    ...commands.map(commandSection),
    `#### Environment\n\n${table(['variable', 'what'], ENVIRONMENT)}`,
    `#### Exit status\n\n${table(['status', 'means'], EXIT_STATUSES)}`,
  ].join('\n\n');
}

function commandSection(command: Command): string {
  const rows = [...command.options, HELP_OPTION].map(optionRow);
  return [
    `#### \`${usageOf(command)}\``,
    `${command.summary}. ${command.details.join(' ')}`.trim(),
    table(['option', 'what it does'], rows),
  ].join('\n\n');
}

function table(heads: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(
    ([left, right]) => `| \`${left.trim()}\` | ${right.replaceAll('|', String.raw`\|`)} |`,
  );
  return [`| ${heads.join(' | ')} |`, '|---|---|', ...lines].join('\n');
}
