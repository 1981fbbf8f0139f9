interface JobOfRepository {
  readonly installationId: number;
  readonly owner: string;
  readonly name: string;
  /** Of the delivery that led to it, for the log and for the check run when something goes wrong. */
  readonly deliveryId: string;
  /** A delivery caused it: it goes before what was found by looking through pull requests. */
  readonly isUrgent?: true;
  /** A person asked for it, by a command or a button, and waits: it goes before everything else. */
  readonly isAwaited?: true;
}

/** Which pull request to review. It carries the number alone: everything else is read live when the job runs. */
export interface ReviewJob extends JobOfRepository {
  readonly kind: 'review';
  readonly number: number;
  /** Somebody asked for the check run again: there is a new one, even where nothing changed. */
  readonly renewsCheckRun?: true;
  /** When the pull request last changed, as the delivery tells, in ISO 8601: what is read may not be older. */
  readonly asOf?: string;
}

/** Reviews again the open pull requests that have this commit as their head: forks' are not named in deliveries. */
export interface CommitJob extends JobOfRepository {
  readonly kind: 'commit';
  readonly headSha: string;
}

/** Looks through all open pull requests of a repository and adds a review job for each that touches a list. */
export interface SweepJob extends JobOfRepository {
  readonly kind: 'sweep';
  /**
   * `unfinished`: only where the check run is missing, not completed, or tells that the review failed;
   * `unfinished-or-unknown`: also where something could not be found out.
   */
  readonly which: 'all' | 'unfinished' | 'unfinished-or-unknown';
  /** The paths that a push changed: where none of them is a list or the configuration, there is nothing to do. */
  readonly touched?: readonly string[];
}

/** Completes the check run on the commit of a merge queue, which belongs to no pull request. */
export interface MergeGroupJob extends JobOfRepository {
  readonly kind: 'merge-group';
  readonly headSha: string;
}

/** Audits a whole list, where its configuration asks for it and the audit of the quarter or month is due. */
export interface AuditJob extends JobOfRepository {
  readonly kind: 'audit';
  /** In milliseconds since the epoch: how long it has been tried to find out what GitHub does not answer. */
  readonly offeredAt: number;
}

/** A review that has ended: the pull request's head and what came of it; without a state there was nothing to review. */
interface EndedReview {
  readonly headSha: string;
  readonly state?: string;
  readonly about: readonly string[];
  /** In milliseconds since the epoch. */
  readonly at: number;
}

/** The boxes that somebody ticked on an issue. */
interface AskedAgain {
  readonly by: string;
  readonly issue: number;
  readonly what: readonly ('all' | number)[];
}

/** Writes a repository's dashboard anew, where its configuration asks for one. */
export interface DashboardJob extends JobOfRepository {
  readonly kind: 'dashboard';
  /** Since it was written last, by the pull request's number. */
  readonly ended: Readonly<Record<string, EndedReview>>;
  readonly asked: readonly AskedAgain[];
}

export type Job = ReviewJob | SweepJob | CommitJob | MergeGroupJob | AuditJob | DashboardJob;

/**
 * How a run ended. `later`: not before a time (in milliseconds since the epoch) that GitHub named. `incomplete`: all
 * is written, but something could not be found out; another attempt may fare better, after a growing pause.
 */
export type JobResult =
  | { readonly status: 'done' }
  | { readonly status: 'later'; readonly notBefore: number }
  | { readonly status: 'incomplete' };

/** Throws where the job failed and is worth another attempt. */
export type RunJob = (job: Job, signal: AbortSignal) => Promise<JobResult>;

export interface QueueStatistics {
  readonly waiting: number;
  readonly running: number;
  /** How long the job that is due longest has been due, in milliseconds; 0 where none is. */
  readonly oldestWaitMs: number;
  /** Jobs that failed again and again and are not tried any more. */
  readonly dead: number;
}

export interface DeliveredJobs {
  /** GitHub's id, which a redelivery bears as well. */
  readonly id: string;
  readonly add: readonly Job[];
  /** Pull requests that were closed: what waits for them is forgotten. */
  readonly drop: readonly Pick<ReviewJob, 'owner' | 'name' | 'number'>[];
}

/**
 * Jobs wait here; one at a time runs for each key, and a newer one replaces the one that waits. Of those that are
 * lengthy, one at a time runs in a process.
 */
