import type { OutputStream } from './command.ts';

interface Progress {
  readonly show: (text: string) => void;
  readonly done: () => void;
}

const CLEAR_LINE = '\r\u001B[2K';

/** One line on a terminal that says what takes so long; nothing elsewhere. */
export function createProgress(stream: OutputStream): Progress {
  if (stream.isTTY !== true) return { show: () => undefined, done: () => undefined };
  let isShown = false;
  return {
    show: (text) => {
      isShown = true;
      stream.write(`${CLEAR_LINE}${text}`);
    },
    done: () => {
      if (isShown) stream.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

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

/** As shells tell of a process that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Ends the process at once when a person breaks it off, with a last line for them; returns how to stop minding it. */
export function onInterrupt(stream: OutputStream, lastLine: () => string): () => void {
  const end = () => {
    stream.write(`${lastLine()}\n`);
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', end);
  return () => process.off('SIGINT', end);
}
