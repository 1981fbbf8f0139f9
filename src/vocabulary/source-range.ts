/** A place in a text. `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units. */
export interface SourcePosition {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** From the first character to just behind the last one. */
export interface SourceRange {
  readonly start: SourcePosition;
  readonly end: SourcePosition;
}
