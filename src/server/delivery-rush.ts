/** So many within so short a time are a burst: it is over in seconds, and reviews can wait that long. */
const DELIVERIES = 3;
const WITHIN_MS = 100;
/** After each delivery, it is waited for so long whether it is the first of a burst. */
const MAY_BEGIN_MS = 20;

/** Tells whether deliveries arrive in a rush, in which answering them comes before reviewing. */
export class DeliveryRush {
  readonly #latest: number[] = [];

  note(now: number): void {
    this.#latest.push(now);
    if (this.#latest.length > DELIVERIES) this.#latest.shift();
  }

  isOn(now: number): boolean {
    const [oldest] = this.#latest;
    const latest = this.#latest.at(-1);
    if (latest !== undefined && now - latest < MAY_BEGIN_MS) return true;
    return this.#latest.length === DELIVERIES && oldest !== undefined && now - oldest < WITHIN_MS;
  }
}
