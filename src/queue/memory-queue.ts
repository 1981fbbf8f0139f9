import { type Job, type JobResult, type Queue, type RunJob, keyOf } from './queue.ts';

/** Enough to keep GitHub's answers coming, few enough for its secondary limits (100 requests side by side). */
const RUNNING_AT_ONCE = 8;
/** Pauses before a job that threw is tried again; after the last one it waits for the next sweep. */
const RETRY_PAUSES_MS = [10_000, 60_000, 300_000];

interface Slot {
  readonly job: Job;
  readonly addedAt: number;
  readonly notBefore: number;
  readonly failures: number;
}

export interface MemoryQueueOptions {
  /** A second job for the same key waits so long after the first one began. */
  readonly debounceMs: number;
  readonly now?: () => number;
  /** A job threw; `willRetry` tells whether it comes back by itself. */
  readonly onError?: (error: unknown, job: Job, willRetry: boolean) => void;
}

/** Jobs in this process's memory. What a crash loses is found again on GitHub by the next sweep. */
export class MemoryQueue implements Queue {
  readonly #options: Required<MemoryQueueOptions>;
  readonly #waiting = new Map<string, Slot>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #lastStart = new Map<string, number>();
  readonly #idleWaiters: (() => void)[] = [];
  readonly #abort = new AbortController();
  #run: RunJob | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: MemoryQueueOptions) {
    this.#options = { now: Date.now, onError: () => undefined, ...options };
  }

  async add(job: Job): Promise<void> {
    const key = keyOf(job);
    const now = this.#options.now();
    const last = this.#lastStart.get(key);
    const notBefore = last === undefined ? now : Math.max(now, last + this.#options.debounceMs);
    const waiting = this.#waiting.get(key);
    this.#waiting.set(key, { job, addedAt: waiting?.addedAt ?? now, notBefore, failures: 0 });
    this.#pump();
  }

  async drop(pullRequest: { owner: string; name: string; number: number }): Promise<void> {
    this.#waiting.delete(keyOf({ kind: 'review', installationId: 0, deliveryId: '', ...pullRequest }));
    this.#tellIdle();
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
    if (this.#waiting.size === 0 && this.#running.size === 0) return;
    await new Promise<void>((resolve) => this.#idleWaiters.push(resolve));
  }

  statistics() {
    const now = this.#options.now();
    const oldest = Math.min(now, ...[...this.#waiting.values()].map((slot) => slot.addedAt));
    return { waiting: this.#waiting.size, running: this.#running.size, oldestWaitMs: now - oldest };
  }

  #pump(): void {
    const run = this.#run;
    if (run === undefined) return;
    const now = this.#options.now();
    let next = Number.POSITIVE_INFINITY;
    for (const [key, slot] of this.#waiting) {
      if (this.#running.size >= RUNNING_AT_ONCE) return;
      if (this.#running.has(key)) continue;
      if (slot.notBefore > now) next = Math.min(next, slot.notBefore);
      else this.#begin(key, slot, run);
    }
    clearTimeout(this.#timer);
    if (next !== Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.#pump(), next - now);
  }

  #begin(key: string, slot: Slot, run: RunJob): void {
    this.#waiting.delete(key);
    this.#remember(key);
    const running = run(slot.job, this.#abort.signal)
      .then((result) => this.#settle(key, slot, result))
      .catch((error: unknown) => this.#fail(key, slot, error))
      .finally(() => {
        this.#running.delete(key);
        this.#pump();
        this.#tellIdle();
      });
    this.#running.set(key, running);
  }

  #settle(key: string, slot: Slot, result: JobResult): void {
    if (result.status === 'later') this.#putBack(key, { ...slot, notBefore: result.notBefore });
  }

  #fail(key: string, slot: Slot, error: unknown): void {
    const pause = RETRY_PAUSES_MS[slot.failures];
    this.#options.onError(error, slot.job, pause !== undefined);
    if (pause === undefined) return;
    this.#putBack(key, { ...slot, notBefore: this.#options.now() + pause, failures: slot.failures + 1 });
  }

  /** A newer job that came meanwhile is the better one. */
  #putBack(key: string, slot: Slot): void {
    if (!this.#waiting.has(key)) this.#waiting.set(key, slot);
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

  #tellIdle(): void {
    if (this.#waiting.size > 0 || this.#running.size > 0) return;
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }
}
