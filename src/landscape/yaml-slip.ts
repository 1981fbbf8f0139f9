import type { YAMLError } from 'yaml';
import type { ParseProblemKind } from './entry.ts';
import type { Span, SyntaxProblem } from './syntax-tree.ts';

/** A longer line is none that a person indents. */
const MAX_LINE = 500;
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7})/;
/** A dash takes the place of two blanks. */
const MARGIN = /^[ \t]*(?:- +)?/;
const DASH_WITHOUT_SPACE = /^[ \t]*-[^\s-]/;
const FIRST_WORD = /^[ \t]*(?:- +)?["']?([\w.-]{1,100})/;

interface Slip {
  readonly text: string;
  readonly error: YAMLError;
  /** Where the parser stumbled. */
  readonly at: number;
  readonly line: Line;
}

/** A line of the text, without what ends it. */
interface Line extends Span {
  readonly words: string;
}

/**
 * What a person did wrong where the YAML parser gave up, and where: the parser speaks of its own grammar, and often
 * stumbles a line behind the slip.
 */
export function slipOf(text: string, error: YAMLError): SyntaxProblem {
  const at = Math.min(Math.max(error.pos[0], 0), text.length);
  const slip: Slip = { text, error, at, line: lineAt(text, at) };
  return (
    ofMarkers(slip) ??
    ofQuotes(slip) ??
    ofValues(slip) ??
    ofKeys(slip) ??
    ofIndentation(slip) ??
    (text.slice(at).trim() === ''
      ? problem('unexpected-end', { start: at, end: at }, error.message)
      : problem('unexpected-token', { start: at, end: slip.line.end }))
  );
}

function problem(kind: ParseProblemKind, { start, end }: Span, detail = ''): SyntaxProblem {
  return { kind, span: { start, end: Math.max(start, end) }, detail };
}

function ofMarkers({ error, at, line }: Slip): SyntaxProblem | undefined {
  if (CONFLICT_MARKER.test(line.words)) return problem('conflict-marker', line);
  const blanks = /^[ \t]*/.exec(line.words)?.[0] ?? '';
  const isIndentation = error.code === 'TAB_AS_INDENT' || error.code === 'BAD_INDENT';
  if (isIndentation && blanks.includes('\t')) {
    return problem('tab-indentation', { start: line.start, end: line.start + blanks.length });
  }
  return error.code === 'MULTIPLE_DOCS'
    ? problem('second-document', { start: at, end: line.end })
    : undefined;
}

function ofQuotes({ text, error, at, line }: Slip): SyntaxProblem | undefined {
  const missing = /closing (["'])quote/.exec(error.message)?.[1];
  // The parser tells where it gave up; what a person looks for is the quote that was never closed.
  if (missing !== undefined) return openQuote(text, text.lastIndexOf(missing, at - 1));
  if (error.code === 'BAD_DQ_ESCAPE') return problem('backslash', { start: at, end: line.end });
  if (!error.message.startsWith('Unexpected scalar at node end')) return undefined;
  const closing = text.slice(0, at).trimEnd().length - 1;
  const quote = text[closing];
  if (quote !== '"' && quote !== "'") return undefined;
  const opening = text.lastIndexOf(quote, closing - 1);
  // What closes it is the opening quote of a later line.
  return text.slice(opening, closing).includes('\n')
    ? openQuote(text, opening)
    : problem('text-behind-quote', { start: at, end: line.end });
}

function openQuote(text: string, found: number): SyntaxProblem {
  const start = Math.max(0, found);
  return problem('unterminated-string', { start, end: lineAt(text, start).end });
}

function ofValues({ text, error, at, line }: Slip): SyntaxProblem | undefined {
  if (error.code === 'BAD_SCALAR_START') {
    return problem('needs-quotes', { start: at, end: line.end }, text[at] ?? '');
  }
  const rest = text.slice(at, line.end);
  const hasColon = /:(?:\s|$)/.test(rest) && !/^[ \t]*- /.test(rest);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && hasColon) {
    return problem('needs-quotes', { start: at, end: line.end }, ':');
  }
  const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
  if (bracket === undefined) return undefined;
  const { end } = lineAt(text, Math.max(0, text.lastIndexOf(bracket === ']' ? '[' : '{', at - 1)));
  return problem('missing-bracket', { start: end, end }, bracket);
}

function ofKeys({ error, at, line }: Slip): SyntaxProblem | undefined {
  const isUnfinished =
    error.code === 'MULTILINE_IMPLICIT_KEY' || error.message.startsWith('Implicit map keys need');
  const word = FIRST_WORD.exec(line.words)?.[1];
  if (isUnfinished && word !== undefined && !/:(?:\s|$)/.test(line.words)) {
    return problem('missing-colon', { start: at, end: line.end }, word);
  }
  return DASH_WITHOUT_SPACE.test(line.words) ? problem('missing-space', line) : undefined;
}

function ofIndentation({ text, error, at, line }: Slip): SyntaxProblem | undefined {
  const isIndentation =
    error.code === 'BAD_INDENT' ||
    error.code === 'BLOCK_AS_IMPLICIT_KEY' ||
    error.message.startsWith('Sequence item without');
  if (!isIndentation) return undefined;
  const isBegin = text.slice(line.start, at).trim() === '';
  if (isBegin) return problem('indentation', line);
  // A value goes on with the next line, which is a field: one of the two stands where it should not.
  const [before, after] = [neighbor(text, line, -1), neighbor(text, line, 1)];
  const isOff = before !== undefined && after !== undefined && marginOf(before) === marginOf(after);
  return problem('indentation', isOff || after === undefined ? line : after);
}

function marginOf({ words }: Line): number {
  return MARGIN.exec(words)?.[0].length ?? 0;
}

/** The nearest line before or behind with something on it. */
function neighbor(text: string, line: Line, step: 1 | -1): Line | undefined {
  const blank = step === 1 ? /^\s*/.exec(text.slice(line.end))?.[0].length : undefined;
  const at = blank === undefined ? text.slice(0, line.start).trimEnd().length - 1 : line.end + blank;
  return at < 0 || at >= text.length ? undefined : lineAt(text, at);
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = start + text.slice(start, next < 0 ? text.length : next).trimEnd().length;
  return { start, end, words: text.slice(start, Math.min(end, start + MAX_LINE)) };
}
