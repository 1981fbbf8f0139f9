import { writeSync } from 'node:fs';
import { Worker, isMainThread, workerData } from 'node:worker_threads';

/** How long a single case may hang before the run is given up; far above every time limit. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 1000;

/** Ends the whole process, naming the case, when one does not come to an end: nothing else can interrupt it. */
export interface Watchdog {
  readonly begin: (number: number) => void;
  readonly stop: () => Promise<void>;
}

export function startWatchdog(): Watchdog {
  const current = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: current });
  return {
    begin: (number) => void Atomics.store(current, 0, number),
    stop: async () => {
      await worker.terminate();
    },
  };
}

function watch(current: Int32Array): void {
  let last = -1;
  let since = performance.now();
  setInterval(() => {
    const number = Atomics.load(current, 0);
    if (number !== last) {
      last = number;
      since = performance.now();
    } else if (performance.now() - since > PATIENCE_MS) {
      writeSync(2, `Case ${number} hangs.\n`);
      process.kill(process.pid, 'SIGKILL');
    }
  }, LOOK_EVERY_MS);
}

if (!isMainThread && workerData instanceof Int32Array) watch(workerData);
