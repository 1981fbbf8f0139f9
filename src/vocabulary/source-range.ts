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

/** One replacement in the head side's text of a file, between two offsets; an insertion has both the same. */
export interface TextEdit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /**
   * Where text is moved rather than new: the stretch that `replacement` holds once, unchanged. Other edits within
   * that stretch move along with it.
   */
  readonly moves?: { readonly start: number; readonly end: number };
}
