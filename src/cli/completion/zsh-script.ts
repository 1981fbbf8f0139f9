import type { Command, Option } from 'commander';
import { PROGRAM, parameterOf, REVISIONS, type Value, valueOf, visibleOptions } from '../program.ts';

const FUNCTION = '_landscape_reviewer';

/** The script for zsh: one call of its `_arguments` for each command. */
export function zshScript(program: Command): string {
  const described = program.commands.map((each) => `    '${each.name()}:${plain(each.summary())}'`);
  const cases = program.commands.map((command) => {
    const specs = [...visibleOptions(command).map(optionSpec), parameterSpec(command)];
    return `    ${command.name()}) _arguments ${specs.join(' ')} ;;`;
  });
  return `#compdef ${PROGRAM}
${FUNCTION}_revisions() {
  local -a revisions=(\${(f)"$(${REVISIONS})"})
  compadd -a revisions
}
${FUNCTION}() {
  local -a commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _arguments ${visibleOptions(program).map(optionSpec).join(' ')} '1: :{_describe command commands}'
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = ${FUNCTION} ]; then ${FUNCTION} "$@"; else compdef ${FUNCTION} ${PROGRAM}; fi
`;
}

/** `'(-C --directory)'{-C+,--directory=}'[…]:DIR:_directories'`: the long name takes its value behind "=" as well. */
function optionSpec(option: Option): string {
  const { long: name = '', short, description } = option;
  const value = valueOf(option);
  const action = actionOf(value);
  const long = action === undefined ? name : `${name}=`;
  const said = `'[${plain(description)}]${action === undefined ? '' : `:${value?.name}:${action}`}'`;
  if (short === undefined) return `${long}${said}`;
  return `'(${short} ${name})'{${short}${action === undefined ? '' : '+'},${long}}${said}`;
}

function actionOf(value: Value | undefined): string | undefined {
  switch (value?.kind) {
    case 'choice':
      return `(${(value?.choices ?? []).join(' ')})`;
    case 'directory':
      return '_directories';
    case 'file':
      return '_files';
    case 'revision':
      return `${FUNCTION}_revisions`;
    case 'nothing':
      return ' ';
    case undefined:
      return undefined;
  }
}

/** Where nothing can be completed it is said nevertheless: behind an unexpected parameter zsh completes no option. */
function parameterSpec(command: Command): string {
  const parameter = parameterOf(command);
  if (parameter === undefined) return '';
  if (parameter.kind === 'file') return "'1:file:_files'";
  if (parameter.kind === 'choice') return `'1:name:(${parameter.choices.join(' ')})'`;
  return `'1:${plain(parameter.name)}: '`;
}

/** What has a meaning of its own in zsh's descriptions is left out. */
function plain(text: string): string {
  return text.replaceAll(/[[\]:\\]/g, ' ').replaceAll("'", "'\\''");
}
