import type { Entry } from './entry.ts';

/** What a pull request does to one entry, by identity and never by position. */
export type EntryChange =
  | { readonly kind: 'added'; readonly after: Entry }
  | { readonly kind: 'removed'; readonly before: Entry }
  /** A field (white space and key order aside) or the group differs; the tier does not. */
  | ({ readonly kind: 'modified' } & Update)
  /** The tier differs; fields may. */
  | ({ readonly kind: 'moved' } & Update);

interface Update {
  readonly before: Entry;
  readonly after: Entry;
  /** The address of the repository differs, and GitHub is known to lead from the old one to the new one. */
  readonly isSameRepository?: true;
}

/** The entry as the pull request leaves it; of a removal, as it was. */
export function entryOf(change: EntryChange): Entry {
  return change.kind === 'removed' ? change.before : change.after;
}
