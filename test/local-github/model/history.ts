import type { CommitsFile } from '../world/recorded.ts';
import type { Snapshot } from '../world/snapshot.ts';
import { sha1 } from '../world/snapshot.ts';
import type { Account, Repository } from './entities.ts';
import { fullName } from './entities.ts';

interface CommitAuthor {
  readonly name: string;
  readonly email: string;
  /** Null: no account is linked to the address. */
  readonly account: Account | null;
}

/** One line of a history. */
export interface LoggedCommit {
  readonly oid: string;
  readonly committedAt: Date;
  readonly author: CommitAuthor;
  /** Absent: the author. */
  readonly committer?: CommitAuthor;
  readonly message: string;
  readonly parents: readonly string[];
}

/** A commit whose contents are known. */
export interface Commit extends LoggedCommit {
  readonly tree: Snapshot;
  /** The recorded history that ends in this commit; its first line stands for the commit itself. */
  readonly recorded: CommitsFile | undefined;
}

export interface History {
  readonly total: number;
  /** The commit at a place, 0 the newest. */
  at(index: number): LoggedCommit;
}

export interface Period {
  readonly since?: Date;
  readonly until?: Date;
}

/** The commits that are reached from `commit` along first parents, newest first. */
export function historyOf(repository: Repository, commit: Commit, period: Period = {}): History {
  const chain = firstParents(repository, commit);
  const recorded = chain.at(-1)?.recorded;
  const whole: History = {
    total: chain.length + (recorded?.total ?? 1) - 1,
    at(index) {
      const explicit = chain[index];
      if (explicit !== undefined || recorded === undefined) return explicit ?? commit;
      return recordedCommit(repository, recorded, index - chain.length + 1);
    },
  };
  return period.since === undefined && period.until === undefined ? whole : within(whole, period);
}

function within(whole: History, { since, until }: Period): History {
  const places: number[] = [];
  for (let index = 0; index < whole.total; index += 1) {
    const { committedAt } = whole.at(index);
    // Newest first: nothing after a much older one can be young again, but clocks of people differ by days.
    if (since !== undefined && committedAt.getTime() < since.getTime() - CLOCK_SKEW_MS) break;
    if ((since === undefined || committedAt >= since) && (until === undefined || committedAt <= until)) {
      places.push(index);
    }
  }
  return { total: places.length, at: (index) => whole.at(places[index] ?? 0) };
}

const CLOCK_SKEW_MS = 90 * 24 * 3600 * 1000;

function firstParents(repository: Repository, commit: Commit): readonly Commit[] {
  const chain = [commit];
  for (let last = commit; last.recorded === undefined;) {
    const parent = repository.commits.get(last.parents[0] ?? '');
    if (parent === undefined) break;
    chain.push(parent);
    last = parent;
  }
  return chain;
}

const loggedCommits = new WeakMap<CommitsFile, Map<number, LoggedCommit>>();

/** The commit at a place of a recorded history. Between the recorded ones and the first, dates are spread evenly. */
export function recordedCommit(repository: Repository, recorded: CommitsFile, index: number): LoggedCommit {
  const known = loggedCommits.get(recorded) ?? new Map<number, LoggedCommit>();
  loggedCommits.set(recorded, known);
  const commit = known.get(index) ?? makeCommit(repository, recorded, index);
  known.set(index, commit);
  return commit;
}

function makeCommit(repository: Repository, recorded: CommitsFile, index: number): LoggedCommit {
  const oid = recordedOid(repository, recorded, index);
  const parents = index + 1 < recorded.total ? [recordedOid(repository, recorded, index + 1)] : [];
  const message = `Commit ${recorded.total - index}`;
  const line = recorded.recent[index];
  const committedAt = line === undefined ? spreadDate(recorded, index) : new Date(line[0]);
  return { oid, parents, committedAt, author: authorAt(recorded, index), message };
}

/** Beyond the recorded ones, the same people go on: nobody more is known to have written anything. */
function authorAt({ recent }: CommitsFile, index: number): CommitAuthor {
  const line = recent[index % recent.length];
  if (line === undefined) return { name: 'Not recorded', email: 'nobody@example.invalid', account: null };
  const [, login, name, email, bot] = line;
  const isBot = bot === 'bot';
  return {
    name: isBot ? (login ?? name) : name,
    email: `${email}@example.invalid`,
    // GitHub links no user to a bot's commit.
    account: login === null || isBot ? null : { login, type: 'User' },
  };
}

function recordedOid(repository: Repository, recorded: CommitsFile, index: number): string {
  return index === 0 ? recorded.head : sha1(`${fullName(repository)} ${index}`);
}

function spreadDate(recorded: CommitsFile, index: number): Date {
  const newest = new Date(recorded.recent.at(-1)?.[0] ?? recorded.first).getTime();
  const first = new Date(recorded.first).getTime();
  const share = (index - recorded.recent.length + 1) / (recorded.total - recorded.recent.length);
  return new Date(newest + (first - newest) * share);
}

/** The newest commit that both have, or undefined where the two share nothing that is known. */
export function mergeBase(repository: Repository, a: Commit, b: Commit): Commit | undefined {
  const ancestors = new Set(firstParents(repository, a).map(({ oid }) => oid));
  return firstParents(repository, b).find(({ oid }) => ancestors.has(oid));
}

/** Commits of `head` that `base` has not, oldest first. */
export function commitsBetween(repository: Repository, base: Commit, head: Commit): readonly Commit[] {
  const known = new Set(firstParents(repository, base).map(({ oid }) => oid));
  return firstParents(repository, head)
    .filter(({ oid }) => !known.has(oid))
    .reverse();
}
