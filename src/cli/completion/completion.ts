import { type CommandCall, CommandLineError } from '../command.ts';
import { createProgram, SHELLS } from '../program.ts';
import { bashScript } from './bash-script.ts';
import { fishScript } from './fish-script.ts';
import { zshScript } from './zsh-script.ts';

export async function runCompletion({ positionals, stdout }: CommandCall): Promise<number> {
  const shell = SHELLS.find((each) => each === positionals[0]);
  if (shell === undefined) throw new CommandLineError(`for which shell? One of ${SHELLS.join(', ')}`);
  stdout.write(completionScript(shell));
  return Promise.resolve(0);
}

/**
 * A script for the shell that completes commands, options and their values. It does not call this program, which takes
 * a tenth of a second to start, nor does it evaluate what is typed.
 */
export function completionScript(shell: (typeof SHELLS)[number]): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](createProgram());
}
