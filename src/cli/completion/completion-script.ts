import type { Command } from '../command.ts';
import type { SHELLS } from '../commands.ts';
import { bashScript } from './bash-script.ts';
import { fishScript } from './fish-script.ts';
import { zshScript } from './zsh-script.ts';

/** A script for the shell that completes commands, options and their values. */
export function completionScript(shell: (typeof SHELLS)[number], commands: readonly Command[]): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](commands);
}
