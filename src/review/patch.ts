import { FILE_HEADERS_ONLY, createTwoFilesPatch } from 'diff';

import { applyEdits } from '../entry-checks/apply-edits.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';

/** Git writes other names in quotes, with escapes of its own; none of the lists or registries has such a one. */
const PLAIN_PATH = /^[\w./@+-]+$/;

/**
 * Every repair as one patch, where there is one that no suggestion hands over: taken as a whole it leaves nothing
 * to do. Empty where the suggestions are enough.
 */
export function renderRepairs(
  problems: readonly Problem[],
  suggested: readonly Problem[],
  texts: Readonly<Record<string, string>>,
): string {
  const repairable = problems.filter(({ edits = [] }) => edits.length > 0);
  if (repairable.every((problem) => suggested.includes(problem))) return '';
  return renderPatch(
    repairable.flatMap(({ edits = [] }) => edits),
    texts,
  );
}

/**
 * The edits as one unified diff that `git apply` takes in the repository's root; empty where there is nothing to
 * change. `texts` are the head side's, by path.
 */
export function renderPatch(edits: readonly TextEdit[], texts: Readonly<Record<string, string>>): string {
  const paths = [...new Set(edits.map((edit) => edit.path))].filter((path) => PLAIN_PATH.test(path)).sort();
  return paths.map((path) => renderFilePatch(path, edits, texts[path])).join('');
}

function renderFilePatch(path: string, edits: readonly TextEdit[], text: string | undefined): string {
  if (text === undefined) return '';
  const changed = applyEdits(
    text,
    edits.filter((edit) => edit.path === path),
  );
  return filePatch(path, text, changed);
}

/** What turns one text of a file into another, for `git apply`; empty where they are the same. */
export function filePatch(path: string, before: string, after: string): string {
  if (before === after) return '';
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}
