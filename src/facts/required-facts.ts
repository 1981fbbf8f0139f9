import type { EntryChange } from '../landscape/entry-change.ts';
import type { Entry } from '../landscape/entry.ts';
import type { Scope } from '../vocabulary/judgement.ts';
import { type ForgeAddress, forgeNameOf } from './forge-address.ts';
import type { ProjectHome } from './project-facts.ts';
import { homeKeyOf, projectHomeOf } from './project-home.ts';

/** More projects in one pull request are not looked up; about five requests each is what an hour's limit bears. */
export const MAXIMUM_PROJECTS = 100;

/** How far is read what only some requirements go by. */
export interface FactLimits {
  /** Whether there are more contributors than this. */
  readonly contributors: number;
  /** A younger repository's first commit is looked for. */
  readonly months: number;
}

/** What is to be read of one repository. */
export interface FactRequest {
  /** `owner/name` as the entry has it; elsewhere, what `forgeNameOf` makes of the address. */
  readonly repository: string;
  /** Absent: it is on GitHub. */
  readonly forge?: ForgeAddress;
  /** `metadata`: what the entry checks compare; `everything`: what the requirements are judged on. */
  readonly extent: 'metadata' | 'everything';
  readonly contributors: boolean;
}

/** The side of a change that says where the project lives. */
export function presentEntryOf(change: EntryChange): Entry {
  return change.kind === 'removed' ? change.before : change.after;
}

/** What must be read to look at the changes, each repository once and in full where any of them asks for it. */
export function requiredFacts(
  changes: readonly { readonly change: EntryChange; readonly scope: Scope }[],
  countsContributors: (change: EntryChange) => boolean,
): readonly FactRequest[] {
  const requests = new Map<string, FactRequest>();
  for (const { change, scope } of changes) {
    const home = projectHomeOf(presentEntryOf(change));
    const repository = repositoryOf(home);
    // No entry check compares anything with what a clone holds.
    if (repository === undefined || (home.kind !== 'github' && scope === 'entry-checks')) continue;
    const key = repository.toLowerCase();
    const other = requests.get(key);
    const isEverything = scope !== 'entry-checks' || other?.extent === 'everything';
    requests.set(key, {
      repository,
      ...forgeOf(home),
      extent: isEverything ? 'everything' : 'metadata',
      contributors: countsContributors(change) || other?.contributors === true,
    });
  }
  for (const repository of givenUp(changes)) {
    const key = repository.toLowerCase();
    const request = { repository, extent: 'metadata', contributors: false } as const;
    requests.set(key, requests.get(key) ?? request);
  }
  // Those to be judged come first where there are too many.
  return [...requests.values()]
    .toSorted((a, b) => a.extent.localeCompare(b.extent))
    .slice(0, MAXIMUM_PROJECTS);
}

function forgeOf(home: ProjectHome): Pick<FactRequest, 'forge'> {
  return home.kind === 'elsewhere' && home.forge !== undefined ? { forge: home.forge } : {};
}

/** Whether GitHub leads from an address that is given up to the new one, its metadata tell. */
function givenUp(changes: readonly { readonly change: EntryChange }[]): readonly string[] {
  return changes.flatMap(({ change }) => {
    if (change.kind !== 'modified' && change.kind !== 'moved') return [];
    const home = projectHomeOf(change.before);
    const isGivenUp = home.kind === 'github' && homeKeyOf(home) !== homeKeyOf(projectHomeOf(change.after));
    return isGivenUp ? [home.nameWithOwner] : [];
  });
}

/** By which what was read of a project's repository is found again; undefined where there is none to read. */
export function repositoryOf(home: ProjectHome): string | undefined {
  if (home.kind === 'github') return home.nameWithOwner;
  return home.kind === 'elsewhere' && home.forge !== undefined ? forgeNameOf(home.forge) : undefined;
}
