import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits } from '../entry-checks/apply-edits.ts';
import { gitListSource } from '../git/git-list-source.ts';
import type { Review } from '../review/review.ts';
import type { TextEdit } from '../vocabulary/text-edit.ts';
import { CommandLineError } from './command.ts';
import { editsOnDisk } from './line-ends.ts';
import type { LocalPullRequest } from './local-pull-request.ts';
import { readPlainFile } from './plain-file.ts';

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
