/** Lines of the head side that one hunk of a diff shows, first to last. Only on these GitHub takes a comment. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

const HUNK = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;

/** The head side's lines in each hunk of a file's `patch`. A hunk that only takes lines away has none. */
export function parseDiffLines(patch: string | undefined): readonly LineSpan[] {
  const spans: LineSpan[] = [];
  let first = 0;
  let next = 0;
  const close = (): void => {
    if (next > first) spans.push({ first, last: next - 1 });
  };
  for (const line of patch?.split('\n') ?? []) {
    const start = HUNK.exec(line)?.[1];
    if (start !== undefined) {
      close();
      first = Number(start);
      next = first;
    } else if (first > 0 && (line.startsWith('+') || line.startsWith(' '))) next += 1;
  }
  close();
  return spans;
}

/** The hunk that shows all of the lines; undefined where they are not all in one. */
export function spanAround(spans: readonly LineSpan[], lines: LineSpan): LineSpan | undefined {
  return spans.find(({ first, last }) => first <= lines.first && lines.last <= last);
}
