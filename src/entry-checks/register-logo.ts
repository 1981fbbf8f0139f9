import type { LogoImport, LogoRegistry } from '../landscape/landscape.ts';
import type { TextEdit } from '../vocabulary/source-range.ts';

/** Paths and names that can stand in a module as they are. */
const PLAIN_SOURCE = /^\.\/[\w./@+-]+$/;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Registers a logo and, where `source` is given, imports it: each in its alphabetical place, written as its
 * neighbours are. Empty where the module is not laid out plainly.
 */
export function registerLogo(
  registry: LogoRegistry,
  { name, source }: { readonly name: string; readonly source?: string },
): readonly TextEdit[] {
  if (!IDENTIFIER.test(name) || (source !== undefined && !PLAIN_SOURCE.test(source))) return [];
  const registration = registrationEdit(registry, name);
  const importing = source === undefined ? [] : importEdit(registry, { name, source });
  if (registration.length === 0 || (source !== undefined && importing.length === 0)) return [];
  return [...importing, ...registration];
}

/** Back-ticks of an import made to the quotes that the module's other imports have. */
export function requote(registry: LogoRegistry, added: LogoImport): readonly TextEdit[] {
  const written = textOf(registry, added);
  const first = written.indexOf('`');
  const last = written.lastIndexOf('`');
  if (first < 0 || first === last || /['"]/.test(added.source)) return [];
  const replacement = usualQuote(registry);
  return [first, last].map((at) => {
    const start = added.range.start.offset + at;
    return { path: registry.path, start, end: start + 1, replacement };
  });
}

/** Moves an import's line to its alphabetical place. */
export function moveImport(
  registry: LogoRegistry,
  added: LogoImport,
  { previous, next }: { readonly previous: LogoImport | undefined; readonly next: LogoImport | undefined },
): readonly TextEdit[] {
  const { path, text } = registry;
  const from = wholeLine(text, added);
  const neighbour = next ?? previous;
  const target = neighbour === undefined ? undefined : wholeLine(text, neighbour);
  if (from === undefined || target === undefined) return [];
  const at = next === undefined ? target.end : target.start;
  const written = text.slice(from.start, from.end);
  // The last line of a file may lack its line end; such a module is not laid out plainly.
  if (!written.endsWith('\n') || (at > 0 && text[at - 1] !== '\n')) return [];
  return [
    { path, start: at, end: at, replacement: written, moves: from },
    { path, start: from.start, end: from.end, replacement: '' },
  ];
}

function importEdit(
  registry: LogoRegistry,
  { name, source }: { name: string; source: string },
): readonly TextEdit[] {
  const { path, text, imports } = registry;
  const relative = imports.filter((each) => each.source.startsWith('./'));
  const next = relative.find((each) => each.source.toLowerCase() > source.toLowerCase());
  const neighbour = next ?? relative.at(-1);
  const line = neighbour === undefined ? undefined : wholeLine(text, neighbour);
  if (neighbour === undefined || line === undefined) return [];
  const written = textOf(registry, neighbour);
  const quote = usualQuote(registry);
  const semicolon = /;\s*$/.test(written) || text[neighbour.range.end.offset] === ';' ? ';' : '';
  const lineEnd = text.slice(line.start, line.end).endsWith('\r\n') ? '\r\n' : '\n';
  const at = next === undefined ? line.end : line.start;
  return [
    {
      path,
      start: at,
      end: at,
      replacement: `import ${name} from ${quote}${source}${quote}${semicolon}${lineEnd}`,
    },
  ];
}

function registrationEdit({ path, text, registered }: LogoRegistry, name: string): readonly TextEdit[] {
  const next = registered.find((each) => each.name.toLowerCase() > name.toLowerCase());
  const last = registered.at(-1);
  if (next !== undefined) {
    const gap = gapBefore(text, next.range.start.offset);
    const at = next.range.start.offset;
    return [{ path, start: at, end: at, replacement: `${name},${gap}` }];
  }
  if (last === undefined) return [];
  const at = last.range.end.offset;
  return [{ path, start: at, end: at, replacement: `,${gapBefore(text, last.range.start.offset)}${name}` }];
}

/** The line break and indentation in front of a name, or a blank where names share a line. */
function gapBefore(text: string, offset: number): string {
  let start = offset;
  while (/\s/.test(text[start - 1] ?? '.')) start -= 1;
  const gap = text.slice(start, offset);
  const lineBreak = gap.lastIndexOf('\n');
  if (lineBreak < 0) return ' ';
  return gap.slice(gap[lineBreak - 1] === '\r' ? lineBreak - 1 : lineBreak);
}

function usualQuote({ imports }: LogoRegistry): string {
  const double = imports.filter((each) => each.quote === '"').length;
  const single = imports.filter((each) => each.quote === "'").length;
  return double > single ? '"' : "'";
}

/** The line that holds an import and nothing else, with its line end. */
function wholeLine(
  text: string,
  { range }: LogoImport,
): { readonly start: number; readonly end: number } | undefined {
  const start = text.lastIndexOf('\n', range.start.offset - 1) + 1;
  const found = text.indexOf('\n', Math.max(range.end.offset - 1, range.start.offset));
  const end = found < 0 ? text.length : found + 1;
  const rest = text.slice(start, range.start.offset) + text.slice(range.end.offset, end);
  return /^[\s;]*$/.test(rest) ? { start, end } : undefined;
}

function textOf({ text }: LogoRegistry, { range }: LogoImport): string {
  return text.slice(range.start.offset, range.end.offset);
}
