import type { Command, Option } from 'commander';
import { PROGRAM, parameterOf, REVISIONS, valueOf, visibleOptions } from '../program.ts';

const FUNCTION = '_landscape_reviewer';

/**
 * The script for bash. Files and folders are left to readline, which knows how to quote their names; and as `compgen -W`
 * expands its words, names of revisions never come near it. (Bash 3 has no `compopt`: it completes no files there.)
 */
export function bashScript(program: Command): string {
  const first = [
    ...program.commands.map((command) => command.name()),
    ...visibleOptions(program).map(long),
  ].join(' ');
  return `# bash completion for ${PROGRAM}
${FUNCTION}_revisions() {
  local revision
  while read -r revision; do
    case $revision in "$word"*) COMPREPLY+=("$prefix$(printf %q "$revision")") ;; esac
  done < <(${REVISIONS})
}
${FUNCTION}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words= prefix=
  COMPREPLY=()
  # "--format=s" is three words where "=" breaks words, as it does by default, and else one.
  if [[ $word == = && $before == --* ]]; then word=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  elif [[ $word == --*=* ]]; then before=\${word%%=*} prefix=$before= word=\${word#*=}
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then words='${first}'; else case "\${COMP_WORDS[1]} $before" in
${program.commands.flatMap(casesOf).join('\n')}
  esac; fi
  COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$word"))
}
complete -F ${FUNCTION} ${PROGRAM}
`;
}

const FILES = 'compopt -o default 2>/dev/null; return';

function casesOf(command: Command): readonly string[] {
  const name = command.name();
  const options = visibleOptions(command);
  const words = options.map(long).join(' ');
  const values = options.flatMap((option) => {
    const reply = replyOf(option);
    return reply === undefined ? [] : [`    ${patternOf(name, option)}) ${reply} ;;`];
  });
  return [...values, ...parameterCase(command), `    '${name} '*) words='${words}' ;;`];
}

/** The parameter stands right behind the command. */
function parameterCase(command: Command): readonly string[] {
  const name = command.name();
  const parameter = parameterOf(command);
  if (parameter === undefined || parameter.kind === 'nothing') return [];
  const reply = parameter.kind === 'file' ? FILES : `words='${parameter.choices.join(' ')}'`;
  return [`    '${name} ${name}') case $word in -*) words='--help' ;; *) ${reply} ;; esac ;;`];
}

function patternOf(command: string, { long: name, short }: Option): string {
  const names = short === undefined ? [name] : [name, short];
  return names.map((each) => `'${command} ${each}'`).join('|');
}

function replyOf(option: Option): string | undefined {
  const value = valueOf(option);
  switch (value?.kind) {
    case 'choice':
      return `words='${value?.choices.join(' ')}'`;
    case 'directory':
      return 'compopt -o dirnames 2>/dev/null; return';
    case 'file':
      return FILES;
    case 'revision':
      return `${FUNCTION}_revisions; return`;
    case 'nothing':
      return 'return';
    case undefined:
      return undefined;
  }
}

function long({ long: name }: Option): string {
  return name ?? '';
}
