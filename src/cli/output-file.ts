import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandLineError } from './command.ts';

/** Throws `CommandLineError` where a file could not be written, before much is done for it; leaves no trace. */
export function requireWritable(path: string): void {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    // A pipe is opened once, and by whoever writes to it.
    if (found !== undefined && !found.isFile() && !found.isDirectory()) return;
    closeSync(openSync(path, 'a'));
    if (found === undefined) rmSync(path);
  } catch (cause) {
    throw new CommandLineError(reasonOf(path, (cause as NodeJS.ErrnoException).code), { cause });
  }
}

function reasonOf(path: string, code: string | undefined): string {
  if (code === 'EISDIR') return `${JSON.stringify(path)} is a folder; name a file to write to`;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return `there is no folder ${JSON.stringify(dirname(path))} to write to`;
  }
  return `${JSON.stringify(path)} may not be written (${code ?? 'for no known reason'})`;
}
