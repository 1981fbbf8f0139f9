import {
  type DeliveredJobs,
  type Job,
  type Queue,
  type QueueStatistics,
  type RunJob,
  isLengthy,
  keyOf,
  keyOfReview,
  leftOf,
  mergeJobs,
  rankOf,
} from './queue.ts';
import {
  type Attempts,
  DEAD_FOR_MS,
  LOOKS_AGAIN_AFTER_MS,
  NO_ATTEMPTS,
  type QueueOptions,
  RUNNING_AT_ONCE,
  type RetryDecision,
  type RetryPolicy,
  USUAL_OPTIONS,
  YIELDS_FOR_MS,
  decideAfter,
  decideAfterFailure,
  isFarOff,
  runLimited,
} from './retry-policy.ts';

/** GitHub repeats a delivery by hand or on our request only; a few thousand ids cover more than a day of them. */
const MAX_REMEMBERED = 5000;

interface Slot {
  readonly job: Job;
  readonly addedAt: number;
  readonly notBefore: number;
  readonly attempts: Attempts;
}

export interface MemoryQueueOptions extends QueueOptions {
  readonly now?: () => number;
}

/**
 * Jobs in this process's memory. What a crash loses is found again on GitHub by the next sweep. A job that kills the
 * process is found again as well: nobody counts that here.
 */
