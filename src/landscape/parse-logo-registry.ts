import type { Program } from 'acorn';
import { parseModule } from './javascript-module.ts';
import type { LogoImport, LogoRegistry } from './landscape.ts';
import { excerpt, rangesIn, type Span } from './syntax-tree.ts';

/** In UTF-16 code units; the real one has less than 10 KB. */
const MAX_REGISTRY_LENGTH = 1024 * 1024;
const IMAGE = /\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/i;
/** One line, as a formatter leaves the import of a logo. */
const IMPORT_LINE =
  /^[ \t]{0,20}(import[ \t]{1,20}([\w$]{1,200})[ \t]{1,20}from[ \t]{0,20}(['"`])([^'"`\n]{0,500})\3;?)/gm;
const LOGOS_OBJECT = /\blogos[ \t]{0,20}=[ \t]{0,20}\{([^{}]{0,200000})/;
const PICTURE = /\bsrc=(["'])(\.[^"'\n]{1,500})\1/g;
const FIRST_NAME = /^\s*(['"]?)([\w$]+)/;

type Import = Omit<LogoImport, 'range'> & { readonly span: Span };
interface Registered {
  readonly name: string;
  readonly span: Span;
}

/**
 * Reads which logos a module imports and which of them its `logos` object registers. An import between back-ticks is
 * a syntax error; it is read all the same and told by its `quote`. A module that is broken otherwise is read line by
 * line, and nothing may then be concluded from what is missing.
 */
export function parseLogoRegistry(path: string, text: string): LogoRegistry {
  const rangeOf = rangesIn(text);
  if (text.length > MAX_REGISTRY_LENGTH) {
    const problem = { range: rangeOf({ start: 0, end: 0 }), detail: `${text.length} characters` };
    return { path, text, imports: [], pictures: [], registered: [], isComplete: false, problem };
  }
  const lines = importLines(text);
  const { program, problem } = parseModule(withPlainQuotes(text, lines));
  const imports = program === undefined ? lines : importsOf(program, text);
  const registered = program === undefined ? registeredLines(text) : registeredIn(program);
  return {
    path,
    text,
    imports: imports
      .filter(({ source }) => IMAGE.test(source))
      .map(({ name, source, quote, span }) => ({ name, source, quote, range: rangeOf(span) })),
    pictures: [...text.matchAll(PICTURE)]
      .map(({ 0: whole, 2: source = '', index }) => {
        return { source, range: rangeOf({ start: index, end: index + whole.length }) };
      })
      .filter(({ source }) => IMAGE.test(source)),
    registered: registered.map(({ name, span }) => ({ name, range: rangeOf(span) })),
    isComplete: program !== undefined,
    ...(problem === undefined
      ? {}
      : {
          problem: { range: rangeOf(problem.span), detail: problem.detail || excerpt(text, problem.span) },
        }),
  };
}

function importLines(text: string): readonly Import[] {
  return [...text.matchAll(IMPORT_LINE)].map((match) => {
    const [whole, statement = '', name = '', quote, source = ''] = match;
    const start = match.index + whole.length - statement.length;
    return { name, source, quote: quoteFrom(quote), span: { start, end: start + statement.length } };
  });
}

function quoteFrom(character: string | undefined): LogoImport['quote'] {
  return character === '`' || character === '"' ? character : "'";
}

/** The same text, with the quotes that were meant in place of back-ticks; no offset changes. */
function withPlainQuotes(text: string, lines: readonly Import[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { quote, span } of lines) {
    if (quote !== '`') continue;
    const statement = text.slice(span.start, span.end);
    pieces.push(text.slice(position, span.start), statement.replaceAll('`', "'"));
    position = span.end;
  }
  return pieces.join('') + text.slice(position);
}

function importsOf(program: Program, text: string): readonly Import[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration') return [];
    const { source, start, end } = statement;
    return statement.specifiers.map(({ local }) => ({
      name: local.name,
      source: String(source.value),
      quote: quoteFrom(text[source.start]),
      span: { start, end },
    }));
  });
}

function registeredIn(program: Program): readonly Registered[] {
  const declarators = program.body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return declared?.type === 'VariableDeclaration' ? declared.declarations : [];
  });
  const logos = declarators.find(({ id }) => id.type === 'Identifier' && id.name === 'logos')?.init;
  if (logos?.type !== 'ObjectExpression') return [];
  return logos.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return [];
    const { key, start, end } = property;
    if (key.type === 'Identifier') return [{ name: key.name, span: { start, end } }];
    return key.type === 'Literal' ? [{ name: String(key.value), span: { start, end } }] : [];
  });
}

function registeredLines(text: string): readonly Registered[] {
  const body = LOGOS_OBJECT.exec(text);
  if (body === null) return [];
  const names: Registered[] = [];
  let position = body.index + body[0].length - (body[1]?.length ?? 0);
  for (const piece of (body[1] ?? '').split(',')) {
    const [matched, , name] = FIRST_NAME.exec(piece) ?? [];
    if (matched !== undefined && name !== undefined) {
      const end = position + piece.trimEnd().length;
      names.push({ name, span: { start: position + matched.length - name.length, end } });
    }
    position += piece.length + 1;
  }
  return names;
}
