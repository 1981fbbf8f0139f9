/** So many within so short a time are a burst: it is over in seconds, and reviews can wait that long. */
const DELIVERIES = 5;
const WITHIN_MS = 100;

/** Tells whether deliveries arrive in a rush, in which answering them comes before reviewing. */
export class DeliveryRush {
  readonly #latest: number[] = [];

  note(now: number): void {
    this.#latest.push(now);
    if (this.#latest.length > DELIVERIES) this.#latest.shift();
  }

  isOn(now: number): boolean {
    const [oldest] = this.#latest;
    return this.#latest.length === DELIVERIES && oldest !== undefined && now - oldest < WITHIN_MS;
  }
}
