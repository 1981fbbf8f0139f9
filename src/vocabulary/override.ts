import type { EntryCheckId } from './entry-check-id.ts';
import type { Outcome } from './outcome.ts';
import type { RequirementId } from './requirement-id.ts';

/** What a maintainer's word can be about. */
export type JudgedId = RequirementId | EntryCheckId;

/** A maintainer's judgement, said in the conversation, that stands in the place of the program's. */
export interface Override {
  readonly kind: 'accepted' | 'declined';
  /** The login of who said it. */
  readonly by: string;
  /** When, in ISO 8601. */
  readonly at: string;
  readonly reason: string;
  /** Of the comment that says it. */
  readonly url: string;
  /** The head commit that it was said of. */
  readonly commit: string;
  /** What the program itself had found. */
  readonly original: Outcome;
}