export class MemoryQueue implements Queue {
  readonly #options: Required<MemoryQueueOptions>;
  readonly #waiting = new Map<string, Slot>();
  readonly #running = new Map<string, Promise<void>>();
  #isLengthyRunning = false;
  readonly #lastStart = new Map<string, number>();
  /** When each of them died, the oldest first. */
  readonly #dead = new Map<string, number>();
  /** The ids of deliveries, the oldest first. */
  readonly #seen = new Set<string>();
  readonly #idleWaiters: (() => void)[] = [];
  readonly #abort = new AbortController();
  #run: RunJob | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: MemoryQueueOptions) {
    this.#options = { ...USUAL_OPTIONS, now: Date.now, ...options };
  }

  async record({ id, add, drop }: DeliveredJobs): Promise<boolean> {
    if (this.#seen.has(id)) return false;
    for (const pullRequest of drop) this.#drop(keyOfReview(pullRequest));
    for (const job of add) await this.add(job);
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > MAX_REMEMBERED && oldest !== undefined) this.#seen.delete(oldest);
    return true;
  }

  async add(job: Job): Promise<void> {
    const key = keyOf(job);
    const now = this.#options.now();
    const last = this.#lastStart.get(key);
    const notBefore = last === undefined || last > now ? now : Math.max(now, last + this.#options.debounceMs);
    const waiting = this.#waiting.get(key);
    this.#waiting.set(key, {
      job: waiting === undefined ? job : mergeJobs(waiting.job, job),
      addedAt: waiting?.addedAt ?? now,
      notBefore,
      attempts: NO_ATTEMPTS,
    });
    this.#dead.delete(key);
    this.#pump();
  }

  async offer(job: Job): Promise<void> {
    const key = keyOf(job);
    if (!this.#waiting.has(key) && !this.#running.has(key)) await this.add(job);
  }

  async start(run: RunJob): Promise<void> {
    this.#run = run;
    this.#pump();
  }

  async stop(timeoutMs: number): Promise<void> {
    this.#run = undefined;
    clearTimeout(this.#timer);
    const rest = Promise.allSettled(this.#running.values());
    const expiry = AbortSignal.timeout(Math.max(1, timeoutMs));
    await Promise.race([rest, new Promise((resolve) => expiry.addEventListener('abort', resolve))]);
    this.#abort.abort();
  }

  async whenIdle(): Promise<void> {
    if (this.#isIdle()) return;
    await new Promise<void>((resolve) => this.#idleWaiters.push(resolve));
  }

  async statistics(): Promise<QueueStatistics> {
    const now = this.#options.now();
    for (const [key, diedAt] of this.#dead) {
      if (diedAt + DEAD_FOR_MS <= now) this.#dead.delete(key);
    }
    let oldestWaitMs = 0;
    for (const { addedAt, notBefore } of this.#waiting.values()) {
      oldestWaitMs = Math.max(oldestWaitMs, now - Math.max(addedAt, notBefore));
    }
    return { waiting: this.#waiting.size, running: this.#running.size, oldestWaitMs, dead: this.#dead.size };
  }

  #pump(): void {
    const run = this.#run;
    if (run === undefined || this.#running.size >= RUNNING_AT_ONCE) return;
    const now = this.#options.now();
    const isBusy = this.#options.isBusy();
    let next = Number.POSITIVE_INFINITY;
    for (const [key, slot] of this.#inOrder()) {
      if (this.#running.size >= RUNNING_AT_ONCE) return;
      if (this.#running.has(key) || (this.#isLengthyRunning && isLengthy(slot.job))) continue;
      // What was added in the future waited before the clock was set back.
      const isDue = slot.notBefore <= now || slot.addedAt > now;
      const yieldsUntil = isBusy ? Math.max(slot.addedAt, slot.notBefore) + YIELDS_FOR_MS : 0;
      if (!isDue) next = Math.min(next, slot.notBefore);
      else if (yieldsUntil > now) next = Math.min(next, now + LOOKS_AGAIN_AFTER_MS);
      else this.#begin(key, slot, run);
    }
    clearTimeout(this.#timer);
    if (next !== Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.#pump(), next - now);
  }

  /** What is urgent before the rest, and what waits longer before what came later. */
  *#inOrder(): Generator<[string, Slot]> {
    for (const rank of [2, 1, 0]) {
      for (const entry of this.#waiting) if (rankOf(entry[1].job) === rank) yield entry;
    }
  }

  #begin(key: string, slot: Slot, run: RunJob): void {
    this.#waiting.delete(key);
    this.#remember(key);
    const isAlone = isLengthy(slot.job);
    if (isAlone) this.#isLengthyRunning = true;
    const running = runLimited(run, slot.job, this.#abort.signal)
      .then((result) => {
        const left = { ...slot, job: leftOf(slot.job, result) };
        this.#follow(key, left, decideAfter(result, slot.attempts, this.#policy()));
      })
      .catch((error: unknown) => this.#fail(key, slot, error))
      .finally(() => {
        this.#running.delete(key);
        if (isAlone) this.#isLengthyRunning = false;
        this.#pump();
        this.#tellIdle();
      });
    this.#running.set(key, running);
  }

  #fail(key: string, slot: Slot, error: unknown): void {
    // Aborted by `stop`: it is lost with the process, and found again by the next one.
    if (this.#abort.signal.aborted) return;
    const decision = decideAfterFailure(slot.job.kind, slot.attempts, this.#policy());
    this.#options.onError(error, slot.job, decision.kind === 'retry');
    this.#follow(key, slot, decision);
  }

  #policy(): RetryPolicy {
    return { now: this.#options.now(), pauses: this.#options.pauses };
  }

  /** A newer job that came meanwhile does what both would. */
  #follow(key: string, slot: Slot, decision: RetryDecision): void {
    if (decision.kind === 'completed') this.#dead.delete(key);
    const newer = this.#waiting.get(key);
    if (newer !== undefined) {
      const job = decision.kind === 'completed' ? newer.job : mergeJobs(slot.job, newer.job);
      this.#waiting.set(key, { ...newer, job });
    } else if (decision.kind === 'retry') this.#waiting.set(key, { ...slot, ...decision });
    else if (decision.kind === 'dead') this.#dead.set(key, this.#options.now());
  }

  #drop(key: string): void {
    this.#waiting.delete(key);
    this.#dead.delete(key);
    this.#tellIdle();
  }

  /** Only starts within the debounce matter, so that the map stays as small as the traffic. */
  #remember(key: string): void {
    const now = this.#options.now();
    for (const [other, at] of this.#lastStart) {
      if (at + this.#options.debounceMs > now) break;
      this.#lastStart.delete(other);
    }
    this.#lastStart.delete(key);
    this.#lastStart.set(key, now);
  }

  #isIdle(): boolean {
    const waiting = [...this.#waiting.values()];
    return this.#running.size === 0 && waiting.every(({ attempts }) => isFarOff(attempts));
  }

  #tellIdle(): void {
    if (!this.#isIdle()) return;
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }
}
