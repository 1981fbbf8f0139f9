import type { ListDefinition } from '../vocabulary/policy.ts';
import { entryFrom, type EntryContext } from './entry-from-node.ts';
import type { Entry, ParsedList, ParseProblem } from './entry.ts';
import type { ListSource } from './formats/list-format.ts';
import { LIST_FORMATS } from './list-formats.ts';
import { rangesIn } from './source-positions.ts';
import { excerpt, type SyntaxProblem } from './syntax-tree.ts';

/** In UTF-16 code units. The lists of ebpf.io have 100 KB, CNCF's has less than 1 MB. */
const MAX_LIST_LENGTH = 5 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

/**
 * Reads a list file. Never throws: what is broken stands in `problems` with its place, in source order, and the
 * entries that could be read all the same in `entries`.
 */
export function parseList(path: string, definition: ListDefinition, text: string): ParsedList {
  const rangeOf = rangesIn(text);
  const format = LIST_FORMATS[definition.format];
  const source = text.length > MAX_LIST_LENGTH ? tooLarge(text) : format.parse(text);
  const found: SyntaxProblem[] = [...source.problems];
  const context: EntryContext = {
    path,
    definition,
    format,
    rangeOf,
    report: (problem) => found.push(problem),
  };
  const entries: Entry[] = [];
  for (const entry of source.entries.slice(0, MAX_ENTRIES)) entries.push(entryFrom(entry, context));
  const firstBeyond = source.entries[MAX_ENTRIES]?.node;
  if (firstBeyond !== undefined) {
    const detail = `${source.entries.length} entries, at most ${MAX_ENTRIES} are read`;
    found.push({ kind: 'too-large', span: firstBeyond, detail });
  }
  return {
    path,
    definition,
    text,
    entries,
    problems: inSourceOrder(text, found).map(({ kind, span, detail }): ParseProblem => ({
      kind,
      range: rangeOf(span),
      detail,
    })),
    isComplete: source.isComplete && firstBeyond === undefined,
  };
}

function tooLarge(text: string): ListSource {
  const detail = `${text.length} characters, at most ${MAX_LIST_LENGTH} are read`;
  return {
    entries: [],
    problems: [{ kind: 'too-large', span: { start: 0, end: 0 }, detail }],
    isComplete: false,
  };
}

/** One problem a place: the first one reported there says the most. */
function inSourceOrder(text: string, problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const byStart = new Map<number, SyntaxProblem>();
  for (const problem of problems) {
    if (byStart.has(problem.span.start)) continue;
    const detail = problem.detail === '' ? excerpt(text, problem.span) : problem.detail;
    byStart.set(problem.span.start, { ...problem, detail });
  }
  return [...byStart.values()].sort((one, other) => one.span.start - other.span.start);
}
