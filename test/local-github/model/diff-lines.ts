import { diffArrays } from 'diff';

export interface DiffLines {
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
}

/** The lines of either side that a patch shows; a comment can be put on no other line. */
export function linesOfPatch(patch: string): DiffLines {
  const left = new Set<number>();
  const right = new Set<number>();
  let [oldLine, newLine] = [0, 0];
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) {
      [oldLine, newLine] = [Number(header[1]), Number(header[2])];
      continue;
    }
    if (line.startsWith('-') || line.startsWith(' ')) left.add(oldLine++);
    if (line.startsWith('+') || line.startsWith(' ')) right.add(newLine++);
  }
  return { left, right };
}

/** Where a line of `before` stands in `after`, or undefined where it was changed or removed. */
export function lineAfter(before: string, after: string, line: number): number | undefined {
  let [oldLine, newLine] = [1, 1];
  for (const change of diffArrays(before.split('\n'), after.split('\n'))) {
    if (!change.added && line >= oldLine && line < oldLine + change.count) {
      return change.removed ? undefined : newLine + (line - oldLine);
    }
    if (!change.added) oldLine += change.count;
    if (!change.removed) newLine += change.count;
  }
  return undefined;
}
