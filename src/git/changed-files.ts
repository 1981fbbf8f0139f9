import type { ChangedFile } from '../landscape/changed-file.ts';
import { GitError } from './run-git.ts';

/** As GitHub lists the files of a pull request; the plumbing heeds nobody's settings. */
export const DIFF_ARGUMENTS = [
  'diff-tree',
  '-r',
  '-M',
  '--raw',
  '-p',
  '-z',
  '--full-index',
  '--no-ext-diff',
  '--no-textconv',
];

/** GitHub shows no patch for larger changes. */
const MAXIMUM_PATCH_LENGTH = 1_000_000;

const STATUSES: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

interface RawEntry {
  readonly letter: string;
  readonly path: string;
  readonly previousPath?: string;
}

/** Reads what `git diff-tree` with `DIFF_ARGUMENTS` prints. */
export function parseChangedFiles(output: string): readonly ChangedFile[] {
  const { entries, rest } = parseRaw(output);
  const sections = rest.split(/^(?=diff --git )/m).filter((section) => section.startsWith('diff --git '));
  let next = 0;
  return entries.map((entry) => {
    // A file that turns into a link, or back, is taken away and added.
    const count = entry.letter === 'T' ? 2 : 1;
    const own = sections.slice(next, next + count);
    next += count;
    return fileOf(entry, own);
  });
}

/** `:100644 100644 <oid> <oid> R100\0before\0after\0` for each file, and then the patches. */
function parseRaw(output: string): { entries: readonly RawEntry[]; rest: string } {
  const entries: RawEntry[] = [];
  let offset = 0;
  const field = () => {
    const end = output.indexOf('\0', offset);
    if (end < 0) throw new GitError('git prints a diff that cannot be read');
    const text = output.slice(offset, end);
    offset = end + 1;
    return text;
  };
  while (output[offset] === ':') {
    const letter = field().split(' ').at(-1)?.[0] ?? '';
    const first = field();
    entries.push(
      letter === 'R' || letter === 'C'
        ? { letter, path: field(), previousPath: first }
        : { letter, path: first },
    );
  }
  return { entries, rest: output.slice(offset).replace(/^\0/, '') };
}

function fileOf({ letter, path, previousPath }: RawEntry, sections: readonly string[]): ChangedFile {
  const patch = sections.length === 1 ? hunksOf(sections[0] ?? '') : undefined;
  const lines = patch?.split('\n') ?? [];
  return {
    path,
    status: STATUSES[letter] ?? 'changed',
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(patch === undefined || patch.length > MAXIMUM_PATCH_LENGTH ? {} : { patch }),
  };
}

/** From the first hunk on; undefined for binary files and for what only changed its name or mode. */
function hunksOf(section: string): string | undefined {
  const at = section.indexOf('\n@@ ');
  return at < 0 ? undefined : section.slice(at + 1).replace(/\n$/, '');
}
