import { type EntryChange, entryOf } from '../landscape/entry-change.ts';
import type { Scope } from '../vocabulary/judgement.ts';
import type { UnavailableReason } from './fact.ts';
import type { ProjectFacts } from './project-facts.ts';
import { projectHomeOf } from './project-home.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** What is to be read of a project that is not on GitHub. */
export interface RemoteRequest {
  /** What its entry links to, code hosts first. */
  readonly urls: readonly string[];
  readonly contributors: boolean;
}

/** What was read of it, or why its repository could not be. */
export type RemoteProject =
  | { readonly repository: RepositoryFacts; readonly subdirectory?: string }
  | { readonly unread: UnavailableReason };

/** Each is cloned, and a pull request's author waits. */
const MAXIMUM_PROJECTS = 4;

/** The projects that are judged and not on GitHub, by what their entries link to. */
export function remoteRequests(
  changes: readonly { readonly change: EntryChange; readonly scope: Scope }[],
  countsContributors: (change: EntryChange) => boolean,
  maximum = MAXIMUM_PROJECTS,
): ReadonlyMap<string, RemoteRequest> {
  const requests = new Map<string, RemoteRequest>();
  for (const { change, scope } of changes) {
    const home = projectHomeOf(entryOf(change));
    if (home.kind !== 'elsewhere' || scope === 'entry-checks') continue;
    const key = JSON.stringify(home.urls);
    const contributors = countsContributors(change) || requests.get(key)?.contributors === true;
    if (requests.size < maximum || requests.has(key)) requests.set(key, { urls: home.urls, contributors });
  }
  return requests;
}

export function withRemote(
  facts: ProjectFacts,
  projects: ReadonlyMap<string, RemoteProject | undefined>,
): ProjectFacts {
  const { home } = facts;
  const project = home.kind === 'elsewhere' ? projects.get(JSON.stringify(home.urls)) : undefined;
  if (home.kind !== 'elsewhere' || project === undefined) return facts;
  if ('unread' in project) return { ...facts, home: { ...home, unread: project.unread } };
  const { repository, subdirectory } = project;
  return { ...facts, home: { ...home, ...(subdirectory === undefined ? {} : { subdirectory }) }, repository };
}
