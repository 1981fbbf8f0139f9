import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixedList } from '../audit/fix-lists.ts';
import { CommandLineError, type OutputStream } from './command.ts';
import { readPlainFile } from './plain-file.ts';

/** Writes what an audit brought up to date into the clone, a line each for the person; returns what was written. */
export function fixClone(
  root: string,
  fixed: readonly FixedList[],
  stream: OutputStream,
): readonly FixedList[] {
  return fixed.filter((list) => {
    const { path, before, after, isOrderLeft } = list;
    if (isOrderLeft) {
      stream.write(
        `Left ${path} in its order: what stands beside its entries, such as comments, would not move along\n`,
      );
    }
    if (before === after) return false;
    try {
      if (readPlainFile(root, path) !== before) {
        throw new CommandLineError(`${path} changed while it was audited; run this again`);
      }
    } catch (error) {
      if (!(error instanceof CommandLineError)) throw error;
      // One file that cannot be touched keeps no other from being brought up to date.
      stream.write(`${error.message}\n`);
      return false;
    }
    writeFileSync(join(root, path), after);
    stream.write(`Updated ${path}: ${countsOf(list)}\n`);
    return true;
  });
}

function countsOf({ counts: { addresses, stars, moves } }: FixedList): string {
  const said = [
    addresses > 0 ? `${addresses} ${addresses === 1 ? 'address' : 'addresses'}` : '',
    stars > 0 ? `${stars} ${stars === 1 ? 'star count' : 'star counts'}` : '',
    moves > 0 ? `${moves} ${moves === 1 ? 'entry' : 'entries'} moved` : '',
  ];
  return said.filter((part) => part !== '').join(', ');
}
