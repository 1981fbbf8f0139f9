import type { CommandCall } from './command.ts';
import { CommandLineError } from './command-line-error.ts';
import { COMMANDS, SHELLS } from './commands.ts';
import { completionScript } from './completion/completion-script.ts';

export async function runCompletion({ positionals, stdout }: CommandCall): Promise<number> {
  const shell = SHELLS.find((each) => each === positionals[0]);
  if (shell === undefined) throw new CommandLineError(`for which shell? One of ${SHELLS.join(', ')}`);
  stdout.write(completionScript(shell, COMMANDS));
  return Promise.resolve(0);
}
