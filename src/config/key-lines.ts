import {
  type Document,
  type LineCounter,
  type Node,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  visit,
} from 'yaml';

export interface LinedDocument {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The line (from 1) of the key or item that a path leads to; of the nearest one above it that is there otherwise. */
export function lineAt({ document, lines }: LinedDocument, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
      continue;
    }
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (pair === undefined) break;
    offset = (pair.key as Node).range?.[0] ?? offset;
    node = pair.value;
  }
  return lines.linePos(offset).line;
}

/** The line of the first key that is a map or a list itself. */
export function collectionKeyLine({ document, lines }: LinedDocument): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isCollection(key)) return undefined;
      offset = key.range?.[0];
      return visit.BREAK;
    },
  });
  return offset === undefined ? undefined : lines.linePos(offset).line;
}

/** The line of the first key that its map holds already. The library's own check takes time by the square. */
export function duplicateKeyLine({ document, lines }: LinedDocument): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name)) {
          offset = (key as Node).range?.[0];
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return offset === undefined ? undefined : lines.linePos(offset).line;
}
