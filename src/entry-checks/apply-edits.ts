import type { TextEdit } from '../vocabulary/source-range.ts';

/**
 * The text with the edits made. Where two overlap, the larger one wins; edits within a stretch that another edit
 * moves are made where it went.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const all = compatibleEdits(edits);
  let result = '';
  let offset = 0;
  for (const edit of all) {
    result += text.slice(offset, edit.start) + replacementOf(text, edit, edits);
    offset = edit.end;
  }
  return result + text.slice(offset);
}

/** In order of place, duplicates and those that overlap a larger one left out. */
function compatibleEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  const bySize = [...edits].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: TextEdit[] = [];
  for (const edit of bySize) {
    if (!kept.some((other) => overlap(edit, other) || isSame(edit, other))) kept.push(edit);
  }
  return kept.filter((edit) => isWholeMove(edit, kept)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Text is moved only where it is also taken away from its old place. */
function isWholeMove({ path, moves }: TextEdit, kept: readonly TextEdit[]): boolean {
  if (moves === undefined) return true;
  return kept.some(
    (other) =>
      other.path === path && other.replacement === '' && other.start <= moves.start && other.end >= moves.end,
  );
}

function overlap(a: TextEdit, b: TextEdit): boolean {
  return a.path === b.path && a.start < b.end && b.start < a.end;
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.path === b.path && a.start === b.start && a.end === b.end && a.replacement === b.replacement;
}

/** An insertion at the border is no part of the stretch, and neither is what replaces all of it. */
function isInside({ start, end }: TextEdit, stretch: NonNullable<TextEdit['moves']>): boolean {
  const isWhole = start === stretch.start && end === stretch.end;
  const isAtBorder = start === end && (start === stretch.start || end === stretch.end);
  return start >= stretch.start && end <= stretch.end && !isWhole && !isAtBorder;
}

function replacementOf(text: string, edit: TextEdit, edits: readonly TextEdit[]): string {
  const { moves } = edit;
  if (moves === undefined) return edit.replacement;
  const moved = text.slice(moves.start, moves.end);
  const inside = edits
    .filter((other) => other.moves === undefined && other.path === edit.path)
    .filter((other) => isInside(other, moves))
    .map((other) => ({ ...other, start: other.start - moves.start, end: other.end - moves.start }));
  const at = edit.replacement.indexOf(moved);
  if (inside.length === 0 || at < 0) return edit.replacement;
  const after = edit.replacement.slice(at + moved.length);
  return edit.replacement.slice(0, at) + applyEdits(moved, inside) + after;
}
