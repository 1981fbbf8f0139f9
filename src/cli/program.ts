import { readFileSync } from 'node:fs';
import { Argument, Command, Option } from 'commander';
import type { CommandCall } from './command.ts';

export const PROGRAM = 'landscape-reviewer';
export const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
const AUDIT_FORMATS = ['table', 'json', 'markdown', 'html', 'csv'] as const;
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
const HELP_WIDTH = 80;

export const ENVIRONMENT: readonly (readonly [name: string, description: string])[] = [
  ['GITHUB_TOKEN', 'Asks GitHub with it; it needs no permission'],
  ['GITHUB_API_URL', 'Another GitHub; https://api.github.com by default'],
  ['NO_COLOR', 'No colors, even on a terminal'],
];

export const EXIT_STATUSES: readonly (readonly [status: string, description: string])[] = [
  ['0', 'Nothing asks to be done; "review" says its verdict in words and in JSON'],
  ['1', 'Findings that ask for something, or errors in the configuration'],
  ['2', 'Could not run: one line on the standard error says why, and what to do'],
];

type Start = (command: Command) => Promise<void>;

/** The program with its commands. `start` gets the one that was asked for; help goes to the streams. */
export function createProgram(
  start: Start = async () => Promise.resolve(),
  { stdout, stderr }: Pick<CommandCall, 'stdout' | 'stderr'> = process,
): Command {
  const program = new Command(PROGRAM)
    .usage('<command> [options]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
    })
    .configureHelp({ subcommandTerm: usageWithoutOptions })
    .helpOption('-h, --help', 'Print this help')
    .helpCommand('help [command]', 'Print the help of a command')
    .version(readVersion(), '--version', 'Print the version');
  for (const add of [
    checkCommand,
    reviewCommand,
    auditCommand,
    badgeCommand,
    doctorCommand,
    configCommand,
    completionCommand,
  ]) {
    const command = add(program);
    command.allowExcessArguments(false).action(async () => start(command));
  }
  return program.addHelpText(
    'after',
    ['', section('Environment', ENVIRONMENT), section('Exit status', EXIT_STATUSES)].join('\n'),
  );
}

/** Of the package that this module belongs to; the bundle lies as deep in it as the sources do. */
export function readVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}

function checkCommand(program: Command): Command {
  return describe(program.command('check'), 'Check a clone of the list before a pull request is opened', [
    'Compares the working tree, new files included, with the default branch, and shows what a review would say, with file and line.',
    'With a token in GITHUB_TOKEN it is the whole review; without one, or with --offline, the entries alone are checked.',
    'The configuration is read from the base, as the server does; --config tries another one before it is there. A landscape.yml at the root needs none.',
    'The exit status is 1 where something asks to be done: an error, a warning, whatever --fix repairs, or online a verdict other than Ready. Advice, and notes that --fix has no repair for, leave it 0.',
  ])
    .option('--base <REVISION>', 'Compare with it; the default branch by default')
    .option('--head <REVISION>', 'Check it; the working tree by default')
    .option('--fix', 'Make every mechanical repair in the working tree')
    .addOption(new Option('--format <FORMAT>', 'How to print the findings').choices(CHECK_FORMATS))
    .option('--config <FILE>', 'Take this configuration, not that of the base')
    .option('--online', 'Look the projects up on GitHub, or refuse without a token')
    .option('--offline', 'Use no network, whatever the environment says')
    .option(
      '--description <FILE>',
      'The description the pull request will have; by default the message, if there is one commit',
    )
    .option('--repository <OWNER/REPO>', "The list's repository; by default what the remotes say")
    .option('-C, --directory <DIR>', 'Where the clone is; here by default');
}

function reviewCommand(program: Command): Command {
  return describe(program.command('review'), 'Review a pull request on GitHub without writing anything', [
    'Prints what the server would show on the pull request. It needs a GITHUB_TOKEN. The exit status is 0 whatever the verdict is; scripts find it in --json.',
    'With --last, the last pull requests of owner/repo that touch a list are reviewed, and a table shows the verdicts beside what became of each: to be looked at before the App is installed.',
    'What was recorded is reviewed again without a network: send the file along when you report a wrong verdict.',
  ])
    .argument('[owner/repo#123]')
    .option('--last <COUNT>', 'Review so many of a repository, 100 at most')
    .option('--json', 'Print the review as data')
    .option('--record <FILE>', 'Save everything that was read in a new file')
    .option('--replay <FILE>', 'Review again from what --record saved');
}

