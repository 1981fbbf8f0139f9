import type { SourcePosition, SourceRange } from '../vocabulary/source-range.ts';
import type { Span } from './syntax-tree.ts';

/** Turns offsets of one text into lines and columns: `rangeOf(span)`. Lines end at a line feed, as on GitHub. */
export function rangesIn(text: string): (span: Span) => SourceRange {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);

  function positionAt(wanted: number): SourcePosition {
    const offset = Math.max(0, Math.min(wanted, text.length));
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  }

  return ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) });
}
