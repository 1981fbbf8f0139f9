import type { Command, CommandOption } from './command.ts';
import type { SHELLS } from './commands.ts';
import { HELP_OPTION, PROGRAM, VERSION_OPTION } from './help.ts';

/** A script for the shell that completes commands, options and their values. */
export function completionScript(shell: (typeof SHELLS)[number], commands: readonly Command[]): string {
  return { bash, zsh, fish }[shell](commands);
}

const FUNCTION = '_landscape_reviewer';

function bash(commands: readonly Command[]): string {
  const values = commands
    .flatMap(({ name, options }) => options.flatMap((option) => bashValue(name, option)))
    .join('');
  const words = commands.map((command) => `    ${command.name}) words='${bashWords(command)}' ;;\n`).join('');
  const files = commands.filter(({ completes }) => completes === 'file').map(({ name }) => name);
  return `# bash completion for ${PROGRAM}
${FUNCTION}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...commands.map(({ name }) => name), '--help', '--version'].join(' ')}' -- "$word"))
    return
  fi
  case "$command $before" in
${values}  esac
  case "$command" in
${words}  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
${files.length === 0 ? '' : `  case "$command" in ${files.join('|')}) COMPREPLY+=($(compgen -f -- "$word")) ;; esac\n`}}
complete -o filenames -F ${FUNCTION} ${PROGRAM}
`;
}

function bashValue(command: string, { name, short, value, choices }: CommandOption): readonly string[] {
  if (value === undefined) return [];
  const pattern = [`'${command} --${name}'`, ...(short === undefined ? [] : [`'${command} -${short}'`])].join(
    '|',
  );
  const reply =
    choices === undefined
      ? `compgen ${value === 'DIR' ? '-d' : '-f'} -- "$word"`
      : `compgen -W '${choices.join(' ')}' -- "$word"`;
  return [`    ${pattern}) COMPREPLY=($(${reply})); return ;;\n`];
}

function bashWords({ completes, options }: Command): string {
  const named = typeof completes === 'object' ? completes : [];
  return [...named, ...[...options, HELP_OPTION].map(({ name }) => `--${name}`)].join(' ');
}

function zsh(commands: readonly Command[]): string {
  const described = commands.map(({ name, summary }) => `    '${name}:${zshText(summary)}'\n`).join('');
  const cases = commands
    .map((command) => {
      const options = [...command.options, HELP_OPTION].map((option) => `'${zshOption(option)}'`);
      return `    ${command.name}) _arguments ${[...options, ...zshParameter(command)].join(' ')} ;;\n`;
    })
    .join('');
  return `#compdef ${PROGRAM}
${FUNCTION}() {
  local -a commands=(
${described}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments '--help[${HELP_OPTION.description}]' '--version[${VERSION_OPTION.description}]'
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases}  esac
}
if [ "$funcstack[1]" = ${FUNCTION} ]; then ${FUNCTION} "$@"; else compdef ${FUNCTION} ${PROGRAM}; fi
`;
}

function zshOption({ name, value, choices, description }: CommandOption): string {
  const action =
    choices === undefined ? (value === 'DIR' ? '_files -/' : '_files') : `(${choices.join(' ')})`;
  const suffix = value === undefined ? '' : `:${value}:${action}`;
  return `--${name}[${zshText(description)}]${suffix}`;
}

function zshParameter({ completes }: Command): readonly string[] {
  if (completes === undefined) return [];
  return [completes === 'file' ? "'1:file:_files'" : `'1:name:(${completes.join(' ')})'`];
}

/** What has a meaning of its own in zsh's descriptions is left out. */
function zshText(text: string): string {
  return text.replaceAll(/[[\]:\\]/g, ' ').replaceAll("'", "'\\''");
}

function fish(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, summary, options, completes }) => {
    const within = `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${name}'`;
    const named = typeof completes === 'object' ? [`${within} -f -a '${completes.join(' ')}'`] : [];
    const files = completes === 'file' ? [`${within} -F`] : [];
    return [
      `complete -c ${PROGRAM} -n __fish_use_subcommand -f -a ${name} -d ${quote(summary)}`,
      ...named,
      ...files,
      ...[...options, HELP_OPTION].map((option) => `${within} ${fishOption(option)}`),
    ];
  });
  return `# fish completion for ${PROGRAM}\ncomplete -c ${PROGRAM} -f\n${lines.join('\n')}\n`;
}

function fishOption({ name, short, value, choices, description }: CommandOption): string {
  const names = short === undefined ? `-l ${name}` : `-s ${short} -l ${name}`;
  const files = value === undefined ? '' : ' -r -F';
  const argument = choices === undefined ? files : ` -x -a '${choices.join(' ')}'`;
  return `${names}${argument} -d ${quote(description)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
