import { type Fact, type UnavailableReason, valueOf } from './fact.ts';

/** An ISO 8601 date and time in UTC. */
export type IsoDate = string;

/** What can be known of one repository. A part that no requirement asked for is `not-asked`. */
export interface RepositoryFacts {
  /** `owner/name` as it was asked for; `metadata.nameWithOwner` is its present name. Elsewhere than on GitHub, its address. */
  readonly asked: string;
  /** Absent: there is no such repository, or it is private. */
  readonly metadata: Fact<RepositoryMetadata>;
  readonly history: Fact<CommitHistory>;
  /** Newest first, releases and tags together, at most 20. */
  readonly releases: Fact<readonly Release[]>;
  readonly tree: Fact<Tree>;
  /** Contents by path, of the files that were selected; absent: not in the tree or binary. */
  readonly files: Readonly<Record<string, Fact<string>>>;
  /** Read only where a sample of the files left open what the core technology is to the project. Absent: GitHub has none. */
  readonly archive: Fact<Archive>;
  readonly contributors: Fact<ContributorCount>;
  /** What became of the pull requests that people opened. */
  readonly pullRequests: Fact<PullRequestActivity>;
  /** The community health files of the owner's `.github` repository, by path. Absent: no such repository. */
  readonly ownerHealthFiles: Fact<Readonly<Record<string, string>>>;
}

export interface RepositoryMetadata {
  readonly nameWithOwner: string;
  readonly description: string;
  readonly homepageUrl?: string;
  readonly defaultBranch: string;
  /** The commit that every link to evidence points at. Absent: an empty repository. */
  readonly headSha?: string;
  readonly createdAt: IsoDate;
  readonly isArchived: boolean;
  readonly isDisabled: boolean;
  readonly isFork: boolean;
  readonly parent?: string;
  readonly isMirror: boolean;
  readonly hasIssues: boolean;
  readonly hasDiscussions: boolean;
  /** GitHub's own detection: an SPDX id, `NOASSERTION`, or absent for none. */
  readonly licenceSpdxId?: string;
  /** 0 may also mean that it is not known: draw no conclusion from it. */
  readonly stars: number;
  readonly topics: readonly string[];
  readonly ownerType: 'User' | 'Organization';
  /** Where its pages are. Absent: on GitHub. */
  readonly web?: RepositoryWeb;
}

/** How a host shows a repository; `plain`: nobody knows, and only the repository itself can be linked. */
export type WebKind = 'gitlab' | 'forgejo' | 'sourcehut' | 'cgit' | 'gitiles' | 'plain';

export interface RepositoryWeb {
  readonly kind: WebKind;
  /** Without a slash at its end. */
  readonly url: string;
}

export interface Commit {
  readonly sha: string;
  readonly committedAt: IsoDate;
  readonly authorName: string;
  /** Absent: no account is linked to the e-mail address. */
  readonly authorLogin?: string;
  readonly headline: string;
}

export interface CommitHistory {
  readonly total: number;
  /** The newest ones of the default branch, newest first: 100, or 400 where those are automations' alone. */
  readonly recent: readonly Commit[];
  /** All commits in each of the twelve equal parts of the last 365 days, oldest first, bots among them; empty where GitHub could not count them. */
  readonly perMonth: readonly number[];
  /** Of the first commit; read only where the repository is young. */
  readonly firstCommitAt?: IsoDate;
  /** Why a part of it, such as the count by month, could not be had; absent where nothing is wanting. */
  readonly missing?: UnavailableReason;
}

export interface ProjectPullRequest {
  /** When it was merged, or opened where it waits. */
  readonly at: IsoDate;
  /** Absent: the account is gone. */
  readonly author?: { readonly login: string; readonly accountType: string };
  /** GitHub's `CommentAuthorAssociation`: `MEMBER`, `CONTRIBUTOR`, … */
  readonly authorAssociation: string;
  readonly mergedByLogin?: string;
}

export interface PullRequestActivity {
  /** The 50 that changed last of those that are merged, in that order. */
  readonly merged: readonly ProjectPullRequest[];
  /** The 20 that have been open longest, oldest first. */
  readonly waiting: readonly ProjectPullRequest[];
}

export interface Release {
  readonly name: string;
  readonly publishedAt: IsoDate;
  readonly isPrerelease: boolean;
  readonly kind: 'release' | 'tag';
}

export interface TreeFile {
  readonly path: string;
  /** Absent where files were not fetched, so that nothing tells. */
  readonly bytes?: number;
  /** Of its contents, in git. Absent: GitHub was not asked for it. */
  readonly id?: string;
  /** Git's six digits: `100644` file, `100755` executable, `120000` symbolic link, `160000` submodule. */
  readonly mode: string;
}

export interface Tree {
  readonly files: readonly TreeFile[];
  readonly isTruncated: boolean;
}

/**
 * What a repository's archive holds at the head commit: every source file and manifest that git puts into it, but for
 * vendored ones. A file that is in neither list was left out by git, or is too large to tell anything.
 */
export interface Archive {
  /** Contents by path, of the files that may tell of the core technology. */
  readonly texts: Readonly<Record<string, string>>;
  /** The others: there is no word of it in them. */
  readonly silent: readonly string[];
}

/**
 * Distinct non-bot logins on the contributors list, and the count with anonymous authors.
 * `isOpenUpwards`: not counted to the end: the first page settled the question, or GitHub has no more to tell (more than
 * 500 accounts, or "too large to list").
 */
export interface ContributorCount {
  readonly logins: number;
  readonly withAnonymous: number;
  readonly isOpenUpwards: boolean;
}

/** Whether it is known to have no commit at all. */
export function isEmptyRepository({
  metadata,
  history,
}: Pick<RepositoryFacts, 'metadata' | 'history'>): boolean {
  const known = valueOf(metadata);
  return known !== undefined && known.headSha === undefined && history.status === 'absent';
}
