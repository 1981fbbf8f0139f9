import type { OutputStream } from './command.ts';

export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away again. */
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
