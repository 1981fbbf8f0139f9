import type { Outcome } from './outcome.ts';

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
