import type { ParsedList, ParseProblem } from '../landscape/entry.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';

/** What repairs a slip of punctuation. Empty where a person must decide what was meant. */
export function repairSyntax(list: ParsedList, problem: ParseProblem): readonly TextEdit[] {
  const { path } = list;
  const { start, end } = problem.range;
  if (problem.kind === 'trailing-comma' || problem.kind === 'byte-order-mark') {
    return [{ path, start: start.offset, end: end.offset, replacement: '' }];
  }
  if (problem.kind === 'missing-comma') {
    return [{ path, start: start.offset, end: start.offset, replacement: ',' }];
  }
  if (problem.kind !== 'missing-bracket') return [];
  const replacement = bracketText(list, problem);
  return replacement === undefined ? [] : [{ path, start: start.offset, end: start.offset, replacement }];
}

/** The brackets that close an entry or part two, laid out as the list's other entries are. */
function bracketText(list: ParsedList, { detail, range }: ParseProblem): string | undefined {
  const indentation = entryIndentation(list);
  if (indentation === undefined) return undefined;
  const lineEnd = list.text.includes('\r\n') ? '\r\n' : '\n';
  const closing = `${lineEnd}${indentation}}`;
  if (detail === '},{') return `${closing},${lineEnd}${indentation}{`;
  if (detail !== '}') return undefined;
  const next = /\S/.exec(list.text.slice(range.start.offset, range.start.offset + 1_000))?.[0];
  return next === '{' ? `${closing},` : closing;
}

/** The white space before the opening braces of the list's entries, where each stands on a line of its own. */
function entryIndentation({ text, entries }: ParsedList): string | undefined {
  const first = entries[0]?.range.start;
  if (first === undefined) return undefined;
  const before = text.slice(first.offset - (first.column - 1), first.offset);
  return before.trim() === '' && text[first.offset] === '{' ? before : undefined;
}
