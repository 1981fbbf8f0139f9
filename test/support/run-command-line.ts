import { runCommandLine } from '../../src/cli/main.ts';
import { known } from '../../src/facts/fact.ts';

export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly now?: Date;
  readonly isTerminal?: boolean;
}

/** Runs the command line in this process. Every link answers; nothing beyond loopback is asked. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<CommandResult> {
  const text = { out: '', error: '' };
  const isTTY = options.isTerminal ?? false;
  const status = await runCommandLine(args, options.environment ?? {}, {
    stdout: { isTTY, write: (chunk) => (text.out += chunk) },
    stderr: { isTTY, write: (chunk) => (text.error += chunk) },
    surroundings: {
      ...(options.now === undefined ? {} : { now: options.now }),
      readLinks: async (urls) =>
        Promise.resolve(Object.fromEntries(urls.map((url) => [url, known({ status: 'alive' as const })]))),
    },
  });
  return { status, ...text };
}
