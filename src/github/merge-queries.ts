/** A GraphQL query with its variables, as a reader sends it. */
export interface SingleQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const HEADER = /^\s*query\s+\w+\s*\(([^)]*)\)\s*\{/;
const ROOT_FIELD = /^(\s*)(?:(\w+)\s*:\s*)?(\w+)\s*(?=\()/;

/**
 * Several queries as one: the variables and the fields at the top of each bear its number. For queries of this program
 * only, which have a name, variables, and at the top fields with arguments and nothing else.
 */
export function mergeQueries(queries: readonly SingleQuery[]): SingleQuery {
  const parts = queries.map(({ text }, index) => renamed(text, `q${index}_`));
  const variables = queries.flatMap(({ variables: own }, index) =>
    Object.entries(own).map(([name, value]) => [`q${index}_${name}`, value]),
  );
  return {
    text: `query Shared(${parts.map((part) => part.header).join(', ')}) {\n${parts.map((part) => part.body).join('\n')}\n}`,
    variables: Object.fromEntries(variables),
  };
}

/** The part of a merged answer that belongs to one of the queries. */
export function answerOf(data: Readonly<Record<string, unknown>>, index: number): Record<string, unknown> {
  const prefix = `q${index}_`;
  const own = Object.entries(data).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
}

interface Renamed {
  readonly header: string;
  readonly body: string;
}

function renamed(text: string, prefix: string): Renamed {
  const prefixed = text.replaceAll(/\$(\w+)/g, `$$${prefix}$1`);
  const found = HEADER.exec(prefixed);
  if (found === null) throw new Error('This query cannot be sent together with others');
  const inner = prefixed.slice(found[0].length, prefixed.lastIndexOf('}'));
  return { header: (found[1] ?? '').trim().replace(/,$/, ''), body: withPrefixedRoots(inner, prefix) };
}

/** Walks over the fields at the top, whose arguments and selections are skipped by counting brackets. */
function withPrefixedRoots(inner: string, prefix: string): string {
  let result = '';
  let rest = inner;
  for (let field = ROOT_FIELD.exec(rest); field !== null; field = ROOT_FIELD.exec(rest)) {
    const [whole, space, alias, name] = field;
    const length = whole.length + lengthOfField(rest.slice(whole.length));
    result += `${space}${prefix}${alias ?? name}: ${name}${rest.slice(whole.length, length)}`;
    rest = rest.slice(length);
  }
  return result + rest;
}

/** Up to and with the bracket that closes the selection. */
function lengthOfField(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] !== '}') continue;
    depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