function auditCommand(program: Command): Command {
  return describe(program.command('audit'), 'Audit every project that a list holds', [
    'Judges all listed projects as if they were proposed today, in few requests, and says what moved, which star counts are off, and what the order by stars would be. It needs a GITHUB_TOKEN, which may be one without any permission.',
    'With --fix, present addresses, star counts and the order are written into the list files of a clone, and not another byte. The order of a list with comments beside its entries is left alone.',
    'An audit that was broken off goes on with --resume, as long as its --output is the same.',
  ])
    .argument('<owner/repo>')
    .addOption(new Option('--format <FORMAT>', 'How to show it; a table by default').choices(AUDIT_FORMATS))
    .option('-o, --output <FILE>', 'Write it to a file')
    .option(
      '--previous <FILE>',
      'Compare with an earlier audit, in JSON; with the last one on this machine by default',
    )
    .option('--no-previous', 'Compare with none')
    .option('--fix', 'Bring the list files of a clone up to date')
    .option('--patches <DIR>', 'Write what --fix would do as patches: addresses, stars, order')
    .option('--links', 'Ask the addresses of the entries if they answer')
    .option('--resume', 'Go on where an audit was broken off')
    .option('-C, --directory <DIR>', 'Where the clone is; here by default');
}

function badgeCommand(program: Command): Command {
  return describe(program.command('badge'), 'Say how a project stands, and make a badge of it', [
    'Judges one project, listed or not, by what its repository shows, so that it can be seen what is missing before it is proposed. It needs a GITHUB_TOKEN, which may be one without any permission.',
    'The exit status is 1 where something is missing, or for a person to judge.',
  ])
    .argument('<owner/repo>')
    .option('-o, --output <FILE>', 'Write the badge to a file, as SVG')
    .option('--major', 'Ask for what Major asks; what Emerging asks by default')
    .option('--list <OWNER/REPO>', 'Go by the configuration of this list, not by the preset ebpf.io');
}

function doctorCommand(program: Command): Command {
  return describe(program.command('doctor'), 'Say whether the App is set up right, and what to do if not', [
    "Reads with the App's own credentials, from the environment or from .env: the App, its permissions and events against app.yml, its webhook, the deliveries of the last day and what became of them, the installations, the configuration and the labels of each repository, and the clock. It writes nothing.",
    'The exit status is 1 where something has to be done.',
  ]).option('--json', 'Print what was found as data');
}

function configCommand(program: Command): Command {
  return describe(program.command('config'), 'Validate a configuration and print the effective one', [
    'Reads .github/landscape-reviewer.yml unless another file is named; "-" is the standard input.',
  ]).argument('[file]');
}

function completionCommand(program: Command): Command {
  return describe(
    program.command('completion'),
    'Print a script that completes commands and options in a shell',
    [
      'For bash: source <(landscape-reviewer completion bash); for zsh likewise, after compinit. For fish: landscape-reviewer completion fish | source',
    ],
  ).addArgument(new Argument('<shell>').choices(SHELLS));
}

function describe(command: Command, summary: string, details: readonly string[]): Command {
  return command.summary(summary).description([`${summary}.`, ...details].join('\n\n'));
}

function usageWithoutOptions(command: Command): string {
  return `${command.name()} ${command.usage().replace('[options]', '').trim()}`.trimEnd();
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return `${title}:\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')}`;
}

/** What a value may be completed to; `nothing`: only the person knows it. */
type ValueKind = 'choice' | 'directory' | 'file' | 'revision' | 'nothing';

/** By the name that a value has in the help. */
const KINDS: Readonly<Record<string, ValueKind>> = {
  DIR: 'directory',
  FILE: 'file',
  REVISION: 'revision',
  file: 'file',
};

export interface Value {
  readonly name: string;
  readonly kind: ValueKind;
  readonly choices: readonly string[];
}

/** What an option takes; undefined for a switch. */
export function valueOf({ flags, argChoices }: Option): Value | undefined {
  const name = /<(.+)>/u.exec(flags)?.[1];
  return name === undefined ? undefined : valueNamed(name, argChoices);
}

export function parameterOf({ registeredArguments: [argument] }: Command): Value | undefined {
  return argument === undefined ? undefined : valueNamed(argument.name(), argument.argChoices);
}

function valueNamed(name: string, choices: readonly string[] | undefined): Value {
  return {
    name,
    kind: choices === undefined ? (KINDS[name] ?? 'nothing') : 'choice',
    choices: choices ?? [],
  };
}

export function visibleOptions(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

/** Prints the names of branches and tags, one a line; a stranger may have chosen them, so nothing may expand them. */
export const REVISIONS =
  "git for-each-ref --format='%(refname:strip=2)' refs/heads refs/remotes refs/tags 2>/dev/null";
