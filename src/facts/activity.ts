import { ageInDays } from './age.ts';
import {
  authorOf,
  authorsByRote,
  isAutomatedCommit,
  isHousekeeping,
  looksAutomated,
  nameOfAuthor,
} from './automation.ts';
import type { Commit, CommitHistory, Release } from './repository-facts.ts';

/** Something and how old it is, in whole days. */
export interface Dated<T> {
  readonly of: T;
  readonly days: number;
}

/** Who has been at work lately. Each is the newest of its kind among the commits that were read. */
export interface Activity {
  readonly byPerson?: Dated<Commit>;
  /** By a person, upkeep over many repositories at once left out. */
  readonly onTheProject?: Dated<Commit>;
  /** Certain, or by what reads like one: a name that is none of a person, the same headline every time. */
  readonly byAutomation?: Dated<Commit>;
}

/** Sorts the newest commits by who made them; `owner` is the repository's. */
export function activityOf(history: CommitHistory, owner: string, now: Date): Activity {
  const byRote = authorsByRote(history.recent);
  const isBot = (commit: Commit): boolean =>
    isAutomatedCommit(commit, owner) || looksAutomated(authorOf(commit)) || byRote.has(nameOfAuthor(commit));
  const byPerson = newest(history.recent, now, (commit) => !isBot(commit));
  const onTheProject = newest(history.recent, now, (commit) => !isBot(commit) && !isHousekeeping(commit));
  const byAutomation = newest(history.recent, now, isBot);
  return {
    ...(byPerson && { byPerson }),
    ...(onTheProject && { onTheProject }),
    ...(byAutomation && { byAutomation }),
  };
}

/** How the names of pre-releases end; a tag has nothing else to tell it by. */
const PRERELEASE = /(?:^|[^a-z])(?:rc|alpha|beta|pre|preview|dev|nightly|snapshot)(?![a-z])/i;

function isPrerelease({ name, isPrerelease: isMarked }: Release): boolean {
  return isMarked || PRERELEASE.test(name);
}

/** The newest release or tag; pre-releases count, and give way to a release of the same second, such as of the same commit. */
export function newestRelease(releases: readonly Release[], now: Date): Dated<Release> | undefined {
  let found: Dated<Release> | undefined;
  for (const release of releases) {
    const days = ageInDays(release.publishedAt, now);
    if (days === undefined) continue;
    const isNewer = found === undefined || days < found.days;
    if (isNewer || (found !== undefined && isReleaseOf(found.of, release))) found = { of: release, days };
  }
  return found;
}

/** Whether the first is a pre-release, and the second a release of the same second. */
function isReleaseOf(candidate: Release, release: Release): boolean {
  const isSameSecond = Date.parse(candidate.publishedAt) === Date.parse(release.publishedAt);
  return isSameSecond && isPrerelease(candidate) && !isPrerelease(release);
}

/** By date and not by order: a merged branch brings older commits to the top. */
function newest(
  commits: readonly Commit[],
  now: Date,
  accept: (commit: Commit) => boolean,
): Dated<Commit> | undefined {
  let found: Dated<Commit> | undefined;
  for (const commit of commits) {
    const days = ageInDays(commit.committedAt, now);
    if (days === undefined || (found !== undefined && found.days <= days)) continue;
    if (accept(commit)) found = { of: commit, days };
  }
  return found;
}
