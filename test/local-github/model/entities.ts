import type { Permission } from '../world/recorded.ts';
import type { RecordedRepository } from '../world/read-world.ts';
import type { Snapshot } from '../world/snapshot.ts';
import type { Commit } from './history.ts';

/** What GitHub keeps. It changes in memory only; what a world recorded is never touched. */

export interface Account {
  /** An App's login ends in `[bot]`. */
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** The App under test or another one that left check runs behind. */
export interface AppIdentity {
  readonly id: number;
  readonly slug: string;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly recorded: RecordedRepository;
  /** Commits whose contents are known, by oid. */
  readonly commits: Map<string, Commit>;
  /** Trees that no commit may hold yet, by oid. */
  readonly trees: Map<string, Snapshot>;
  /** Newest commit by branch. */
  readonly branches: Map<string, string>;
  readonly labels: Map<string, Label>;
  /** Issues and pull requests share their numbers. */
  readonly issues: Map<number, Issue | PullRequest>;
  readonly checkRuns: CheckRun[];
  readonly statuses: CommitStatus[];
  readonly collaborators: Map<string, Permission>;
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** One thing that somebody wrote. */
interface Said {
  readonly id: number;
  readonly author: Account;
  readonly association: string;
  /** The App that wrote it. */
  readonly app: AppIdentity | undefined;
  readonly createdAt: Date;
  body: string;
  updatedAt: Date;
}

export interface IssueComment extends Said {
  readonly issue: Issue | PullRequest;
  readonly reactions: Reaction[];
  /** Why it was hidden. */
  minimized: string | undefined;
}

export interface Reaction {
  readonly id: number;
  readonly content: string;
  readonly by: Account;
}

export interface Issue extends Said {
  readonly repository: Repository;
  readonly number: number;
  title: string;
  state: 'open' | 'closed';
  closedAt: Date | undefined;
  /** Only those who may push can still say something. */
  isLocked: boolean;
  /** Names, as the repository's labels spell them. */
  labels: string[];
  comments: IssueComment[];
}

export interface PullRequest extends Issue {
  readonly headRef: { readonly ref: string; readonly repository: string };
  readonly reviews: Review[];
  isDraft: boolean;
  mergedAt: Date | undefined;
  headSha: string;
  baseRef: string;
  /** The base branch's newest commit when the pull request was last pushed to. */
  baseSha: string;
  mergeBaseSha: string;
}

export interface Review extends Said {
  readonly state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly commitId: string;
  readonly pullRequest: PullRequest;
  readonly comments: ReviewComment[];
}

export interface ReviewComment extends Said {
  readonly review: Review;
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT';
  /** Lines of the file at `commitId`. */
  readonly line: number;
  readonly startLine: number | undefined;
  readonly commitId: string;
  readonly reactions: Reaction[];
  minimized: string | undefined;
  isResolved: boolean;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRunAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export interface CheckRun {
  readonly id: number;
  readonly repository: Repository;
  readonly headSha: string;
  readonly app: AppIdentity;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  startedAt: Date;
  completedAt: Date | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
  actions: readonly CheckRunAction[];
}

/** What a program says of a commit in the older way, before there were check runs. */
export interface CommitStatus {
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
}

export function isPullRequest(issue: Issue | PullRequest): issue is PullRequest {
  return 'headSha' in issue;
}

export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}
