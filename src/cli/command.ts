import type { ReadingTools } from '../reading-tools.ts';

/** An option of a command; without `value` it is a switch. */
export interface CommandOption {
  readonly name: string;
  readonly short?: string;
  /** What stands behind it, as the help shows it: `DIR`, `FILE`, `FORMAT`. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  readonly description: string;
}

export interface Command {
  readonly name: string;
  /** As the help shows them, a word each: `<owner/repo#123>`, `[file]`; empty for none. */
  readonly parameters: string;
  /** What the shell may complete the parameter to. */
  readonly completes?: 'file' | readonly string[];
  /** One line. */
  readonly summary: string;
  /** Paragraphs, each one line. */
  readonly details: readonly string[];
  readonly options: readonly CommandOption[];
  /** Loaded when it is run: nobody waits for the other commands' modules. */
  readonly load: () => Promise<RunCommand>;
}

/** Returns the exit status; throws where it cannot run. */
type RunCommand = (call: CommandCall) => Promise<number>;

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
