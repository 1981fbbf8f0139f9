import type { OutputStream } from './command.ts';

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
