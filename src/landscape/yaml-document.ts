import { type Document, Lexer, type LineCounter, parseDocument } from 'yaml';
import { MAX_DEPTH } from './syntax-tree.ts';

/** CNCF's own landscape, a megabyte, has about 200,000. Each costs the parser some kilobytes of memory. */
export const MAX_TOKENS = 500_000;

/**
 * The first document of a YAML text, its errors among it. A text that would take the parser minutes, or more stack
 * than there is, is refused before: by its number of tokens, and by how deep its brackets are nested.
 */
export function parseYamlDocument(
  text: string,
  lineCounter?: LineCounter,
): Document | 'too-large' | 'too-deep' {
  const refusal = refuse(text);
  if (refusal !== undefined) return refusal;
  const { stackTraceLimit } = Error;
  // Every error of the text is an Error: without their traces a hundred thousand of them take half the time.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      version: '1.2',
      prettyErrors: false,
      logLevel: 'error',
      // The parser's own check takes quadratic time.
      uniqueKeys: false,
      ...(lineCounter === undefined ? {} : { lineCounter }),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'too-deep';
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function refuse(text: string): 'too-large' | 'too-deep' | undefined {
  let count = 0;
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    if (count > MAX_TOKENS) return 'too-large';
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_DEPTH) return 'too-deep';
  }
  return undefined;
}
