import type { ReadingTools } from '../reading-tools.ts';

/** Returns the exit status; throws where it cannot run. */
export type RunCommand = (call: CommandCall) => Promise<number>;

export interface CommandCall {
  readonly positionals: readonly string[];
  readonly values: OptionValues;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Tests bring their own: they talk to loopback only, and at a time that stands still. */
  readonly surroundings?: Surroundings;
}

type Surroundings = Partial<Pick<ReadingTools, 'now' | 'readLinks'>>;

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface OutputStream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
}

/** Colours on a terminal, none in a pipe or where the person wants none: https://no-color.org */
export function wantsStyle({ environment, stdout }: Pick<CommandCall, 'environment' | 'stdout'>): boolean {
  return stdout.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
}

/** The option's value, where it has one. */
export function textOf(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** What the person who started the program got wrong, and what to do, in one line. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}
