import { applyEdits } from '../entry-checks/apply-edits.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { rangesIn } from '../landscape/source-positions.ts';
import type { TextEdit } from '../vocabulary/text-edit.ts';
import { spanAround } from './diff-lines.ts';
import type { LineSpan } from './diff-lines.ts';
import { codeBlock } from './markdown.ts';
import type { Markdown } from './review.ts';

/** Lines of the head side, and what should stand in their place. */
export interface Suggestion {
  readonly lines: LineSpan;
  readonly block: Markdown;
}

/** Longer ones are no longer taken in at a glance; the patch has them. */
const MAXIMUM_LINES = 30;

/** Edits, and the whole lines that they touch. */
interface Repair {
  readonly edits: readonly TextEdit[];
  readonly lines: LineSpan;
  /** From the first character of the first line to behind the last line's end. */
  readonly start: number;
  readonly end: number;
}

/**
 * The repairs that fit into lines of one hunk. Where several touch the same lines, each suggests all of them, so
 * that accepting one does not undo or hinder another.
 */
export function suggestionsFor(
  problems: readonly Problem[],
  texts: Readonly<Record<string, string>>,
  spansByPath: ReadonlyMap<string, readonly LineSpan[]>,
): ReadonlyMap<Problem, Suggestion> {
  const suggestions = new Map<Problem, Suggestion>();
  for (const [path, spans] of spansByPath) {
    const text = texts[path];
    const ofPath = problems.filter((problem) => problem.path === path && hasEditsOf(problem, path));
    if (text === undefined || ofPath.length === 0) continue;
    const rangeOf = rangesIn(text);
    const repairs = ofPath.map(({ edits = [] }) => repairOf(text, edits, rangeOf));
    for (const [index, problem] of ofPath.entries()) {
      const own = repairs[index];
      const alone = own && suggestionOf(own, text, spans);
      const suggestion = alone && (suggestionOf(withNeighbours(own, repairs), text, spans) ?? alone);
      if (suggestion !== undefined) suggestions.set(problem, suggestion);
    }
  }
  return suggestions;
}

function hasEditsOf({ edits = [] }: Problem, path: string): boolean {
  return edits.length > 0 && edits.every((edit) => edit.path === path);
}

/** An edit that ends with a line end does not touch the line behind it. */
function repairOf(text: string, edits: readonly TextEdit[], rangeOf: ReturnType<typeof rangesIn>): Repair {
  const from = Math.min(...edits.map((edit) => edit.start));
  const to = Math.max(from, ...edits.map((edit) => (edit.end > edit.start ? edit.end - 1 : edit.end)));
  const range = rangeOf({ start: from, end: to });
  const start = range.start.offset - (range.start.column - 1);
  const lineEnd = text.indexOf('\n', to);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  return { edits, lines: { first: range.start.line, last: range.end.line }, start, end };
}

/** A repair together with all others that share a line with it, directly or through one another. */
function withNeighbours(repair: Repair, repairs: readonly Repair[]): Repair {
  let whole = repair;
  for (;;) {
    const { start, end } = whole;
    const touching = repairs.filter((other) => other.start < end && other.end > start);
    const joined = joinRepairs(touching);
    if (joined.start === start && joined.end === end) return joined;
    whole = joined;
  }
}

function joinRepairs(repairs: readonly Repair[]): Repair {
  return {
    edits: repairs.flatMap(({ edits }) => edits),
    lines: {
      first: Math.min(...repairs.map(({ lines }) => lines.first)),
      last: Math.max(...repairs.map(({ lines }) => lines.last)),
    },
    start: Math.min(...repairs.map(({ start }) => start)),
    end: Math.max(...repairs.map(({ end }) => end)),
  };
}

function suggestionOf(repair: Repair, text: string, spans: readonly LineSpan[]): Suggestion | undefined {
  const { lines, start, end } = repair;
  if (lines.last - lines.first >= MAXIMUM_LINES || spanAround(spans, lines) === undefined) return undefined;
  const before = text.slice(start, end);
  // Whether a last line has a line end cannot be said in a suggestion; carriage returns do not survive a comment.
  if (!before.endsWith('\n') || before.includes('\r')) return undefined;
  const after = applyEdits(
    before,
    repair.edits.map((edit) => shifted(edit, start)),
  );
  if (after === before || (after !== '' && !after.endsWith('\n'))) return undefined;
  const block = after === '' ? '```suggestion\n```' : codeBlock(after, 'suggestion');
  return block === undefined ? undefined : { lines, block };
}

function shifted(edit: TextEdit, by: number): TextEdit {
  const moves = edit.moves && { start: edit.moves.start - by, end: edit.moves.end - by };
  return { ...edit, start: edit.start - by, end: edit.end - by, ...(moves === undefined ? {} : { moves }) };
}
