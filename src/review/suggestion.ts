import { applyEdits } from '../entry-checks/apply-edits.ts';
import type { Problem } from '../entry-checks/entry-check.ts';
import { rangesIn } from '../landscape/syntax-tree.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';
import { type LineSpan, spanAround } from './diff-lines.ts';
import { codeBlock } from './markdown.ts';
import type { Markdown } from './review.ts';

/** Lines of the head side, what should stand in their place, and the problems that are solved there. */
export interface Suggestion {
  readonly path: string;
  readonly lines: LineSpan;
  readonly block: Markdown;
  readonly solves: readonly ProblemPart[];
}

/** A problem, or where its edits stand far apart, one place of several. */
export interface ProblemPart {
  readonly problem: Problem;
  readonly part: number;
}

export interface Suggestions {
  /** No two touch the same line: GitHub refuses to apply such ones together. */
  readonly suggestions: readonly Suggestion[];
  /** In how many places each problem has to be repaired. */
  readonly parts: ReadonlyMap<Problem, number>;
}

/** Longer ones are no longer taken in at a glance; the patch has them. */
const MAXIMUM_LINES = 30;
/** Nor are long lines, and cut to what a comment holds, one would take away what stands behind the cut. */
const MAXIMUM_CHARACTERS = 10_000;

/** Edits, and the whole lines that they touch. */
interface Repair {
  readonly solves: readonly ProblemPart[];
  readonly edits: readonly TextEdit[];
  readonly lines: LineSpan;
  /** From the first character of the first line to behind the last line's end. */
  readonly start: number;
  readonly end: number;
}

/** A file of the head side and the lines of it that the diff shows. */
interface ShownText {
  readonly path: string;
  readonly text: string;
  readonly spans: readonly LineSpan[];
}

/**
 * The repairs that fit into lines of one hunk, each on as few lines as it takes. Those that share a line become one
 * suggestion, so that accepting one does not undo or hinder another.
 */
export function suggestionsFor(
  problems: readonly Problem[],
  texts: Readonly<Record<string, string>>,
  spansByPath: ReadonlyMap<string, readonly LineSpan[]>,
): Suggestions {
  const suggestions: Suggestion[] = [];
  const parts = new Map<Problem, number>();
  for (const [path, spans] of spansByPath) {
    const text = texts[path];
    const ofPath = problems.filter((problem) => problem.path === path && hasEditsOf(problem, path));
    if (text === undefined || ofPath.length === 0) continue;
    const rangeOf = rangesIn(text);
    const repairs = ofPath.map((problem) => repairsOf(problem, text, rangeOf));
    ofPath.forEach((problem, index) => parts.set(problem, repairs[index]?.length ?? 0));
    suggestions.push(...suggestAll(repairs.flat(), { path, text, spans }));
  }
  return { suggestions, parts };
}

function hasEditsOf({ edits = [] }: Problem, path: string): boolean {
  return edits.length > 0 && edits.every((edit) => edit.path === path);
}

/** Replacements can be taken one by one; what is put in at one place and taken out at another goes together. */
function repairsOf(problem: Problem, text: string, rangeOf: ReturnType<typeof rangesIn>): readonly Repair[] {
  const { edits = [] } = problem;
  const isDivisible = edits.every(({ start, end, replacement }) => start < end && replacement !== '');
  const pieces = isDivisible ? edits.map((edit) => [edit]) : [edits];
  const repairs = pieces.map((piece) => repairOf(piece, text, rangeOf));
  return togetherByLine(repairs)
    .map(joinRepairs)
    .map((repair, part) => ({ ...repair, solves: [{ problem, part }] }));
}

/** An edit that ends with a line end does not touch the line behind it. */
function repairOf(edits: readonly TextEdit[], text: string, rangeOf: ReturnType<typeof rangesIn>): Repair {
  const from = Math.min(...edits.map((edit) => edit.start));
  const to = Math.max(from, ...edits.map((edit) => (edit.end > edit.start ? edit.end - 1 : edit.end)));
  const range = rangeOf({ start: from, end: to });
  const start = range.start.offset - (range.start.column - 1);
  const lineEnd = text.indexOf('\n', to);
  const end = lineEnd < 0 ? text.length : lineEnd + 1;
  return { solves: [], edits, lines: { first: range.start.line, last: range.end.line }, start, end };
}

/** One suggestion for repairs that touch; where that is none, for as many of them as do not. */
function suggestAll(repairs: readonly Repair[], shown: ShownText): readonly Suggestion[] {
  const possible = repairs.filter((repair) => suggestionOf(repair, shown) !== undefined);
  return togetherByLine(possible).flatMap((group) => {
    const whole = suggestionOf(joinRepairs(group), shown);
    const chosen = whole === undefined ? apart(group).map((repair) => suggestionOf(repair, shown)) : [whole];
    return chosen.filter((suggestion) => suggestion !== undefined);
  });
}

/** Groups of repairs that share a line, directly or through one another. */
function togetherByLine(repairs: readonly Repair[]): readonly (readonly Repair[])[] {
  const groups: Repair[][] = [];
  let end = -1;
  for (const repair of repairs.toSorted((a, b) => a.start - b.start)) {
    if (repair.start < end) groups.at(-1)?.push(repair);
    else groups.push([repair]);
    end = Math.max(end, repair.end);
  }
  return groups;
}

/** The shortest ones of which no two share a line. */
function apart(repairs: readonly Repair[]): readonly Repair[] {
  const kept: Repair[] = [];
  for (const repair of repairs.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    if (!kept.some((other) => other.start < repair.end && repair.start < other.end)) kept.push(repair);
  }
  return kept;
}

function joinRepairs(repairs: readonly Repair[]): Repair {
  return {
    solves: repairs.flatMap(({ solves }) => solves),
    edits: repairs.flatMap(({ edits }) => edits),
    lines: {
      first: Math.min(...repairs.map(({ lines }) => lines.first)),
      last: Math.max(...repairs.map(({ lines }) => lines.last)),
    },
    start: Math.min(...repairs.map(({ start }) => start)),
    end: Math.max(...repairs.map(({ end }) => end)),
  };
}

function suggestionOf(repair: Repair, { path, text, spans }: ShownText): Suggestion | undefined {
  const { solves, lines, start, end } = repair;
  if (lines.last - lines.first >= MAXIMUM_LINES || spanAround(spans, lines) === undefined) return undefined;
  const before = text.slice(start, end);
  // Whether a last line has a line end cannot be said in a suggestion; carriage returns do not survive a comment.
  if (!before.endsWith('\n') || before.includes('\r')) return undefined;
  const after = applyEdits(
    before,
    repair.edits.map((edit) => shifted(edit, start)),
  );
  if (after === before || (after !== '' && !after.endsWith('\n'))) return undefined;
  if (after.length > MAXIMUM_CHARACTERS) return undefined;
  const block = after === '' ? '```suggestion\n```' : codeBlock(after, 'suggestion');
  return block === undefined ? undefined : { path, lines, block, solves };
}

function shifted(edit: TextEdit, by: number): TextEdit {
  const moves = edit.moves && { start: edit.moves.start - by, end: edit.moves.end - by };
  return { ...edit, start: edit.start - by, end: edit.end - by, ...(moves === undefined ? {} : { moves }) };
}
