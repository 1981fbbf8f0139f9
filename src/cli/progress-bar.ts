import type { OutputStream } from './command.ts';

const WIDTH = 30;

/** A bar on a terminal that is drawn over and over; nothing in a pipe. */
export class ProgressBar {
  readonly #stream: OutputStream;
  readonly #what: string;

  constructor(stream: OutputStream, what: string) {
    this.#stream = stream;
    this.#what = what;
  }

  show(done: number, all: number): void {
    if (this.#stream.isTTY !== true) return;
    const filled = all === 0 ? WIDTH : Math.floor((done / all) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    this.#stream.write(`\r${bar} ${done} of ${all} ${this.#what}`);
  }

  clear(): void {
    if (this.#stream.isTTY === true) this.#stream.write('\r\u001B[K');
  }
}
