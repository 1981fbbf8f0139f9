/** The two tiers of ebpf.io's landscape, as its listing page names them; `none` in a list that has no tiers. */
export type Tier = 'emerging' | 'major' | 'none';

/**
 * How an entry's change is looked at. `full`: every requirement. `entry-checks`: an edit of a listed entry.
 * `confirm`: a removal or a demotion, whose findings say whether the facts confirm it.
 */
export type Scope = 'full' | 'entry-checks' | 'confirm';

/**
 * What judging a requirement came to. `needs-review`: a person must judge. `unknown`: could not be found out
 * just now. Neither ever counts as `met` or as `unmet`.
 */
export type Outcome = 'met' | 'unmet' | 'needs-review' | 'unknown' | 'not-applicable';

/** What a whole entry or pull request came to, worst first. */
export const VERDICTS = ['needs-changes', 'not-evaluated', 'needs-maintainer', 'ready'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** `advice` is shown and never blocks; `off` is not judged. */
export type RequirementLevel = 'required' | 'advice' | 'off';

/** GitHub's annotation levels, worst first: a `failure` blocks, a `warning` asks for a maintainer's look. */
export const SEVERITIES = ['failure', 'warning', 'notice'] as const;

export type Severity = (typeof SEVERITIES)[number];

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
