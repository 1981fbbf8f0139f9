import { runCommandLine } from '../../src/cli/main.ts';
import { known } from '../../src/facts/fact.ts';
import type { ReadRemote, ReadingTools } from '../../src/pipeline/reading-tools.ts';

export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly now?: Date;
  readonly isTerminal?: boolean;
  /** By default every link answers. */
  readonly readLinks?: ReadingTools['readLinks'];
  /** By default no repository is anywhere but on GitHub. */
  readonly readRemote?: ReadRemote;
}

/** Runs the command line in this process; nothing beyond loopback is asked. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<CommandResult> {
  const text = { out: '', error: '' };
  const isTTY = options.isTerminal ?? false;
  const status = await runCommandLine(args, options.environment ?? {}, {
    stdout: { isTTY, write: (chunk) => (text.out += chunk) },
    stderr: { isTTY, write: (chunk) => (text.error += chunk) },
    surroundings: {
      ...(options.now === undefined ? {} : { now: options.now }),
      readLinks: options.readLinks ?? readAllAlive,
      readRemote: options.readRemote ?? (async () => Promise.resolve(undefined)),
    },
  });
  return { status, ...text };
}

async function readAllAlive(urls: readonly string[]) {
  return Object.fromEntries(urls.map((url) => [url, known({ status: 'alive' as const })]));
}
