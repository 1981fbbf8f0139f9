import { Parser, type Options, type Program } from 'acorn';
import jsx from 'acorn-jsx';
import { parseArrayAt } from './literal-parser.ts';
import { literalOf, type SyntaxNode } from './javascript-literals.ts';
import { type ArrayNode, excerpt, type ReadSource, type SyntaxProblem } from './syntax-tree.ts';

/** A module's syntax tree, or what kept it from being parsed. Nothing in it is ever evaluated. */
export interface JavascriptModule {
  readonly text: string;
  readonly program?: Program;
  readonly problem?: SyntaxProblem;
}

/** The parser looks each new name up among all others of its scope, which takes quadratic time. */
const MAX_CHECKED_NAMES = 2_000;

/** The part of the parser that its types leave out. */
type NamingParser = new (
  options: Options,
  text: string,
  position?: number,
) => Parser & { readonly declareName: (name: string, bindingType: number, position: number) => void };

/** Tells a name that is declared twice among the first ones alone: no list and no registry has as many. */
function withBoundedNames(BaseParser: typeof Parser): typeof Parser {
  class BoundedParser extends (BaseParser as unknown as NamingParser) {
    #names = 0;

    override readonly declareName = (name: string, bindingType: number, position: number): void => {
      this.#names += 1;
      if (this.#names <= MAX_CHECKED_NAMES) super.declareName(name, bindingType, position);
    };
  }
  return BoundedParser as unknown as typeof Parser;
}

const JsxParser = Parser.extend(jsx(), withBoundedNames);
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})/;
const POSITION_IN_MESSAGE = / \(\d+:\d+\)$/;
const ARRAY_OF_MODULE =
  /\b(?:export\s{1,9}default|module\.exports\s{0,9}=|(?:const|let|var)\s{1,9}[\w$]{1,99}\s{0,9}=)\s{0,9}\[/;

/** As in YAML: ten thousand entries have some 400,000. */
const MAX_TOKENS = 500_000;

class TooManyTokensError extends Error {}

/** Parses an ES module, JSX included. Never throws: nesting beyond the parser's stack is a problem like others. */
export function parseModule(text: string): JavascriptModule {
  let tokens = 0;
  function onToken(): void {
    tokens += 1;
    if (tokens > MAX_TOKENS) throw new TooManyTokensError();
  }
  try {
    return { text, program: JsxParser.parse(text, { ecmaVersion: 'latest', sourceType: 'module', onToken }) };
  } catch (error) {
    return { text, problem: problemFrom(text, error) };
  }
}

function problemFrom(text: string, error: unknown): SyntaxProblem {
  const start = { start: 0, end: 0 };
  if (error instanceof RangeError) return { kind: 'too-deep', span: start, detail: '' };
  if (error instanceof TooManyTokensError) {
    return { kind: 'too-large', span: start, detail: `more than ${MAX_TOKENS} tokens` };
  }
  if (!(error instanceof SyntaxError)) throw error;
  const at = 'pos' in error && typeof error.pos === 'number' ? Math.min(error.pos, text.length) : 0;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
  const message = error.message.replace(POSITION_IN_MESSAGE, '');
  if (CONFLICT_MARKER.test(line)) {
    const span = { start: lineStart, end: lineStart + line.length };
    return { kind: 'conflict-marker', span, detail: excerpt(text, span) };
  }
  const span = { start: at, end: Math.min(at + 1, text.length) };
  if (message.startsWith('Unterminated')) return { kind: 'unterminated-string', span, detail: message };
  if (at >= text.length) return { kind: 'unexpected-end', span, detail: message };
  const source = excerpt(text, { start: at, end: lineStart + line.length });
  return { kind: 'unexpected-token', span, detail: message === 'Unexpected token' ? source : message };
}

/**
 * The array that the module exports: its default export, directly or by name, `module.exports`, else its first array
 * at the top level. Where the module does not parse, its first array is read by itself, as far as it goes.
 */
export function exportedArrayOf(module: JavascriptModule): ReadSource<ArrayNode> {
  const { program, text } = module;
  if (program === undefined) return brokenArray(module, ARRAY_OF_MODULE);
  const arrays = topLevelArrays(program);
  const exported = exportedValue(program);
  const name = exported?.type === 'Identifier' ? exported.name : undefined;
  const array =
    exported?.type === 'ArrayExpression'
      ? exported
      : (arrays.find((candidate) => candidate.name === name) ?? arrays[0])?.value;
  return arraySource(text, array);
}

export function arrayNamed(module: JavascriptModule, name: string): ReadSource<ArrayNode> {
  const { program, text } = module;
  const declaration = new RegExp(`\\b(?:const|let|var)\\s{1,9}${name}\\s{0,9}=\\s{0,9}\\[`);
  if (program === undefined) return brokenArray(module, declaration);
  return arraySource(text, topLevelArrays(program).find((candidate) => candidate.name === name)?.value);
}

function arraySource(text: string, array: SyntaxNode | undefined): ReadSource<ArrayNode> {
  const root = array === undefined ? undefined : literalOf(array);
  if (root?.kind === 'array') return { root, problems: [], isComplete: true };
  const span = { start: 0, end: text.indexOf('\n') === -1 ? text.length : text.indexOf('\n') };
  return { problems: [{ kind: 'not-a-list', span, detail: excerpt(text, span) }], isComplete: false };
}

function brokenArray({ text, problem }: JavascriptModule, declaration: RegExp): ReadSource<ArrayNode> {
  const own = problem === undefined ? [] : [problem];
  const found = declaration.exec(text);
  if (found === null || problem?.kind === 'too-deep' || problem?.kind === 'too-large')
    return { problems: own, isComplete: false };
  const read = parseArrayAt(text, 'javascript', found.index + found[0].length - 1);
  return { ...read, problems: read.problems.length > 0 ? read.problems : own };
}

function exportedValue(program: Program): SyntaxNode | undefined {
  for (const statement of program.body) {
    if (statement.type === 'ExportDefaultDeclaration') return statement.declaration;
    const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (expression?.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') continue;
    const { object, property } = expression.left;
    const isModule = object.type === 'Identifier' && object.name === 'module';
    if (isModule && property.type === 'Identifier' && property.name === 'exports') return expression.right;
  }
  return undefined;
}

function topLevelArrays(program: Program) {
  return program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init?.type === 'ArrayExpression' ? [{ name: id.name, value: init }] : [],
    );
  });
}
