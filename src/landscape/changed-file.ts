/** A file that the pull request changes, as GitHub's "list pull requests files" describes it. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
  /** Absent for binary and very large files: nothing can then be anchored. */
  readonly patch?: string;
}

const IMAGE = /\.(?:svg|png|jpe?g|gif|webp|avif|bmp|ico)$/i;

/** By its ending. */
export function isImage(path: string): boolean {
  return IMAGE.test(path);
}

/** Stands for the text of a file that has none, as a picture in bits saved as `.svg`. */
export const NO_TEXT = '\0';

/** An image that is a text. */
export function isVector(path: string): boolean {
  return /\.svg$/i.test(path);
}
