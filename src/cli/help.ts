import type { Command, CommandOption } from './command.ts';

export const PROGRAM = 'landscape-reviewer';

/** Standing with every command. */
export const HELP_OPTION: CommandOption = { name: 'help', short: 'h', description: 'Print this help' };
export const VERSION_OPTION: CommandOption = { name: 'version', description: 'Print the version' };

export const ENVIRONMENT: readonly (readonly [name: string, description: string])[] = [
  ['GITHUB_TOKEN', 'Reads with it; what is public can be read without one, 60 requests an hour'],
  ['GITHUB_API_URL', 'Another GitHub; https://api.github.com by default'],
  ['NO_COLOR', 'No colors, even on a terminal'],
];

export const EXIT_STATUSES: readonly (readonly [status: string, description: string])[] = [
  ['0', 'Nothing asks to be done; "review" tells its verdict in words and with --json'],
  ['1', 'Findings that ask for something, or errors in the configuration'],
  ['2', 'Could not run: one line on the standard error says why, and what to do'],
];

/** The program's help. */
export function programHelp(commands: readonly Command[]): string {
  return [
    `Usage: ${PROGRAM} <command> [options]\n`,
    section(
      'Commands',
      commands.map((command) => [nameAndParameters(command), command.summary]),
    ),
    section('Options', [HELP_OPTION, VERSION_OPTION].map(optionRow)),
    section('Environment', ENVIRONMENT),
    section('Exit status', EXIT_STATUSES),
    `"${PROGRAM} <command> --help" tells more of a command.\n`,
  ].join('\n');
}

/** One command's help. */
export function commandHelp(command: Command): string {
  const options = [...command.options, HELP_OPTION];
  return [
    `Usage: ${usageOf(command)}\n\n${command.summary}.\n`,
    ...command.details.map((line) => `${wrap(line)}\n`),
    section('Options', options.map(optionRow)),
  ].join('\n');
}

export function usageOf(command: Command): string {
  return [PROGRAM, nameAndParameters(command), '[options]'].join(' ');
}

function nameAndParameters({ name, parameters }: Command): string {
  return parameters === '' ? name : `${name} ${parameters}`;
}

/** `-C, --directory DIR` and what it does. */
export function optionRow(option: CommandOption): readonly [string, string] {
  const { name, short, value, choices, description } = option;
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  const said = choices === undefined ? description : `${description}: ${choices.join(', ')}`;
  return [short === undefined ? `    ${long}` : `-${short}, ${long}`, said];
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return `${title}:\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')}`;
}

/** Lines of at most 80 columns. */
function wrap(text: string): string {
  return text.replaceAll(/(?=\S)(.{1,80})(?: +|$)/g, '$1\n').trimEnd();
}