export interface Queue {
  /**
   * Resolves once all that a delivery leads to is safe: true, or false where its id was recorded before and there is
   * nothing to do. Where it throws the delivery counts as never seen.
   */
  readonly record: (delivery: DeliveredJobs) => Promise<boolean>;
  readonly add: (job: Job) => Promise<void>;
  /** The same, unless one with the same key waits or runs already. */
  readonly offer: (job: Job) => Promise<void>;
  readonly start: (run: RunJob) => Promise<void>;
  /**
   * Takes no more jobs and waits for the running ones, at most so long; then aborts them, for another life or replica
   * of the program to take. Never throws.
   */
  readonly stop: (timeoutMs: number) => Promise<void>;
  /** Resolves when nothing waits and nothing runs; attempts that are far off, by `isFarOff`, do not count. */
  readonly whenIdle: () => Promise<void>;
  readonly statistics: () => Promise<QueueStatistics>;
}

/** Jobs with the same key never run side by side. */
export function keyOf(job: Job): string {
  const repository = `${job.owner}/${job.name}`.toLowerCase();
  switch (job.kind) {
    case 'review':
      return `${repository}#${job.number}`;
    case 'commit':
      return `${repository}@${job.headSha}`;
    case 'merge-group':
      return `${repository} merge group ${job.headSha}`;
    case 'sweep':
    case 'audit':
    case 'dashboard':
      return `${repository} ${job.kind}`;
  }
}

/** Takes minutes: one runs at a time in a process, so that reviews never wait for a place. */
export function isLengthy({ kind }: Pick<Job, 'kind'>): boolean {
  return kind === 'audit';
}

export function keyOfReview(pullRequest: Pick<ReviewJob, 'owner' | 'name' | 'number'>): string {
  return keyOf({ kind: 'review', installationId: 0, deliveryId: '', ...pullRequest });
}

/** One job that does what both would: the newer one, with what the one in whose place it waits was asked besides. */
export function mergeJobs(waiting: Job, newer: Job): Job {
  const merged = mergeOrders(waiting, newer);
  return {
    ...merged,
    ...(waiting.isUrgent === true ? { isUrgent: true } : {}),
    ...(waiting.isAwaited === true ? { isAwaited: true } : {}),
  };
}

/** What another attempt is to do of a job whose run ended so: where all was written, the new check run is there. */
export function leftOf(job: Job, { status }: JobResult): Job {
  if (status !== 'incomplete' || job.kind !== 'review') return job;
  const { renewsCheckRun: _, ...left } = job;
  return left;
}

function mergeOrders(waiting: Job, newer: Job): Job {
  if (waiting.kind === 'review' && newer.kind === 'review') {
    const [asOf] = [waiting.asOf ?? [], newer.asOf ?? []].flat().sort().toReversed();
    return {
      ...newer,
      ...(asOf === undefined ? {} : { asOf }),
      ...(waiting.renewsCheckRun === true ? { renewsCheckRun: true } : {}),
    };
  }
  if (waiting.kind === 'dashboard' && newer.kind === 'dashboard') {
    const asked = [...waiting.asked, ...newer.asked];
    return { ...newer, ended: { ...waiting.ended, ...newer.ended }, asked };
  }
  if (waiting.kind !== 'sweep' || newer.kind !== 'sweep') return newer;
  const { touched: _, ...sweep } = newer;
  // Of a job that names no paths all of them may have changed.
  const touched =
    waiting.touched === undefined || newer.touched === undefined
      ? undefined
      : [...new Set([...waiting.touched, ...newer.touched])];
  const which = EXTENTS.find((extent) => [waiting.which, newer.which].includes(extent)) ?? newer.which;
  return { ...sweep, which, ...(touched === undefined ? {} : { touched }) };
}

/** The widest first. */
const EXTENTS: readonly SweepJob['which'][] = ['all', 'unfinished-or-unknown', 'unfinished'];

/** What goes first: what a person waits for, what a delivery caused, what was found by looking. */
export function rankOf({ isUrgent, isAwaited }: Pick<Job, 'isUrgent' | 'isAwaited'>): 0 | 1 | 2 {
  if (isAwaited === true) return 2;
  return isUrgent === true ? 1 : 0;
}
