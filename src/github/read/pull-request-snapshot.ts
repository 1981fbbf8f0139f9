import type { PresetName } from '../../config/policy.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import type { PostedReview } from '../../publish/posted-review.ts';
import type { ChangedFile } from '../../landscape/changed-file.ts';
import type { PullRequestText } from '../../facts/project-facts.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

export interface PullRequestPlace {
  readonly repository: RepositoryName;
  readonly number: number;
}

/** What GraphQL calls the things that are written to. */
export interface NodeIds {
  readonly repository: string;
  /** Absent: a commit of a merge queue, on which only check runs are written. */
  readonly pullRequest?: string;
  /** By their names in lower case. */
  readonly labels: Readonly<Record<string, string>>;
  /** Those of others, by their numbers. */
  readonly comments: Readonly<Record<string, string>>;
}

/** A configuration file's text and the repository (`owner/name`) that it stands in. */
export interface ConfigurationText {
  readonly place: string;
  readonly text: string;
  /** It ends in `.yaml` in the place of `.yml`. */
  readonly hasOtherEnding?: boolean;
  /** One that ends in `.yaml` stands beside it, and is not read. */
  readonly hidesOther?: boolean;
  /** Nobody wrote it: it stands for what the repository's files say. */
  readonly implies?: PresetName;
}

/** What one round of reading tells of a pull request: itself, its files and what this program posted on it. */
export interface PullRequestSnapshot extends PullRequestPlace {
  /** As a browser opens it, on a GitHub that may not be github.com; absent in a clone. */
  readonly repositoryUrl?: string;
  readonly state: 'open' | 'closed' | 'merged';
  /** In ISO 8601; absent in a clone. */
  readonly updatedAt?: string;
  readonly isDraft: boolean;
  readonly text: PullRequestText;
  readonly headSha: string;
  readonly baseRef: string;
  /** The base branch's newest commit. */
  readonly tipSha: string;
  readonly changedFiles: readonly ChangedFile[];
  /** Why they could not be read, where the rest could. */
  readonly filesError?: unknown;
  /** True where GitHub lists no more files although there are (more than 3,000). */
  readonly areFilesTruncated: boolean;
  /** The configuration files on the default branch, the repository's own before its owner's; undermost what is implied. */
  readonly configurations: readonly ConfigurationText[];
  /** Where to write; absent in a clone and in what was recorded. */
  readonly nodeIds?: NodeIds;
  readonly posted: PostedReview;
  /** What others say on it; empty in a dry run. */
  readonly conversation: Conversation;
}
