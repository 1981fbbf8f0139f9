import type { Problem } from '../entry-checks/entry-check.ts';
import type { EntryChange } from '../landscape/entry-change.ts';
import type { ProjectHome } from '../facts/project-facts.ts';
import type { Message } from '../messages/message.ts';
import type { Finding } from '../requirements/registry.ts';
import type { Scope, Severity, Verdict } from '../vocabulary/judgement.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Policy } from '../config/policy.ts';

/** GitHub-flavoured Markdown that is safe to post: every foreign text in it is escaped. */
export type Markdown = string;

export type Conclusion = 'success' | 'failure' | 'neutral' | 'action_required';

export interface EntryReview {
  readonly change: EntryChange;
  readonly scope: Scope;
  readonly home: ProjectHome;
  /** In the order of the registry; empty for `entry-checks`. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly verdict: Verdict;
}

/** Something about the review as a whole: a limit that was reached, a side that could not be read. */
export interface Notice {
  readonly message: Message;
  /** The file of the list's repository that it is about; absent: none in particular. */
  readonly path?: string;
  /** The best verdict that is still possible; absent: it changes none. */
  readonly verdict?: Verdict;
}

export interface LineComment {
  readonly path: string;
  /** In the head side's file. `startLine` where a suggestion replaces several lines. */
  readonly line: number;
  readonly startLine?: number;
  readonly body: Markdown;
  /** Stays the same from push to push as long as the finding does: what is there already is not said again. */
  readonly identity: string;
}

/** As the checks API takes it; plain text. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: Severity;
  readonly title: string;
  readonly message: string;
}

export interface CheckRunOutput {
  readonly title: string;
  readonly summary: Markdown;
  readonly annotations: readonly Annotation[];
  /** Asks for another look; absent where there is nothing to look at again. */
  readonly button?: CheckRunButton;
}

/** GitHub takes at most 20 characters of label and 40 of description. */
export interface CheckRunButton {
  readonly label: string;
  readonly description: string;
}

/** The state that the pull request should show. */
export interface Review {
  readonly headSha: string;
  readonly verdict: Verdict;
  readonly conclusion: Conclusion;
  readonly entries: readonly EntryReview[];
  /** Problems that belong to no entry. */
  readonly problems: readonly Problem[];
  /** What holds for the review as a whole. */
  readonly notices: readonly Notice[];
  /** Names on GitHub. Of all managed labels, exactly these should be on the pull request. */
  readonly labels: readonly string[];
  readonly comment: Markdown;
  /** There is nothing to tell: no comment, unless one is there that says otherwise. */
  readonly isSilent: boolean;
  readonly lineComments: readonly LineComment[];
  readonly checkRun: CheckRunOutput;
  /** Changes when what is shown changes, numbers that move by themselves aside. */
  readonly fingerprint: string;
  /** What the comment has to keep for the next review; people do not see it. */
  readonly memory?: string;
  readonly language: Language;
}

/** What a review says, before it is written in a language and a markup. */
export interface ReviewContent {
  readonly headSha: string;
  /** The list's repository: `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
  readonly verdict: Verdict;
  /** Worst first. */
  readonly entries: readonly EntryReview[];
  /** Those that belong to no entry. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly lineComments: readonly LineComment[];
  /** The problems that no line comment tells. */
  readonly unanchored: ReadonlySet<Problem>;
  /** A unified diff that `git apply` takes. */
  readonly patch?: string;
  readonly policy: Policy;
  /** Whether commands in comments are understood, and so are worth telling of. */
  readonly showsCommands: boolean;
}

/** A list file was touched, but no entry, and nothing is wrong with it. */
export function hasNothingToTell({ entries, problems, notices, verdict }: ReviewContent): boolean {
  return verdict === 'ready' && entries.length + problems.length + notices.length === 0;
}

export function allProblems(content: Pick<ReviewContent, 'entries' | 'problems'>): readonly Problem[] {
  return [...content.entries.flatMap(({ problems }) => problems), ...content.problems];
}
