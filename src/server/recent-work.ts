import type { PullRequestPlace } from '../github/read/pull-request-snapshot.ts';
import type { ReviewResult } from '../pipeline/review-pull-request.ts';
import { type Job, keyOf, keyOfReview } from '../queue/queue.ts';

const MAXIMUM_REVIEWS = 500;
const MAXIMUM_FAILURES = 20;
const MAXIMUM_SAID = 300;

/** A review as it ended last. */
export interface RecentReview extends Pick<ReviewResult, 'status' | 'reasons'> {
  readonly place: PullRequestPlace;
  readonly verdict?: string;
  readonly at: Date;
}

export interface RecentFailure {
  readonly job: string;
  readonly deliveryId: string;
  readonly says: string;
  readonly willRetry: boolean;
  readonly at: Date;
}

/** What this process has done since it started, for its operators to see: the newest of it. */
export class RecentWork {
  readonly #clock: () => Date;
  readonly #reviews = new Map<string, RecentReview>();
  #failures: readonly RecentFailure[] = [];

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  noteReview(place: PullRequestPlace, { status, review, reasons = [] }: ReviewResult): void {
    const key = keyOfReview({ ...place.repository, number: place.number });
    this.#reviews.delete(key);
    if (status !== 'reviewed' && status !== 'on-hold') return;
    const verdict = review === undefined ? {} : { verdict: review.verdict };
    this.#reviews.set(key, { place, status, reasons, at: this.#clock(), ...verdict });
    const [oldest] = this.#reviews.keys();
    if (this.#reviews.size > MAXIMUM_REVIEWS && oldest !== undefined) this.#reviews.delete(oldest);
  }

  /** Of a pull request that was closed. */
  forget(pullRequest: Parameters<typeof keyOfReview>[0]): void {
    this.#reviews.delete(keyOfReview(pullRequest));
  }

  noteFailure(error: unknown, job: Job, willRetry: boolean): void {
    const says = (error instanceof Error ? error.message : String(error)).slice(0, MAXIMUM_SAID);
    const failure = { job: keyOf(job), deliveryId: job.deliveryId, says, willRetry, at: this.#clock() };
    this.#failures = [failure, ...this.#failures].slice(0, MAXIMUM_FAILURES);
  }

  /** The newest first. */
  get reviews(): readonly RecentReview[] {
    return [...this.#reviews.values()].toReversed();
  }

  /** The newest first. */
  get failures(): readonly RecentFailure[] {
    return this.#failures;
  }
}
