import type { ParseProblem, ParsedList } from '../landscape/entry.ts';
import { type Message, message } from '../messages/message.ts';
import type { Severity } from '../vocabulary/judgement.ts';
import type { EntryCheck, Found } from './entry-check.ts';
import { listOf } from './entry-place.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';

/** One slip can break much behind it: what comes after the first few says nothing new. */
const MAX_PROBLEMS_OF_A_LIST = 10;

/** Longer than a line of a list is; a hostile file is one line with ten thousand problems. */
const NEAR_CHARACTERS = 500;

/** A changed list can be read: JSON strictly, JavaScript and YAML as they are. */
export const syntax: EntryCheck = {
  id: 'syntax',
  rule: 'The list can be parsed.',
  check: (input) => input.head.lists.flatMap((list) => checkList(list, listOf(input.base, list.path))),
};

function checkList(list: ParsedList, before: ParsedList | undefined): readonly Found[] {
  if (list.problems.length === 0 || before?.text === list.text) return [];
  const known = new Set(before?.problems.map((problem) => signatureOf(problem, before.text)));
  return list.problems
    .filter((problem) => !known.has(signatureOf(problem, list.text)))
    .slice(0, MAX_PROBLEMS_OF_A_LIST)
    .map((problem) => {
      const edits = repairSyntax(list, problem);
      return {
        severity: severityOf(problem, list),
        path: list.path,
        range: problem.range,
        message: messageOf(problem),
        edits,
      };
    });
}

/** A problem is the base's own where the same thing is wrong on a line with the same text, as far as it is near. */
function signatureOf({ kind, detail, range: { start } }: ParseProblem, text: string): string {
  const before = text.slice(start.offset - Math.min(start.column - 1, NEAR_CHARACTERS), start.offset);
  const [after = ''] = text.slice(start.offset, start.offset + NEAR_CHARACTERS).split('\n', 1);
  return [kind, detail, `${before}${after}`.trim()].join('\n');
}

function severityOf({ kind }: ParseProblem, { definition }: ParsedList): Severity {
  // The site runs JavaScript and sees more than literals; only this program cannot read such a value.
  if (kind === 'not-a-literal' && definition.format !== 'json') return 'notice';
  return 'failure';
}

function messageOf({ kind, detail }: ParseProblem): Message {
  switch (kind) {
    case 'missing-bracket':
      return message('syntax.missing-bracket', { missing: detail });
    case 'missing-colon':
      return message('syntax.missing-colon', { field: detail });
    case 'needs-quotes':
      return message('syntax.needs-quotes', { sign: detail });
    case 'duplicate-key':
      return message('syntax.duplicate-key', { key: detail });
    case 'unexpected-token':
      return message('syntax.unexpected-token', { found: detail });
    case 'too-large':
    case 'too-deep':
      return message('syntax.beyond-limits', {});
    default:
      return message(`syntax.${kind}`, {});
  }
}

/** What repairs a slip of punctuation. Empty where a person must decide what was meant. */
function repairSyntax(list: ParsedList, problem: ParseProblem): readonly TextEdit[] {
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
