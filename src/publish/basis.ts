import { spellingsOf } from '../landscape/list-definition.ts';
import { hashOf } from '../review/fingerprint.ts';
import type { Policy } from '../config/policy.ts';

/** Policies with more are rare, and look at more lists than are read. */
const MAXIMUM_PATHS = 100;
/** Two states of one base branch need not be told apart by more. */
const LENGTH = 16;

/** Where to look for what changed: the lists, and the folders of those whose names are not known. */
export function basisPaths({ lists }: Pick<Policy, 'lists'>): readonly string[] {
  const spellings = lists.flatMap(({ path }) => spellingsOf(path));
  const paths = spellings.map((path) =>
    path.includes('*') ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path,
  );
  // The root changes with every push, and a folder with a star in its name is not known either.
  const known = paths.filter((path) => path !== '' && !path.includes('*'));
  return [...new Set(known)].sort().slice(0, MAXIMUM_PATHS);
}

/**
 * What a review rests on besides the pull request itself, as a short hash: the texts of the configuration and git's
 * ids of the lists at the base branch's tip, by path; a path at which there is nothing has none. Where it differs from
 * the one on a check run, the review is out of date.
 */
export function basisOf(
  configurations: readonly { readonly text: string }[],
  ids: ReadonlyMap<string, string>,
): string {
  const lists = [...ids].sort(([one], [other]) => (one < other ? -1 : 1));
  return hashOf([configurations.map(({ text }) => text), lists]).slice(0, LENGTH);
}
