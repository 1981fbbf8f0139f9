import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CommandLineError, requireWritable } from './command.ts';
import { type Recording, VERSION, recordingSchema } from './recording.ts';

/** Several times what the largest review reads; V8 holds no string of more than 512 MB. */
const MAXIMUM_BYTES = 256_000_000;

/** Throws `CommandLineError` where a recording could not have a file of its own. */
export function requireNewFile(path: string): void {
  if (existsSync(path)) throw new CommandLineError(`${path} is there already; name a new file`);
  requireWritable(path);
}

export function writeRecording(path: string, recorded: Recording): void {
  const written = `${JSON.stringify({ version: VERSION, ...recorded })}\n`;
  if (Buffer.byteLength(written) > MAXIMUM_BYTES) {
    throw new CommandLineError('the review read more than fits into a recording');
  }
  writeFileSync(path, written, { flag: 'wx' });
}

/** Throws `CommandLineError` on whatever `writeRecording` did not write. */
export function readRecording(path: string): Recording {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file?.isFile() !== true) {
    throw new CommandLineError(`there is no file ${JSON.stringify(path)}; name one that --record wrote`);
  }
  if (file.size > MAXIMUM_BYTES) throw new CommandLineError(`${path} is too large for a recording`);
  const content = parseJson(readFileSync(path, 'utf8'));
  const parsed = recordingSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const { version } = z.object({ version: z.number() }).catch({ version: VERSION }).parse(content);
  throw new CommandLineError(
    version === VERSION
      ? `${path} is no recording: nothing that --record wrote`
      : `${path} was recorded by another version of this program; record it again`,
    { cause: parsed.error },
  );
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    // Not JSON: not a recording.
    return undefined;
  }
}
