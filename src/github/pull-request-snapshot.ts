import type { PostedReview } from '../publish/posted-review.ts';
import type { ChangedFile } from '../landscape/changed-file.ts';
import type { PullRequestText } from '../facts/project-facts.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** What one round of reading tells of a pull request: itself, its files and what this program posted on it. */
export interface PullRequestSnapshot {
  readonly repository: RepositoryName;
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  readonly isDraft: boolean;
  readonly text: PullRequestText;
  readonly headSha: string;
  readonly baseRef: string;
  /** The base branch's newest commit. */
  readonly tipSha: string;
  /** Where the two branches parted; what the pull request changes is the difference to it. */
  readonly mergeBaseSha: string;
  readonly changedFiles: readonly ChangedFile[];
  /** True where GitHub lists no more files although there are (more than 3,000). */
  readonly areFilesTruncated: boolean;
  readonly posted: PostedReview;
}
