import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CommandLineError } from './command.ts';

/**
 * The text of a file that a repair is about to rewrite. Throws `CommandLineError` where more than the repair would
 * change: through a link, beyond the clone, or in bytes that are no UTF-8.
 */
export function readPlainFile(root: string, path: string): string {
  const file = join(root, path);
  const isWithin = realpathSync(file).startsWith(realpathSync(root) + sep);
  if (!isWithin || !lstatSync(file).isFile()) {
    throw new CommandLineError(`${path} is no plain file; it is not touched`);
  }
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  throw new CommandLineError(`${path} holds bytes that are no UTF-8; it is not touched`);
}
