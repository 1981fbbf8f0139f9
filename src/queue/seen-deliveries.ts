/** GitHub repeats a delivery by hand or on our request only; a few thousand ids cover more than a day of them. */
const MAX_REMEMBERED = 5000;

/** The ids of the newest deliveries whose jobs are safe. */
export class SeenDeliveries {
  readonly #ids = new Set<string>();

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string): void {
    this.#ids.add(id);
    if (this.#ids.size <= MAX_REMEMBERED) return;
    const [oldest] = this.#ids;
    if (oldest !== undefined) this.#ids.delete(oldest);
  }
}
