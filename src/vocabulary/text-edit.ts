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
