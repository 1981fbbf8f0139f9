import { lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FixedList } from '../audit/fix-lists.ts';
import { applyEdits } from '../entry-checks/apply-edits.ts';
import { gitListSource } from '../git/git-list-source.ts';
import type { Review } from '../review/review.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';
import { CommandLineError, type OutputStream } from './command.ts';
import type { LocalPullRequest } from './local-pull-request.ts';

/** Makes all mechanical repairs in the working tree; returns the files that changed. */
export async function applyFixes(
  review: Review | undefined,
  local: LocalPullRequest,
): Promise<readonly string[]> {
  const problems = [
    ...(review?.problems ?? []),
    ...(review?.entries ?? []).flatMap((entry) => entry.problems),
  ];
  const edits = problems.flatMap(({ edits: own = [] }) => own);
  const paths = [...new Set(edits.map(({ path }) => path))];
  const requests = paths.map((path) => ({ commit: local.snapshot.headSha, path, want: 'text' }) as const);
  const files = await gitListSource(local.sides).readFiles(requests);
  const changed = await Promise.all(
    paths.map(async (path, index) => {
      const file = files[index];
      if (file?.status !== 'known') return [];
      const own = edits.filter((edit) => edit.path === path);
      return (await applyFix(local.sides.root, { path, text: file.value.text, edits: own })) ? [path] : [];
    }),
  );
  return changed.flat();
}

interface Fix {
  readonly path: string;
  /** As git has it, which may be with other line ends than on the disk. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

async function applyFix(root: string, { path, text, edits }: Fix): Promise<boolean> {
  const fixed = applyEdits(text, edits);
  if (fixed === text) return false;
  const file = join(root, path);
  const onDisk = readPlainFile(root, path);
  if (onDisk !== text && onDisk.replaceAll('\r\n', '\n') !== text) {
    throw new CommandLineError(`${path} changed while it was checked; run this again`);
  }
  await writeFile(file, onDisk === text ? fixed : applyEdits(onDisk, editsOnDisk(text, onDisk, edits)));
  return true;
}

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

/**
 * The text of a file that a repair is about to rewrite. Throws `CommandLineError` where more than the repair would
 * change: through a link, beyond the clone, or in bytes that are no UTF-8.
 */
function readPlainFile(root: string, path: string): string {
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

/**
 * The same edits for the file as it lies on the disk, where git turns `\r\n` into `\n`, be it on some lines only. What
 * an edit brings ends its lines as the line does that it begins on; every other line keeps its end.
 */
export function editsOnDisk(text: string, onDisk: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const places = offsetsOnDisk(text, onDisk);
  const placeOf = (offset: number) => places[offset] ?? onDisk.length;
  return edits.map((edit): TextEdit => {
    const [start, end] = [placeOf(edit.start), placeOf(edit.end)];
    const withEnds = (added: string) => added.replaceAll('\n', lineEndAt(onDisk, start));
    const { moves } = edit;
    if (moves === undefined) return { ...edit, start, end, replacement: withEnds(edit.replacement) };
    const moved = text.slice(moves.start, moves.end);
    const movedOnDisk = { start: placeOf(moves.start), end: placeOf(moves.end) };
    const [before = '', ...after] = edit.replacement.split(moved);
    const replacement = [
      withEnds(before),
      onDisk.slice(movedOnDisk.start, movedOnDisk.end),
      withEnds(after.join(moved)),
    ].join('');
    return { ...edit, start, end, replacement, moves: movedOnDisk };
  });
}

/** Where each code unit of the text stands on the disk; a line end begins with its `\r`. */
function offsetsOnDisk(text: string, onDisk: string): readonly number[] {
  const places: number[] = [];
  let place = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    places.push(place);
    place += text[offset] === '\n' && onDisk.startsWith('\r\n', place) ? 2 : 1;
  }
  return places;
}

function lineEndAt(onDisk: string, place: number): string {
  const next = onDisk.indexOf('\n', place);
  const end = next < 0 ? onDisk.lastIndexOf('\n') : next;
  return onDisk[end - 1] === '\r' ? '\r\n' : '\n';
}
