/**
 * What judging a requirement came to. `needs-review`: a person must judge. `unknown`: could not be found out
 * just now. Neither ever counts as `met` or as `unmet`.
 */
export type Outcome = 'met' | 'unmet' | 'needs-review' | 'unknown' | 'not-applicable';

/** What a whole entry or pull request came to, worst first. */
export const VERDICTS = ['needs-changes', 'not-evaluated', 'needs-maintainer', 'ready'] as const;

export type Verdict = (typeof VERDICTS)[number];
