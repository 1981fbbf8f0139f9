import { structuredPatch } from 'diff';
import type { Snapshot, TreeFile } from '../world/snapshot.ts';
import { blobOid, isBinary } from '../world/snapshot.ts';

export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** Without header lines. Absent, as on GitHub, for binary files, unchanged contents and very large differences. */
  readonly patch?: string;
}

// https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits#diff-limits
const PATCH_LINES = 20_000;
const PATCH_BYTES = 500_000;
const SEARCH_LIMIT_MS = 2_000;
// git diff -M: half of the contents are shared.
const RENAME_SIMILARITY = 0.5;
const RENAME_CANDIDATES = 400;

const known = new WeakMap<Snapshot, WeakMap<Snapshot, readonly ChangedFile[]>>();

/** What GitHub lists as the files of a pull request: the difference of two trees, by path. */
export function changedFiles(before: Snapshot, after: Snapshot): readonly ChangedFile[] {
  const ofBefore = known.get(before) ?? new WeakMap<Snapshot, readonly ChangedFile[]>();
  known.set(before, ofBefore);
  const files = ofBefore.get(after) ?? diffSnapshots(before, after);
  ofBefore.set(after, files);
  return files;
}

function diffSnapshots(before: Snapshot, after: Snapshot): readonly ChangedFile[] {
  const removed = new Map([...before.files].filter(([path]) => !after.files.has(path)));
  const added = [...after.files.values()].filter((file) => !before.files.has(file.path));
  const files: ChangedFile[] = [];
  for (const file of added) {
    const source = findRenamed(file, removed);
    if (source !== undefined) removed.delete(source.path);
    files.push(changedFile(source, file));
  }
  for (const file of removed.values()) files.push(changedFile(file, undefined));
  for (const [path, file] of after.files) {
    const old = before.files.get(path);
    if (old !== undefined && !isSame(old, file)) files.push(changedFile(old, file));
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isSame(a: TreeFile, b: TreeFile): boolean {
  return a === b || (a.bytes === b.bytes && blobOid(a) === blobOid(b));
}

function changedFile(before: TreeFile | undefined, after: TreeFile | undefined): ChangedFile {
  const file = after ?? before;
  if (file === undefined) throw new Error('a changed file has a side');
  const isRenamed = before !== undefined && after !== undefined && before.path !== after.path;
  return {
    path: file.path,
    ...(isRenamed && { previousPath: before.path }),
    status:
      before === undefined ? 'added' : after === undefined ? 'removed' : isRenamed ? 'renamed' : 'modified',
    oid: blobOid(file),
    ...linesOf(before, after),
  };
}

function linesOf(
  before: TreeFile | undefined,
  after: TreeFile | undefined,
): Pick<ChangedFile, 'additions' | 'deletions' | 'patch'> {
  const sides = [before, after].filter((side) => side !== undefined);
  if (sides.some(isBinary)) return { additions: 0, deletions: 0 };
  const [old, current] = [textOf(before), textOf(after)];
  const found = structuredPatch('', '', old, current, '', '', { context: 3, timeout: SEARCH_LIMIT_MS });
  if (found === undefined) return { additions: countLines(current), deletions: countLines(old) };
  const lines = found.hunks.flatMap((hunk) => hunk.lines);
  const counts = {
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
  };
  const patch = found.hunks.map((hunk) => [hunkHeader(hunk), ...hunk.lines].join('\n')).join('\n');
  const isShown = patch !== '' && lines.length <= PATCH_LINES && Buffer.byteLength(patch) <= PATCH_BYTES;
  return isShown ? { ...counts, patch } : counts;
}

interface HunkRange {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}

function hunkHeader({ oldStart, oldLines, newStart, newLines }: HunkRange): string {
  return `@@ -${hunkRange(oldStart, oldLines)} +${hunkRange(newStart, newLines)} @@`;
}

// git leaves a count of one out, and a side without lines starts at the line before.
function hunkRange(start: number, lines: number): string {
  return lines === 1 ? `${start}` : `${lines === 0 ? start - 1 : start},${lines}`;
}

export function textOf(file: TreeFile | undefined): string {
  return file?.read?.().toString() ?? '';
}

function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

function findRenamed(file: TreeFile, removed: ReadonlyMap<string, TreeFile>): TreeFile | undefined {
  if (file.bytes === 0 || removed.size > RENAME_CANDIDATES) return undefined;
  let best: TreeFile | undefined;
  let bestShare = RENAME_SIMILARITY;
  for (const candidate of removed.values()) {
    const share = similarity(candidate, file);
    if (share >= bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}

/** The share of the larger file's bytes that stand, line by line, in the other one too. */
function similarity(a: TreeFile, b: TreeFile): number {
  const larger = Math.max(a.bytes, b.bytes);
  if (Math.min(a.bytes, b.bytes) < larger * RENAME_SIMILARITY) return 0;
  if (blobOid(a) === blobOid(b)) return 1;
  if (isBinary(a) || isBinary(b)) return 0;
  const counts = new Map<string, number>();
  for (const line of linesOfText(a)) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of linesOfText(b)) {
    const left = counts.get(line) ?? 0;
    if (left > 0) shared += Buffer.byteLength(line);
    counts.set(line, left - 1);
  }
  return shared / larger;
}

/** With their newlines, so that lengths add up. */
function linesOfText(file: TreeFile): readonly string[] {
  return textOf(file).split(/(?<=\n)/);
}
