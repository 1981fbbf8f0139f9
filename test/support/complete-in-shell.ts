import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { completionScript } from '../../src/cli/completion/completion.ts';
import type { SHELLS } from '../../src/cli/program.ts';

export type Shell = (typeof SHELLS)[number];

/** Not every machine has every shell; bash is everywhere, and `EVERY_SHELL=1` says that the others are there too. */
export function hasShell(shell: Shell): boolean {
  return (
    shell === 'bash' ||
    process.env['EVERY_SHELL'] === '1' ||
    spawnSync(shell, ['-c', ':']).error === undefined
  );
}

/**
 * What the shell itself makes of the last word of a line that ends at the cursor: every completion, inserted and read
 * again as arguments, so that a name that was quoted wrongly falls into pieces. Writes beside the folder.
 */
export function completeIn(shell: Shell, typed: string, folder: string): readonly string[] {
  const home = dirname(folder);
  const script = join(home, `completion.${shell}`);
  const answer = join(home, 'answer');
  writeFileSync(script, completionScript(shell));
  writeFileSync(answer, '');
  const line = `landscape-reviewer ${typed}`;
  const { arguments: args, input } = { bash: inBash, zsh: inZsh, fish: inFish }[shell](line);
  const environment = { PATH: process.env['PATH'], HOME: home, TERM: 'dumb', ANSWER: answer, SCRIPT: script };
  const { stderr, error } = spawnSync(shell, args, {
    cwd: folder,
    input,
    env: environment,
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (error !== undefined) throw new Error(stderr, { cause: error });
  const completed = readFileSync(answer, 'utf8').split('\n').filter(Boolean);
  rmSync(answer);
  // Fish answers with the last word alone, and ends the names of folders as readline does when only one is left.
  const before = shell === 'fish' ? 0 : typed.split(/(?<!\\) /).length - 1;
  return completed.slice(before).map((each) => each.replace(/\/$/, ''));
}

interface Call {
  readonly arguments: readonly string[];
  readonly input: string;
}

const INSERT_ALL = '\u001B*';
const WRITE_ARGUMENTS = `landscape-reviewer() { printf '%s\\n' "$@" > "$ANSWER"; }`;

/** Readline completes what comes from a pipe too. */
function inBash(line: string): Call {
  const input = `${WRITE_ARGUMENTS}; . "$SCRIPT"; bind 'set match-hidden-files off'\n${line}${INSERT_ALL}\nexit\n`;
  return { arguments: ['--norc', '--noprofile', '-i'], input };
}

/** The line editor of zsh wants a terminal, which zsh itself can give it. */
function inZsh(line: string): Call {
  const quoted = line.replaceAll("'", String.raw`'\''`);
  return {
    arguments: ['-f'],
    input: `
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner '${WRITE_ARGUMENTS.replaceAll("'", String.raw`'\''`)}; autoload -Uz compinit; compinit -u -D; . "$SCRIPT"'
zpty -w inner "zle -C insert-all complete-word _generic; bindkey '\\e*' insert-all"
zpty -w inner "zstyle ':completion:insert-all:*' completer _all_matches _complete"
zpty -w inner "zstyle ':completion:insert-all:*' insert true; zstyle ':completion:*' insert-tab false"
zpty -w inner '${quoted}'$'${String.raw`\e`}*'
zpty -w inner 'exit'
while zpty -r inner; do :; done
`,
  };
}

/** Fish prints completions of a line by itself, with a description behind a tab. */
function inFish(line: string): Call {
  const quoted = line.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`);
  const command = `source $SCRIPT; complete -C '${quoted}' | string replace -r '\\t.*' '' > $ANSWER`;
  return { arguments: ['--no-config', '-c', command], input: '' };
}
