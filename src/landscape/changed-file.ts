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
