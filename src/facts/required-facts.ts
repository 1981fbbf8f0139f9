import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import type { Scope } from '../vocabulary/judgement.ts';
import type { CoreSignals } from './configured-core.ts';
import { homeKeyOf, projectHomeOf } from './project-home.ts';

/** More projects in one pull request are not looked up; about five requests each is what an hour's limit bears. */
export const MAXIMUM_PROJECTS = 100;

/** How far is read what only some requirements go by. */
export interface FactLimits {
  /** Whether there are more contributors than this. */
  readonly contributors: number;
  /** A younger repository's first commit is looked for. */
  readonly months: number;
  /** By which signs the core technology is known; absent: eBPF. */
  readonly core?: CoreSignals;
}

export interface FactRequest {
  /** `owner/name` as the entry has it. */
  readonly repository: string;
  /** `metadata`: what the entry checks compare; `everything`: what the requirements are judged on. */
  readonly extent: 'metadata' | 'everything';
  readonly contributors: boolean;
}

/** What must be read to look at the changes, each repository once and in full where any of them asks for it. */
export function requiredFacts(
  changes: readonly { readonly change: EntryChange; readonly scope: Scope }[],
  countsContributors: (change: EntryChange) => boolean,
): readonly FactRequest[] {
  const requests = new Map<string, FactRequest>();
  for (const { change, scope } of changes) {
    const home = projectHomeOf(entryOf(change));
    if (home.kind !== 'github') continue;
    const key = home.nameWithOwner.toLowerCase();
    const other = requests.get(key);
    const isEverything = scope !== 'entry-checks' || other?.extent === 'everything';
    requests.set(key, {
      repository: home.nameWithOwner,
      extent: isEverything ? 'everything' : 'metadata',
      contributors: countsContributors(change) || other?.contributors === true,
    });
  }
  // Whether GitHub leads from an address that is given up to the new one, its metadata tell.
  for (const { change } of changes) {
    if (change.kind !== 'modified' && change.kind !== 'moved') continue;
    const home = projectHomeOf(change.before);
    if (home.kind !== 'github' || homeKeyOf(home) === homeKeyOf(projectHomeOf(change.after))) continue;
    const key = home.nameWithOwner.toLowerCase();
    const request = { repository: home.nameWithOwner, extent: 'metadata', contributors: false } as const;
    requests.set(key, requests.get(key) ?? request);
  }
  // Those to be judged come first where there are too many.
  return [...requests.values()]
    .toSorted((a, b) => a.extent.localeCompare(b.extent))
    .slice(0, MAXIMUM_PROJECTS);
}
