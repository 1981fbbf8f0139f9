import type { EntryChange } from '../landscape/entry-change.ts';
import type { ProjectFacts, PullRequestText } from '../facts/project-facts.ts';
import type { Message } from '../messages/message.ts';
import type { Outcome } from '../vocabulary/outcome.ts';
import type { Override } from '../vocabulary/override.ts';
import type { RequirementThresholds } from '../vocabulary/policy.ts';
import type { RequirementId } from '../vocabulary/requirement-id.ts';

/** A statement that a reader can check: the link points at a file or line at a commit, or at GitHub's own page. */
export interface Evidence {
  readonly statement: Message;
  readonly url?: string;
}

export interface Finding {
  readonly requirement: RequirementId;
  readonly outcome: Outcome;
  /** The most telling first. */
  readonly evidence: readonly Evidence[];
  /** What would make it met or, where it is, what would be good to have besides; addressed to the contributor. */
  readonly remedy?: Message;
  /** Where a person must judge: the question that is theirs. */
  readonly question?: Message;
  /** A maintainer's judgement, which made the outcome what it is. */
  readonly override?: Override;
}

export interface JudgeInput {
  readonly change: EntryChange;
  readonly facts: ProjectFacts;
  readonly pullRequest: PullRequestText;
  readonly thresholds: RequirementThresholds;
  readonly now: Date;
}

/** A listing requirement. `judge` is total: it never throws, whatever the facts are. */
export interface Requirement {
  readonly id: RequirementId;
  readonly judge: (input: JudgeInput) => Finding;
}
