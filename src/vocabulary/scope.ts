/**
 * How an entry's change is looked at. `full`: every requirement. `entry-checks`: an edit of a listed entry.
 * `confirm`: a removal or a demotion, whose findings say whether the facts confirm it.
 */
export type Scope = 'full' | 'entry-checks' | 'confirm';
