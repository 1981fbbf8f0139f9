import { peek, QUOTES, type Reader, readString, report } from './literal-tokens.ts';
import type { ObjectNode, OpaqueNode, PropertyNode, ValueNode } from './syntax-tree.ts';

/**
 * Where two entries have grown into one because `},{` between them was lost, the second begins again with the two
 * keys that the first began with. Returns the entries that were meant.
 */
export function partsOf(reader: Reader, item: ValueNode): readonly ValueNode[] {
  if (item.kind !== 'object') return [item];
  const [first, second] = item.properties;
  const starts = item.properties.flatMap((property, index) => {
    const following = item.properties[index + 1];
    return property.key === first?.key && following?.key === second?.key ? [index] : [];
  });
  if (first === undefined || second === undefined || starts.length < 2) return [item];
  return starts.map((from, part) => {
    const properties = item.properties.slice(from, starts[part + 1]);
    return partOf(item, properties, { isFirst: part === 0, isLast: part === starts.length - 1, reader });
  });
}

function partOf(
  whole: ObjectNode,
  properties: readonly PropertyNode[],
  { isFirst, isLast, reader }: { isFirst: boolean; isLast: boolean; reader: Reader },
): ObjectNode {
  const start = isFirst ? whole.start : (properties[0]?.keySpan.start ?? whole.start);
  if (isLast) return { ...whole, properties, start };
  const end = properties.at(-1)?.value.end ?? whole.end;
  const comma = reader.problems.findIndex(({ kind, span }) => kind === 'missing-comma' && span.start === end);
  if (comma !== -1) reader.problems.splice(comma, 1);
  report(reader, 'missing-bracket', { start: end, end }, '},{');
  return { ...whole, properties, closing: 'missing', start, end };
}

/** Nesting beyond the limit, passed over without recursion. */
export function skipNested(reader: Reader): OpaqueNode {
  const start = reader.position;
  report(reader, 'too-deep', { start, end: start + 1 });
  reader.hasGap = true;
  let depth = 0;
  do {
    const next = peek(reader) ?? '';
    if (QUOTES.includes(next)) {
      const known = reader.problems.length;
      readString(reader);
      reader.problems.length = known;
      continue;
    }
    if (next === '{' || next === '[') depth += 1;
    if (next === '}' || next === ']') depth -= 1;
    reader.position += 1;
  } while (depth > 0 && reader.position < reader.text.length);
  return { kind: 'opaque', start, end: reader.position };
}
