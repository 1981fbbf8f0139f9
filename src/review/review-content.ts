import type { Problem } from '../entry-checks/entry-check.ts';
import type { Verdict } from '../vocabulary/judgement.ts';
import type { Policy } from '../config/policy.ts';
import type { EntryReview, LineComment, Notice } from './review.ts';

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
