import type { TextEdit } from '../vocabulary/text-edit.ts';

/**
 * The same edits for the file as it lies on the disk, where git turns `\r\n` into `\n`, be it on some lines only. What
 * an edit brings ends its lines as the line does that it begins on; every other line keeps its end.
 */
export function editsOnDisk(text: string, onDisk: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const places = offsetsOnDisk(text, onDisk);
  const placeOf = (offset: number) => places[offset] ?? onDisk.length;
  return edits.map((edit): TextEdit => {
    const [start, end] = [placeOf(edit.start), placeOf(edit.end)];
    const withEnds = (added: string) => added.replaceAll('\n', lineEndAt(onDisk, start));
    const { moves } = edit;
    if (moves === undefined) return { ...edit, start, end, replacement: withEnds(edit.replacement) };
    const moved = text.slice(moves.start, moves.end);
    const movedOnDisk = { start: placeOf(moves.start), end: placeOf(moves.end) };
    const [before = '', ...after] = edit.replacement.split(moved);
    const replacement = [
      withEnds(before),
      onDisk.slice(movedOnDisk.start, movedOnDisk.end),
      withEnds(after.join(moved)),
    ].join('');
    return { ...edit, start, end, replacement, moves: movedOnDisk };
  });
}

/** Where each code unit of the text stands on the disk; a line end begins with its `\r`. */
function offsetsOnDisk(text: string, onDisk: string): readonly number[] {
  const places: number[] = [];
  let place = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    places.push(place);
    place += text[offset] === '\n' && onDisk.startsWith('\r\n', place) ? 2 : 1;
  }
  return places;
}

function lineEndAt(onDisk: string, place: number): string {
  const next = onDisk.indexOf('\n', place);
  const end = next < 0 ? onDisk.lastIndexOf('\n') : next;
  return onDisk[end - 1] === '\r' ? '\r\n' : '\n';
}
